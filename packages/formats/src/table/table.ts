import type { Language } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import type { Cell, Column, TableContext } from './column.ts';

/** What a table is made with. */
export interface TableOptions extends TableContext {
  /** The language of labels, texts, notes and citations; headers and codes are the same in both. */
  readonly language: Language;
}

/** The name of a column and what its cells hold where they are not empty. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'text' | 'number';
  /** The language of its cells; `null` where they are the same in both. */
  readonly language: Language | null;
}

/** Items as rows of cells, whatever format they are written in. */
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
        for (const row of rowsOf(item))
          rows.push(columns.map(({ of, type }) => toStored(of(row, context), type)));
      }
      return rows;
    },
  };
}

/** A column of text may be given a number, as the value that an erratum expects; it is then text like the others. */
function toStored(cell: Cell, type: 'number' | undefined): Cell {
  return type === undefined && typeof cell === 'number' ? toDecimal(cell) : cell;
}
