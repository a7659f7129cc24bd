/**
 * Tables for spreadsheets, written piece by piece: one for each collection, one that shows observations beside the values
 * derived from them, one of what changed between two releases, and one of the codes for which there is data.
 *
 * @module
 */
export type { TableContext } from '../table/column.ts';
export type { Figure } from '../table/columns/figure-columns.ts';
export type { TableOptions } from '../table/table.ts';
export { createAvailabilityCsvTable } from './create-availability-csv-table.ts';
export { type ChangesCsvOptions, createChangesCsvTable } from './create-changes-csv-table.ts';
export { createCsvTable } from './create-csv-table.ts';
export { createFiguresCsvTable } from './create-figures-csv-table.ts';
export { type CsvOptions, type CsvTable, type CsvWriting, toCsvTable } from './csv-table.ts';
