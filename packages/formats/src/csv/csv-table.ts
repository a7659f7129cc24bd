import type { Table, TableOptions } from '../table/table.ts';
import { createLineWriter } from './create-line-writer.ts';

/**
 * What a table of CSV is written with.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { type CsvOptions, createCsvTable } from '@pazabierta/formats/csv';
 *
 * const options: CsvOptions = { language: 'es', release, sources: new Map(), bom: true };
 * createCsvTable('datasets', options).header.startsWith('\uFEFFid,title'); // true
 * ```
 */
export interface CsvOptions extends TableOptions {
  /** Whether the header begins with a byte order mark, by which Excel tells UTF-8 from its own encoding; false where left out. */
  readonly bom?: boolean;
}

/**
 * A table that is written piece by piece: the header once, then the rows of as many items at a time as one likes.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type CsvTable, createCsvTable } from '@pazabierta/formats/csv';
 * import type { Dataset } from '@pazabierta/schema';
 *
 * const table: CsvTable<Dataset> = createCsvTable('datasets', {
 *   language: 'es',
 *   release,
 *   sources: new Map(),
 * });
 * table.columns.length; // 8
 * table.toRows(items.datasets).split('\r\n').length; // 6
 * table.toRows([]); // ''
 * ```
 */
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

/**
 * How a table is written as CSV.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { type CsvWriting, toCsvTable } from '@pazabierta/formats/csv';
 * import { createAvailabilityTable } from '@pazabierta/formats/table';
 *
 * const writing: CsvWriting = { bom: false, guarded: false };
 * const table = createAvailabilityTable({ language: 'en', release, sources: new Map() });
 * toCsvTable(table, writing)
 *   .toRows([{ field: 'fund', code: '=fortaseg', count: 3, exact: true }])
 *   .slice(0, 16);
 * // 'fund,=fortaseg,3'
 * toCsvTable(table, {})
 *   .toRows([{ field: 'fund', code: '=fortaseg', count: 3, exact: true }])
 *   .slice(0, 17);
 * // "fund,'=fortaseg,3"
 * ```
 */
export interface CsvWriting extends Pick<CsvOptions, 'bom'> {
  /** Whether a text that a spreadsheet would take for a formula begins with an apostrophe; true where left out. */
  readonly guarded?: boolean;
}

/**
 * A table as CSV (RFC 4180, UTF-8); numbers are plain decimals.
 *
 * @example
 * ```ts
 * import { changes, items, release } from '@pazabierta/dataset/2026.2';
 * import { toCsvTable } from '@pazabierta/formats/csv';
 * import { createChangesTable } from '@pazabierta/formats/table';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const since = { id: '2026.1', status: 'published' } as const;
 * const table = toCsvTable(createChangesTable({ language: 'en', release, sources, since }), {});
 * table.columns.slice(0, 3); // ['kind', 'collection', 'id']
 * table.toRows(changes.slice(0, 1)).split(',').slice(0, 3); // ['added', 'datasets', 'context']
 * ```
 */
export function toCsvTable<Item>(
  table: Pick<Table<Item>, 'columns' | 'toCells'>,
  { bom = false, guarded = true }: CsvWriting,
): CsvTable<Item> {
  const columns = table.columns.map(({ name }) => name);
  const toLines = createLineWriter(columns.length, guarded);
  return {
    columns,
    header: `${bom ? '\uFEFF' : ''}${toLines([columns])}`,
    toRows: (items) => toLines(table.toCells(items)),
  };
}
