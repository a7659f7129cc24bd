import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { Cell } from './column.ts';
import { createTable } from './create-table.ts';
import type { TableColumn, TableOptions } from './table.ts';

/**
 * Items as rows of cells in both languages.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { type BilingualTable, createBilingualTable } from '@pazabierta/formats/table';
 * import type { Dataset } from '@pazabierta/schema';
 *
 * const table: BilingualTable<Dataset> = createBilingualTable('datasets', { release, sources: new Map() });
 * table.columns.filter(({ language }) => language === 'en').map(({ name }) => name); // ['title_en', 'description_en', 'citation_en']
 * ```
 */
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
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createBilingualTable } from '@pazabierta/formats/table';
 *
 * const table = createBilingualTable('datasets', { release, sources: new Map() });
 * table.columns.slice(0, 3).map(({ name }) => name); // ['id', 'title_es', 'title_en']
 * table.toCells(items.datasets)[1]?.slice(0, 3); // ['mucpaz', 'Redes de Mujeres Constructoras de Paz (Mucpaz)', 'Women Peacebuilders networks (Mucpaz)']
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
