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
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { createFiguresCsvTable } from '@pazabierta/formats/csv';
 * import type { DerivedValue } from '@pazabierta/schema';
 *
 * const perNetwork: DerivedValue = {
 *   id: 'mucpaz.investment.fasp.gasman-2021.per-network',
 *   label: { es: 'Pesos por red', en: 'Pesos per network' },
 *   unit: 'MXN-per-network',
 *   quantity: { value: 225000, upper: null, qualifier: 'stated', resolution: null, kind: 'money' },
 *   bounds: { lower: { kind: 'unknown', value: null }, upper: { kind: 'unknown', value: null } },
 *   provenance: {
 *     origin: 'derived',
 *     operation: 'quotient',
 *     from: ['mucpaz.investment.fasp.gasman-2021', 'mucpaz.networks.fasp.gasman-2021'],
 *   },
 *   note: null,
 * };
 * const table = createFiguresCsvTable({ language: 'en', release, sources: new Map() });
 * table.columns.slice(0, 3); // ['row_type', 'label', 'id']
 * table.toRows([perNetwork]).split(',').slice(0, 3);
 * // ['derived-value', 'Pesos per network', 'mucpaz.investment.fasp.gasman-2021.per-network']
 * ```
 */
export function createFiguresCsvTable(options: CsvOptions): CsvTable<Figure> {
  return toCsvTable(createFiguresTable(options), options);
}
