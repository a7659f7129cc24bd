/** An item as plain JSON: what the arithmetic of changes needs to know of it. */
export type Item = Readonly<Record<string, unknown>>;

/** One cell in which two versions of an item differ. `field` is `null` where the whole item came (`before` is `null`) or went (`after` is `null`). */
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

/** Orders the cells of an item: the whole item first, then its fields by code point. */
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
