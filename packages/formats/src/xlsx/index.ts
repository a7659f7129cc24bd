/**
 * Tables as workbooks for spreadsheets, with a sheet that says what they hold.
 *
 * @module
 */
export { createXlsxWriter } from './create-xlsx-writer.ts';
