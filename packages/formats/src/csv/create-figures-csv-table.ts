import type { Figure } from '../table/columns/figure-columns.ts';
import { createFiguresTable } from '../table/create-figures-table.ts';
import { type CsvOptions, type CsvTable, toCsvTable } from './csv-table.ts';

/**
 * Creates the table that shows observations together with the values derived from them, or with the coverage of what is declared.
 *
 * It has the columns of observations, with `row_type` ("observation", "derived-value" or "coverage") and `label` before them, and `operation` and
 * `derived_from` before the note. Of a derived value, the citation says that Paz Abierta computed it, and from what.
 * Otherwise it follows the rules of `createCsvTable`.
 *
 * @example
 * ```ts
 * import type { DerivedValue, Release } from '@pazabierta/schema';
 * import { createFiguresCsvTable } from '@pazabierta/formats/csv';
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
 * const perNetwork: DerivedValue = {
 *   id: 'mucpaz.fasp.pesos-per-network',
 *   label: { es: 'Pesos por red', en: 'Pesos per network' },
 *   unit: 'MXN',
 *   quantity: { value: 225000, upper: null, qualifier: 'stated', resolution: null, kind: 'money' },
 *   bounds: { lower: { kind: 'unknown', value: null }, upper: { kind: 'unknown', value: null } },
 *   provenance: { origin: 'derived', operation: 'quotient', from: ['fasp.investment', 'fasp.networks'] },
 *   note: null,
 * };
 * const table = createFiguresCsvTable({ language: 'en', release, sources: new Map() });
 * table.columns.slice(0, 3); // ['row_type', 'label', 'id']
 * table.toRows([perNetwork]).split(',').slice(0, 3); // ['derived-value', 'Pesos per network', 'mucpaz.fasp.pesos-per-network']
 * ```
 */
export function createFiguresCsvTable(options: CsvOptions): CsvTable<Figure> {
  return toCsvTable(createFiguresTable(options), options);
}
