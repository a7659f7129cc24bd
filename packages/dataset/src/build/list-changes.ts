import { Change, type Citation, Collection, type CollectionItems } from '@pazabierta/schema';
import { type CellChange, diffItems } from '@pazabierta/schema/change';
import type { CompletedStep } from './complete-step.ts';
import { explainChange, type Step } from './explain-change.ts';

type AnyItem = CollectionItems[Collection];

/**
 * The changes from the release before to a release, cell by cell, each with its reason: by collection, id and field.
 * The first release changes nothing.
 *
 * @throws Error if a change has no reason; the data check says so beforehand, with file and line.
 */
export function listChanges(step: CompletedStep): Change[] {
  const { planned, previous, selection, items } = step;
  if (previous === null) return [];
  const selections = { before: previous.selection, after: selection, additions: planned.additions };
  return Collection.options.flatMap((collection) =>
    listChangesOf(collection, previous.items[collection], items[collection], selections),
  );
}

function listChangesOf(
  collection: Collection,
  previous: readonly AnyItem[],
  items: readonly AnyItem[],
  step: Step,
): Change[] {
  const before = new Map(previous.map((item) => [item.id, item]));
  const after = new Map(items.map((item) => [item.id, item]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const cells = diffItems(old === undefined ? null : { ...old }, now === undefined ? null : { ...now });
    return cells.map((cell) => toChange(collection, (now ?? old) as AnyItem, cell, step));
  });
}

function toChange(collection: Collection, item: AnyItem, cell: CellChange, step: Step): Change {
  const { id: release } = step.after;
  const explanation = explainChange(step, collection, item.id, cell);
  if (explanation === null) throw unexplained(release, collection, item.id, cell);
  const came = cell.field === null && cell.before === null;
  return Change.parse({
    // An item that comes back is added like any other; its reason keeps the kind that its version gives.
    kind: came ? 'added' : explanation.kind,
    collection,
    id: item.id,
    ...toSubject(collection, item),
    ...cell,
    reasons: [{ release, ...explanation }],
    citation: toCitation(collection, item),
  });
}

/** The dataset and the indicator to which an item belongs, or that it is. */
function toSubject(collection: Collection, item: AnyItem): Pick<Change, 'dataset' | 'indicator'> {
  if ('indicator' in item) return { dataset: item.dataset, indicator: item.indicator };
  if ('dataset' in item) return { dataset: item.dataset, indicator: item.id };
  return { dataset: collection === 'datasets' ? item.id : null, indicator: null };
}

function toCitation(collection: Collection, item: AnyItem): Citation | null {
  if (collection === 'sources') {
    return { source: item.id, locator: null, attributedTo: null, version: null, via: null };
  }
  return 'citation' in item ? item.citation : null;
}

function unexplained(release: string, collection: Collection, id: string, { field }: CellChange): Error {
  const [cell, celda] =
    field === null ? ['the whole item', 'todo el elemento'] : [`"${field}"`, `«${field}»`];
  return new Error(
    `No se puede compilar la edición ${release}: nada dice por qué cambia ${celda} de «${id}» en ${collection}; ejecute pnpm data:check / ` +
      `Cannot build release ${release}: nothing says why ${cell} of "${id}" in ${collection} changes; run pnpm data:check`,
  );
}
