import type { Id, Language, Release, Source } from '@pazabierta/schema';

/** What one cell holds; `null` is an empty cell. Only a number is written as one: it is a decimal as it is stored. */
export type Cell = string | number | null;

/** What every row of a table needs beside its item. */
export interface TableContext {
  /** The release that the rows belong to. */
  readonly release: Release;
  /** The sources of that release by id, for the citations. */
  readonly sources: ReadonlyMap<Id, Source>;
}

/** One column of a table: its header in snake_case, and the cell that an item has in it. */
export interface Column<Item> {
  readonly header: string;
  /** What its cells hold where they are not empty; text where it is left out. */
  readonly type?: 'number';
  /** The language of its cells; left out where they are the same in both. */
  readonly language?: Language;
  readonly of: (item: Item, context: TableContext) => Cell;
}
