import { toDecimal } from '@pazabierta/schema/quantity';
// The entry for browsers is the one that needs nothing of Node; it runs there as well.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell } from '../table/column.ts';

/** Rows as lines of CSV by RFC 4180, each ended by CRLF; guarded, a text that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsvLines(rows: Cell[][], guarded: boolean): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    // By default a lone CR or LF inside a cell would stand bare, and RFC 4180 wants every line break quoted.
    quote_record_delimiter: true,
    escape_formulas: guarded,
    cast: { number: toDecimal },
  });
}
