import type { Change, ChangeReason, Collection } from '@pazabierta/schema';
import { compareFields, diffItems, type Item } from '@pazabierta/schema/change';
import { CHANGED, type ChangesQuestion } from '../changes-question.ts';
import { CONTRACT_RELEASES } from './contract-releases.ts';

/**
 * Every change that a question asks for, worked out from the two releases themselves and not from the steps between them. Only the reasons are
 * gathered on the way, release by release.
 */
export function expectedChanges(question: ChangesQuestion): Change[] {
  const ids = CONTRACT_RELEASES.map(({ release }) => release.id);
  const to = ids.indexOf(question.release);
  const from = question.since === null ? to - 1 : ids.indexOf(question.since);
  const earlier = CONTRACT_RELEASES[from];
  const later = CONTRACT_RELEASES[to];
  if (later === undefined) throw new Error(`The fixture has no release "${question.release}"`);
  if (earlier === undefined) return [];
  const steps = CONTRACT_RELEASES.slice(from + 1, to + 1).flatMap(({ changes }) => changes);
  return CHANGED.flatMap((collection) => {
    const named = [earlier, later].flatMap(({ items }) => items[collection].map(({ id }) => id));
    return [...new Set(named)].sort().flatMap((id) => {
      const [before, after] = [earlier, later].map(({ items }) => find(items[collection], id));
      const own = steps.filter((change) => change.collection === collection && change.id === id);
      return diffItems(before ?? null, after ?? null)
        .toSorted((a, b) => compareFields(a.field, b.field))
        .map((cell) => toChange(collection, id, cell, own));
    });
  }).filter((change) => isAsked(change, question));
}

function toChange(
  collection: Collection,
  id: string,
  cell: { readonly field: string | null; readonly before: unknown; readonly after: unknown },
  own: readonly Change[],
): Change {
  const last = own.at(-1);
  if (last === undefined) throw new Error(`No release says that it changed "${id}"`);
  // Every release through which the cell changed had a part in it, and so had every one through which its item came or went.
  const part = own.filter(({ field }) => cell.field === null || field === null || field === cell.field);
  const reasons: ChangeReason[] = [];
  for (const reason of part.flatMap((change) => change.reasons)) {
    if (!reasons.some((known) => JSON.stringify(known) === JSON.stringify(reason))) reasons.push(reason);
  }
  return {
    kind: toKind(cell, part, reasons.at(-1)?.kind ?? last.kind),
    collection,
    id,
    dataset: last.dataset,
    indicator: last.indicator,
    field: cell.field,
    before: cell.before as Change['before'],
    after: cell.after as Change['after'],
    reasons,
    citation: last.citation,
  };
}

function toKind(
  {
    field,
    before,
    after,
  }: { readonly field: string | null; readonly before: unknown; readonly after: unknown },
  part: readonly Change[],
  last: Change['kind'],
): Change['kind'] {
  if (field === null) return before === null ? 'added' : last;
  return part.at(-1)?.field === null && before !== null && after !== null ? 'revised' : last;
}

function isAsked(
  change: Change,
  { kinds, collections, datasets, indicators, ids }: ChangesQuestion,
): boolean {
  return (
    (kinds?.includes(change.kind) ?? true) &&
    (collections?.includes(change.collection) ?? true) &&
    (datasets === null || (change.dataset !== null && datasets.includes(change.dataset))) &&
    (indicators === null || (change.indicator !== null && indicators.includes(change.indicator))) &&
    (ids?.includes(change.id) ?? true)
  );
}

function find(items: readonly { readonly id: string }[], id: string): Item | undefined {
  return items.find((item) => item.id === id) as unknown as Item | undefined;
}
