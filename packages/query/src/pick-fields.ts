/**
 * An item with some of its top-level fields, in the order in which they are named; all of it where `fields` is `null`.
 *
 * @example
 * ```ts
 * import { pickFields } from '@pazabierta/query';
 *
 * pickFields({ id: 'fasp', label: 'FASP', note: null }, ['id', 'label']); // { id: 'fasp', label: 'FASP' }
 * ```
 */
export function pickFields<Item extends object>(item: Item, fields: readonly string[] | null): Partial<Item> {
  if (fields === null) return item;
  return Object.fromEntries(fields.map((field) => [field, item[field as keyof Item]])) as Partial<Item>;
}
