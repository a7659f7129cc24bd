import type { Language } from '@pazabierta/schema';
import type { Column, CsvContext } from './column.ts';
import { toCsvLines } from './to-csv-lines.ts';

/** What a table is written with. */
export interface CsvOptions extends CsvContext {
  /** The language of labels, texts, notes and citations; headers and codes are the same in both. */
  readonly language: Language;
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

/** A table of these columns, with `rowsOf` where one item takes several rows. */
export function toCsvTable<Item, Row>(
  columns: readonly Column<Row>[],
  rowsOf: (item: Item) => readonly Row[],
  { release, sources, bom = false }: CsvOptions,
): CsvTable<Item> {
  const context: CsvContext = { release, sources };
  const headers = columns.map(({ header }) => header);
  return {
    columns: headers,
    header: `${bom ? '\uFEFF' : ''}${toCsvLines([headers])}`,
    toRows(items) {
      const lines = [];
      for (const item of items) {
        for (const row of rowsOf(item)) lines.push(columns.map(({ of }) => of(row, context)));
      }
      return toCsvLines(lines);
    },
  };
}
