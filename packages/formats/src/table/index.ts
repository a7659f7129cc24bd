/**
 * Items as rows of cells, for the writers of `/csv`, `/xlsx` and `/parquet`: one table for each collection, one that shows observations beside the
 * values derived from them, one of what changed between two releases, and one of the codes for which there is data.
 *
 * @module
 */
export type { Cell, TableContext } from './column.ts';
export { COLUMN_TEXTS } from './column-texts.ts';
export type { Figure } from './columns/figure-columns.ts';
export { createAvailabilityTable } from './create-availability-table.ts';
export { type BilingualTable, createBilingualTable } from './create-bilingual-table.ts';
export { type ChangesTableOptions, createChangesTable } from './create-changes-table.ts';
export { createFiguresTable } from './create-figures-table.ts';
export { createTable } from './create-table.ts';
export { toStatementLetter } from './statement-letter.ts';
export type { Table, TableColumn, TableOptions } from './table.ts';
export type { TableWriter } from './table-writer.ts';
