import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { Cell } from './column.ts';
import { createTable } from './create-table.ts';
import type { TableColumn, TableOptions } from './table.ts';

/** Items as rows of cells in both languages. */
export interface BilingualTable<Item> {
  readonly columns: readonly TableColumn[];
  /**
   * The rows of some items, each with one cell a column.
   *
   * @throws RangeError if an item cites a source that is not among the sources handed in.
   */
  toCells(items: Iterable<Item>): Cell[][];
}

/**
 * Creates the table of one collection in both languages: that of `createTable`, where each column of words stands twice,
 * as `note_es` and `note_en`.
 *
 * @example
 * ```ts
 * import type { Dataset, Release } from '@pazabierta/schema';
 * import { createBilingualTable } from '@pazabierta/formats/table';
 *
 * function listTitles(datasets: readonly Dataset[], release: Release) {
 *   const table = createBilingualTable('datasets', { release, sources: new Map() });
 *   return [table.columns.map(({ name }) => name), ...table.toCells(datasets)];
 * }
 * ```
 */
export function createBilingualTable<Name extends Collection>(
  collection: Name,
  options: Omit<TableOptions, 'language'>,
): BilingualTable<CollectionItems[Name]> {
  const es = createTable(collection, { ...options, language: 'es' });
  const en = createTable(collection, { ...options, language: 'en' });
  return {
    columns: es.columns.flatMap((column) =>
      column.language === null
        ? [column]
        : (['es', 'en'] as const).map((language) => ({
            ...column,
            name: `${column.name}_${language}`,
            language,
          })),
    ),
    toCells(items) {
      const all = [...items];
      const english = en.toCells(all);
      return es
        .toCells(all)
        .map((row, at) =>
          row.flatMap((cell, index) =>
            es.columns[index]?.language === null ? [cell] : [cell, english[at]?.[index] ?? null],
          ),
        );
    },
  };
}
