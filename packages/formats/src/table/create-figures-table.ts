import { type Figure, figureColumns } from './columns/figure-columns.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/**
 * Creates the table that shows observations together with the values derived from them, or with the coverage of what is declared.
 *
 * It has the columns of observations, with `row_type` ("observation", "derived-value" or "coverage") and `label` before them, and
 * `operation` and `derived_from` before the note. Otherwise it follows the rules of `createTable`.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createFiguresTable } from '@pazabierta/formats/table';
 *
 * const sources = new Map(items.sources.map((source) => [source.id, source]));
 * const table = createFiguresTable({ language: 'en', release, sources });
 * table.columns.slice(0, 3).map(({ name }) => name); // ['row_type', 'label', 'id']
 * const [first] = items.observations.filter(({ indicator }) => indicator === 'mucpaz.networks');
 * table.toCells(first === undefined ? [] : [first])[0]?.slice(0, 3);
 * // ['observation', null, 'mucpaz.networks.fasp.gasman-2021']
 * ```
 */
export function createFiguresTable(options: TableOptions): Table<Figure> {
  return toTable(figureColumns(options.language), (figure: Figure) => [figure], options);
}
