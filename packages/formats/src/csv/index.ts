/**
 * Tables for spreadsheets, written piece by piece: any table of `/table` as CSV, and in one step those of a collection and of observations beside
 * the values derived from them.
 *
 * @module
 */
export type { TableContext } from '../table/column.ts';
export type { Figure } from '../table/columns/figure-columns.ts';
export type { TableOptions } from '../table/table.ts';
export { createCsvTable } from './create-csv-table.ts';
export { createFiguresCsvTable } from './create-figures-csv-table.ts';
export { type CsvOptions, type CsvTable, type CsvWriting, toCsvTable } from './csv-table.ts';
