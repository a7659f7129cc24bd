import type { Language } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import type { Cell, Column, TableContext } from './column.ts';

/**
 * What a table is made with.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable, type TableOptions } from '@pazabierta/formats/table';
 *
 * const options: TableOptions = { language: 'en', release, sources: new Map() };
 * createTable('datasets', options)
 *   .toCells(items.datasets)
 *   .map((row) => row[1]);
 * // [
 * //   'Context: funds, neighbouring programmes and geography',
 * //   'Women Peacebuilders networks (Mucpaz)',
 * //   'National Action Plan on resolution 1325 (NAP-1325)',
 * //   'Women in peace processes',
 * //   'Proigualdad 2020-2024',
 * // ]
 * ```
 */
export interface TableOptions extends TableContext {
  /** The language of labels, texts, notes and citations; headers and codes are the same in both. */
  readonly language: Language;
}

/**
 * The name of a column and what its cells hold where they are not empty.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { createTable, type TableColumn } from '@pazabierta/formats/table';
 *
 * const { columns } = createTable('observations', { language: 'es', release, sources: new Map() });
 * const numbers: readonly TableColumn[] = columns.filter(({ type }) => type === 'number');
 * numbers.map(({ name }) => name); // ['value', 'upper', 'resolution', 'lower_bound', 'upper_bound']
 * numbers[0]; // { name: 'value', type: 'number', language: null }
 * ```
 */
export interface TableColumn {
  readonly name: string;
  readonly type: 'text' | 'number';
  /** The language of its cells; `null` where they are the same in both. */
  readonly language: Language | null;
}

/**
 * Items as rows of cells, whatever format they are written in.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable, type Table } from '@pazabierta/formats/table';
 * import type { Dataset } from '@pazabierta/schema';
 *
 * const table: Table<Dataset> = createTable('datasets', { language: 'es', release, sources: new Map() });
 * table.columns.length === table.toCells(items.datasets)[0]?.length; // true
 * table.context.release.id; // '2026.2'
 * ```
 */
export interface Table<Item> {
  readonly columns: readonly TableColumn[];
  readonly language: Language;
  readonly context: TableContext;
  /**
   * The rows of some items, each with one cell a column.
   *
   * @throws RangeError if an item cites a source that is not among the sources handed in.
   */
  toCells(items: Iterable<Item>): Cell[][];
}

/** A table of these columns, with `rowsOf` where one item takes several rows. */
export function toTable<Item, Row>(
  columns: readonly Column<Row>[],
  rowsOf: (item: Item) => readonly Row[],
  { release, sources, language }: TableOptions,
): Table<Item> {
  const context: TableContext = { release, sources };
  return {
    columns: columns.map(({ header, type, language: own }) => ({
      name: header,
      type: type ?? 'text',
      language: own ?? null,
    })),
    language,
    context,
    toCells(items) {
      const rows: Cell[][] = [];
      for (const item of items) {
        for (const row of rowsOf(item)) {
          const cells = new Array<Cell>(columns.length);
          for (let at = 0; at < columns.length; at += 1) {
            const { of, type } = columns[at] as Column<Row>;
            cells[at] = toStored(of(row, context), type);
          }
          rows.push(cells);
        }
      }
      return rows;
    },
  };
}

/** A column of text may be given a number, as the value that an erratum expects; it is then text like the others. */
function toStored(cell: Cell, type: 'number' | undefined): Cell {
  return type === undefined && typeof cell === 'number' ? toDecimal(cell) : cell;
}
