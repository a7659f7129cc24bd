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
 * import type { Dataset, Release } from '@pazabierta/schema';
 * import { createCsvTable } from '@pazabierta/formats/csv';
 *
 * const release: Release = {
 *   formatVersion: 1,
 *   schemaVersion: 1,
 *   id: '2026.1',
 *   issued: '2026-11-23',
 *   previous: null,
 *   title: { es: 'Lo que afirma el artículo', en: 'What the article states' },
 *   description: { es: 'Reúne lo que afirma un solo texto.', en: 'Holds what a single text states.' },
 *   additions: null,
 *   license: 'CC-BY-4.0',
 *   sources: [],
 *   inputsSha256: '0'.repeat(64),
 *   files: [],
 *   digest: '0'.repeat(64),
 *   status: 'published',
 * };
 * const dataset: Dataset = {
 *   id: 'mucpaz',
 *   title: { es: 'Redes Mucpaz', en: 'Mucpaz networks' },
 *   description: { es: 'Redes, mujeres y dinero', en: 'Networks, women and money' },
 *   instruments: ['mucpaz'],
 *   license: 'CC-BY-4.0',
 *   aliases: [],
 * };
 * const table = createCsvTable('datasets', { language: 'es', release, sources: new Map() });
 * table.header; // 'id,title,description,instruments,license,aliases,citation,release\r\n'
 * table.toRows([dataset]).split(',').slice(0, 3); // ['mucpaz', 'Redes Mucpaz', '"Redes']
 * ```
 */
export function createCsvTable<Name extends Collection>(
  collection: Name,
  options: CsvOptions,
): CsvTable<CollectionItems[Name]> {
  return toCsvTable(createTable(collection, options), options);
}
