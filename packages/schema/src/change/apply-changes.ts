import { type CellChange, fromCells, type Item, isSame, toCells } from './cells.ts';

/**
 * The version of an item that some changes lead to.
 *
 * @throws RangeError if the changes do not begin from this version.
 * @example
 * ```ts
 * import { applyChanges, diffItems } from '@pazabierta/schema/change';
 *
 * const [before, after] = [{ id: 'networks', value: 217 }, { id: 'networks', value: 218 }];
 * applyChanges(before, diffItems(before, after)); // { id: 'networks', value: 218 }
 * applyChanges(after, diffItems(before, after)); // throws RangeError
 * ```
 */
export function applyChanges(item: Item | null, changes: readonly CellChange[]): Item | null {
  const [first] = changes;
  if (first === undefined) return item;
  if (first.field === null) {
    if (!isSame(item, first.before)) throw notFrom(first);
    return first.after as Item | null;
  }
  if (item === null) throw notFrom(first);
  const cells = toCells(item);
  for (const change of changes) {
    const { field, before, after } = change;
    if (field === null || !isSame(cells.get(field) ?? null, before)) throw notFrom(change);
    if (after === null && field.includes('.')) cells.delete(field);
    else cells.set(field, after);
  }
  return fromCells(cells);
}

/**
 * The changes that lead back.
 *
 * @example
 * ```ts
 * import { applyChanges, diffItems, reverseChanges } from '@pazabierta/schema/change';
 *
 * const [before, after] = [{ id: 'networks', value: 217 }, { id: 'networks', value: 218 }];
 * applyChanges(after, reverseChanges(diffItems(before, after))); // { id: 'networks', value: 217 }
 * ```
 */
export function reverseChanges(changes: readonly CellChange[]): CellChange[] {
  return changes.map(({ field, before, after }) => ({ field, before: after, after: before }));
}

function notFrom({ field }: CellChange): RangeError {
  return new RangeError(
    `Cannot apply a change of ${field === null ? 'the whole item' : `"${field}"`}: the item is not what it changes`,
  );
}
