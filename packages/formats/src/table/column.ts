import type { Id, Language, Release, Source } from '@pazabierta/schema';

/**
 * What one cell holds; `null` is an empty cell. Only a number is written as one: it is a decimal as it is stored.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type Cell, createTable } from '@pazabierta/formats/table';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const table = createTable('observations', { language: 'es', release, sources });
 * const place = table.columns.findIndex(({ name }) => name === 'value');
 * const absent = items.observations.filter(({ quantity }) => quantity === null).slice(0, 1);
 * const cells: readonly (Cell | undefined)[] = table.toCells(absent).map((row) => row[place]);
 * cells; // [null]
 * ```
 */
export type Cell = string | number | null;

/**
 * What every row of a table needs beside its item.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable, type TableContext } from '@pazabierta/formats/table';
 *
 * const context: TableContext = {
 *   release,
 *   sources: new Map(items.sources.map((source) => [source.id, source])),
 * };
 * createTable('links', { ...context, language: 'es' })
 *   .toCells(items.links.slice(0, 1))[0]
 *   ?.at(-1); // '2026.2'
 *
 * // Without the sources an item that cites one cannot be written.
 * createTable('links', { release, sources: new Map(), language: 'es' }).toCells(items.links); // throws RangeError
 * ```
 */
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
