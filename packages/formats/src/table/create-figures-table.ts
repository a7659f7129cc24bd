import { type Figure, figureColumns } from './columns/figure-columns.ts';
import { type Table, type TableOptions, toTable } from './table.ts';

/**
 * Creates the table that shows observations together with the values derived from them, or with the coverage of what is declared.
 *
 * It has the columns of observations, with `row_type` ("observation", "derived-value" or "coverage") and `label` before them, and
 * `operation` and `derived_from` before the note. Otherwise it follows the rules of `createTable`.
 */
export function createFiguresTable(options: TableOptions): Table<Figure> {
  return toTable(figureColumns(options.language), (figure: Figure) => [figure], options);
}
