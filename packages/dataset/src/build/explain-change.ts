import type { ChangeReason, Collection, Label } from '@pazabierta/schema';
import { type CellChange, diffItems } from '@pazabierta/schema/change';
import type { CuratedChange, CuratedItem } from '../read/curated-item.ts';
import { findCover } from '../select/find-cover.ts';
import { findEnding } from '../select/find-ending.ts';
import type { Selection } from '../select/select-release.ts';
import { explainAgreement } from './explain-agreement.ts';

/** A release, the one before it, and why what is new in it was added. */
export interface Step {
  readonly before: Selection;
  readonly after: Selection;
  readonly additions: Label | null;
}

/** In what way something changed, and why. */
export type Explanation = Pick<ChangeReason, 'kind' | 'reason'>;

/**
 * Why one cell of an item differs between two neighbouring releases: what its new version says of it, or else what the change
 * from which it follows says of that.
 *
 * @returns `null` where nothing says why.
 */
export function explainChange(
  step: Step,
  collection: Collection,
  id: string,
  cell: CellChange,
): Explanation | null {
  const { field } = cell;
  if (field === null) return explainWhole(step, collection, id);
  if (collection !== 'observations') return explainOwn(step, collection, id, field);
  switch (field) {
    case 'corroborates':
    case 'contradicts':
      return explainOwn(step, collection, id, field) ?? explainAgreement(step.after.id, cell);
    case 'dataset':
      return explainOwn(step, collection, id, 'indicator') ?? explainIndicator(step, id, 'dataset');
    case 'unit':
      return explainOwn(step, collection, id, 'indicator') ?? explainIndicator(step, id, 'unit');
    case 'quantity':
    case 'bounds':
      return (
        explainOwn(step, collection, id, 'quantity') ??
        explainOwn(step, collection, id, 'indicator') ??
        explainIndicator(step, id, 'unit') ??
        explainUnit(step, id)
      );
    default:
      return explainOwn(step, collection, id, field);
  }
}

/** An item that came back says why in its version; one that is new was added with the release. */
function explainWhole(
  { before, after, additions }: Step,
  collection: Collection,
  id: string,
): Explanation | null {
  const version = after.find(collection, id);
  if (version === undefined) return toExplanation(findEnding(after.findEnded(collection, id)?.changes ?? []));
  if (before.findEnded(collection, id) !== undefined) return toExplanation(version.changes[0]);
  return additions === null ? null : { kind: 'added', reason: additions };
}

/** What the new version of an item says of a cell that it changed in the curated files. */
function explainOwn(
  { before, after }: Step,
  collection: Collection,
  id: string,
  field: string,
): Explanation | null {
  const [old, now] = [before, after].map(
    (release) => release.find(collection, id) as CuratedItem | undefined,
  );
  if (old === undefined || now === undefined || old === now) return null;
  return listChanged(old, now).has(field) ? toExplanation(findCover(now.changes, field)) : null;
}

/** The fields in which a version differs from one before it, remembered: each of the thousand codes that a list may gain asks. */
const changed = new WeakMap<
  CuratedItem,
  { readonly old: CuratedItem; readonly fields: ReadonlySet<string> }
>();

function listChanged(old: CuratedItem, now: CuratedItem): ReadonlySet<string> {
  const known = changed.get(now);
  if (known?.old === old) return known.fields;
  const fields = new Set(
    diffItems({ ...old.item }, { ...now.item }).flatMap(({ field }) => (field === null ? [] : [field])),
  );
  changed.set(now, { old, fields });
  return fields;
}

/** What the indicator of an observation says of a change of its own, from which one of the observation follows. */
function explainIndicator(step: Step, id: string, field: 'dataset' | 'unit'): Explanation | null {
  const observation = step.after.find('observations', id)?.item;
  return observation === undefined ? null : explainOwn(step, 'indicators', observation.indicator, field);
}

/** What the list of units says of a change of the unit in which an observation is given. */
function explainUnit(step: Step, id: string): Explanation | null {
  const observation = step.after.find('observations', id)?.item;
  const unit = step.after.find('indicators', observation?.indicator ?? '')?.item.unit;
  return unit === undefined ? null : explainOwn(step, 'code-lists', 'units', `codes.${unit}`);
}

function toExplanation(change: CuratedChange | undefined): Explanation | null {
  return change === undefined ? null : { kind: change.kind, reason: change.reason };
}
