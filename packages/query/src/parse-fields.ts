import { notOneOf, type QueryError } from './query-error.ts';

/** What goes with a field that shows a figure, so that none travels without its qualifier and its source. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  quantity: ['citation'],
  bounds: ['quantity', 'citation'],
  asPrinted: ['citation'],
};

/**
 * The top-level fields of an item that `fields=` asks for, in the order of the item, or `null` where it asks for all of them.
 *
 * `id` is always among them. A figure never travels without its qualifier and its source: `quantity` and `asPrinted` bring `citation`,
 * and `bounds` brings both `quantity` and `citation`.
 *
 * @param known - every field of the item, in order.
 * @param errors - what was wrong is added here.
 * @example
 * ```ts
 * import { parseFields } from '@pazabierta/query';
 *
 * parseFields('quantity', ['id', 'quantity', 'citation', 'note'], []); // ['id', 'quantity', 'citation']
 * ```
 */
export function parseFields(
  written: string | null,
  known: readonly string[],
  errors: QueryError[],
): readonly string[] | null {
  if (written === null) return null;
  const asked = written.split(',');
  const wrong = asked.filter((field) => !known.includes(field));
  errors.push(...[...new Set(wrong)].map((field) => notOneOf('fields', field, known)));
  if (wrong.length > 0) return null;
  const shown = new Set([
    'id',
    ...asked,
    ...asked.flatMap((field) => (Object.hasOwn(COMPANIONS, field) ? (COMPANIONS[field] ?? []) : [])),
  ]);
  return known.filter((field) => shown.has(field));
}
