import { type CellChange, compareFields, type Item, isSame, toCells } from './cells.ts';

/**
 * Every cell in which two versions of an item differ, in order of their names; none where they are the same.
 * `null` stands for the version that a release without the item has.
 *
 * @example
 * ```ts
 * import { diffItems } from '@pazabierta/schema/change';
 *
 * const before = { id: 'networks', value: 217, note: null };
 * diffItems(before, { ...before, value: 218 }); // [{ field: 'value', before: 217, after: 218 }]
 * diffItems(before, before); // []
 * ```
 */
export function diffItems(before: Item | null, after: Item | null): CellChange[] {
  if (before === null && after === null) return [];
  if (before === null || after === null) return [{ field: null, before, after }];
  const [old, now] = [toCells(before), toCells(after)];
  const fields = [...new Set([...old.keys(), ...now.keys()])].sort(compareFields);
  return fields
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((cell) => !isSame(cell.before, cell.after));
}
