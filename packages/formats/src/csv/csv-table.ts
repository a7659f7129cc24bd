import type { Table, TableOptions } from '../table/table.ts';
import { toCsvLines } from './to-csv-lines.ts';

/** What a table of CSV is written with. */
export interface CsvOptions extends TableOptions {
  /** Whether the header begins with a byte order mark, by which Excel tells UTF-8 from its own encoding; false where left out. */
  readonly bom?: boolean;
}

/** A table that is written piece by piece: the header once, then the rows of as many items at a time as one likes. */
export interface CsvTable<Item> {
  /** The names of the columns, in order. */
  readonly columns: readonly string[];
  /** The first line, ended by CRLF, after the byte order mark if one was asked for. */
  readonly header: string;
  /**
   * The lines of some items, each ended by CRLF; an empty text where there are no items.
   *
   * @throws RangeError if an item cites a source that is not among the sources handed in.
   */
  toRows(items: Iterable<Item>): string;
}

/** How a table is written as CSV. */
export interface CsvWriting extends Pick<CsvOptions, 'bom'> {
  /** Whether a text that a spreadsheet would take for a formula begins with an apostrophe; true where left out. */
  readonly guarded?: boolean;
}

/** A table as CSV (RFC 4180, UTF-8); numbers are plain decimals. */
export function toCsvTable<Item>(
  table: Pick<Table<Item>, 'columns' | 'toCells'>,
  { bom = false, guarded = true }: CsvWriting,
): CsvTable<Item> {
  const columns = table.columns.map(({ name }) => name);
  return {
    columns,
    header: `${bom ? '\uFEFF' : ''}${toCsvLines([columns], guarded)}`,
    toRows: (items) => toCsvLines(table.toCells(items), guarded),
  };
}
