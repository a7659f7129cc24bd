import type { Collection, CollectionItems } from '@pazabierta/schema';
import { createTable } from '../table/create-table.ts';
import { type CsvOptions, type CsvTable, toCsvTable } from './csv-table.ts';

/**
 * Creates the table of one collection: UTF-8, RFC 4180, one row for each item (for each code, in `code-lists`).
 *
 * Numbers are plain decimals; an absent one is an empty cell, never 0. A text keeps its leading zeros, and begins with an apostrophe
 * where a spreadsheet would take it for a formula. A wording that is absent in the language asked for is an empty cell, whose
 * status and reason stand beside it. Several values in one cell are joined by " | ". The last columns are `citation` and `release`.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createCsvTable } from '@pazabierta/formats/csv';
 *
 * const table = createCsvTable('datasets', { language: 'es', release, sources: new Map() });
 * table.header; // 'id,title,description,instruments,license,aliases,citation,release\r\n'
 * const [, mucpaz] = items.datasets;
 * table
 *   .toRows(mucpaz === undefined ? [] : [mucpaz])
 *   .split(',')
 *   .slice(0, 2); // ['mucpaz', 'Redes de Mujeres Constructoras de Paz (Mucpaz)']
 * ```
 */
export function createCsvTable<Name extends Collection>(
  collection: Name,
  options: CsvOptions,
): CsvTable<CollectionItems[Name]> {
  return toCsvTable(createTable(collection, options), options);
}
