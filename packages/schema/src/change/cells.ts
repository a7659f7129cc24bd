/**
 * An item as plain JSON: what the arithmetic of changes needs to know of it.
 *
 * @example
 * ```ts
 * import { diffItems, type Item } from '@pazabierta/schema/change';
 *
 * const before: Item = { id: 'mucpaz.networks', aliases: [] };
 * const after: Item = { id: 'mucpaz.networks', aliases: ['mucpaz.redes'] };
 * diffItems(before, after); // [{ field: 'aliases', before: [], after: ['mucpaz.redes'] }]
 * ```
 */
export type Item = Readonly<Record<string, unknown>>;

/**
 * One cell in which two versions of an item differ. `field` is `null` where the whole item came (`before` is `null`) or went (`after` is `null`).
 *
 * @example
 * ```ts
 * import { type CellChange, diffItems } from '@pazabierta/schema/change';
 *
 * const isWhole = ({ field }: CellChange): boolean => field === null;
 * diffItems(null, { id: 'networks', value: 217 }).map(isWhole); // [true]
 * ```
 */
export interface CellChange {
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The field of a code list that holds its codes: each code is a cell of its own, so that one code more is not a list rewritten. */
const CODES = 'codes';

/**
 * The cells of an item by name: its fields, a code of a code list as `codes.` and its id, and as `codes` the order of the codes.
 * A field that an item lacks and one that is `null` are the same cell.
 *
 * @example
 * ```ts
 * import { toCells } from '@pazabierta/schema/change';
 *
 * const funds = { id: 'funds', codes: [{ id: 'fasp' }, { id: 'fortaseg' }] };
 * [...toCells(funds).keys()]; // ['id', 'codes', 'codes.fasp', 'codes.fortaseg']
 * ```
 */
export function toCells(item: Item): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [field, value] of Object.entries(item)) {
    if (field !== CODES || !isCodes(value)) {
      cells.set(field, value);
      continue;
    }
    cells.set(
      CODES,
      value.map(({ id }) => id),
    );
    for (const code of value) cells.set(`${CODES}.${code.id}`, code);
  }
  return cells;
}

/** The item that some cells make, its fields in the order of the cells. */
export function fromCells(cells: ReadonlyMap<string, unknown>): Item {
  const order = cells.get(CODES);
  const fields = [...cells].filter(([field]) => !field.startsWith(`${CODES}.`));
  const item = Object.fromEntries(fields);
  return Array.isArray(order) ? { ...item, [CODES]: order.map((id) => cells.get(`${CODES}.${id}`)) } : item;
}

/** Whether two values are the same JSON, their keys in the same order, as those of one schema are. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Orders the cells of an item: the whole item (`null`) first, then its fields by code point.
 *
 * @returns below 0 where `a` comes first, above 0 where `b` does, and 0 where they are one cell.
 * @example
 * ```ts
 * import { compareFields } from '@pazabierta/schema/change';
 *
 * ['quantity', null, 'asPrinted'].sort(compareFields); // [null, 'asPrinted', 'quantity']
 * ```
 */
export function compareFields(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

function isCodes(value: unknown): value is readonly { readonly id: string }[] {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'id' in each)
  );
}
