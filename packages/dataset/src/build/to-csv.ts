import { toDecimal } from '@pazabierta/schema/quantity';

/** One column of a table: its header, and the cell that an item has in it; `null` is an empty cell. */
export interface Column<Item> {
  readonly header: string;
  readonly of: (item: Item) => string | number | null;
}

/**
 * A table as CSV by RFC 4180: a header, then one line for each item, each ended by CRLF; numbers as canonical decimals, text in NFC.
 *
 * It is written here and not by a library, because the bytes of a release are hashed and frozen: another version of a library that
 * quotes otherwise would make every published release impossible to build again. Nothing is escaped for spreadsheets, so that every
 * cell is the very text of the item.
 */
export function toCsv<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  return [toCsvHeader(columns), ...items.map((item) => toCsvLine(columns, item)), ''].join('\r\n');
}

/** The first line of such a table, without its end. */
export function toCsvHeader<Item>(columns: readonly Column<Item>[]): string {
  return columns.map(({ header }) => header).join(',');
}

/** The line of one item, without its end. */
export function toCsvLine<Item>(columns: readonly Column<Item>[], item: Item): string {
  return columns.map(({ of }) => toCell(of(item))).join(',');
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return toDecimal(value);
  const text = value.normalize('NFC');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
