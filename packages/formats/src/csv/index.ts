/**
 * Tables for spreadsheets, written piece by piece: one for each collection, one that shows observations beside the values
 * derived from them, one of what changed between two releases, and one of the codes for which there is data.
 *
 * @module
 */
export type { CsvContext } from './column.ts';
export type { Figure } from './columns/figure-columns.ts';
export { createAvailabilityCsvTable } from './create-availability-csv-table.ts';
export { type ChangesCsvOptions, createChangesCsvTable } from './create-changes-csv-table.ts';
export { createCsvTable } from './create-csv-table.ts';
export { createFiguresCsvTable } from './create-figures-csv-table.ts';
export type { CsvOptions, CsvTable } from './csv-table.ts';
