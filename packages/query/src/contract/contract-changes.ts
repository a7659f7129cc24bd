import type { Change, ChangeKind, Collection } from '@pazabierta/schema';
import { diffItems, type Item } from '@pazabierta/schema/change';
import { CHANGED } from '../changes-question.ts';
import type { ContractItems } from './contract-release.ts';

/**
 * What a made-up release changed of the one before it, each cell with a made-up reason of its own. The first release changed nothing.
 *
 * @example
 * ```ts
 * import { CONTRACT_RELEASES, contractChanges } from '@pazabierta/query/contract';
 *
 * const [first, second] = CONTRACT_RELEASES;
 * if (first === undefined || second === undefined) throw new Error('There are three releases');
 * const changes = contractChanges(first.items, second.items, '2026.2');
 * changes.find(({ id }) => id === 'fixture.022')?.kind; // 'withdrawn'
 * ```
 */
export function contractChanges(
  before: ContractItems | null,
  after: ContractItems,
  release: string,
): Change[] {
  if (before === null) return [];
  return CHANGED.flatMap((collection) => {
    const old = byId(before[collection]);
    const now = byId(after[collection]);
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
    return ids.flatMap((id) => changesOf(collection, id, old.get(id) ?? null, now.get(id) ?? null, release));
  });
}

function changesOf(
  collection: Collection,
  id: string,
  before: Item | null,
  after: Item | null,
  release: string,
): Change[] {
  const item = (after ?? before ?? {}) as {
    dataset?: string;
    indicator?: string;
    citation?: Change['citation'];
  };
  return diffItems(before, after).map((cell) => {
    const kind = kindOf(cell.field, before, after, id);
    const words = `${id} ${cell.field ?? ''} ${release}`;
    return {
      kind,
      collection,
      id,
      dataset: collection === 'datasets' ? id : (item.dataset ?? null),
      indicator: collection === 'indicators' ? id : (item.indicator ?? null),
      field: cell.field,
      before: cell.before as Change['before'],
      after: cell.after as Change['after'],
      reasons: [{ release, kind, reason: { es: words, en: words } }],
      citation: item.citation ?? null,
    };
  });
}

/** Every kind comes about: which one a cell has follows from its item and its field. */
function kindOf(field: string | null, before: Item | null, after: Item | null, id: string): ChangeKind {
  if (before === null) return 'added';
  const isEven = id.charCodeAt(id.length - 1) % 2 === 0;
  if (after === null) return isEven ? 'withdrawn' : 'removed';
  if (field === 'quantity') return isEven ? 'corrected' : 'revised';
  return field === 'asPrinted' ? 'revised' : 'relabelled';
}

function byId(items: readonly { readonly id: string }[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item as unknown as Item]));
}
