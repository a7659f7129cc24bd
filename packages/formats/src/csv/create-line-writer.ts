import { toDecimal } from '@pazabierta/schema/quantity';
import { csvFormatValue } from 'd3-dsv';
import type { Cell } from '../table/column.ts';
import { rememberLast } from '../table/remember-last.ts';

/** By what a spreadsheet takes a text for a formula, the full-width signs included that some turn into these. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Creates what writes rows of so many cells as lines of CSV by RFC 4180, each ended by CRLF; guarded, a text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
export function createLineWriter(
  width: number,
  guarded: boolean,
): (rows: readonly (readonly Cell[])[]) => string {
  // With its comma a cell is one text to add, not two.
  const texts = Array.from({ length: width }, (_, at) => {
    const before = at === 0 ? '' : ',';
    return rememberLast((cell) => `${before}${toCsvText(cell, guarded)}`);
  });
  return (rows) => {
    let lines = '';
    for (const row of rows) {
      for (let at = 0; at < width; at += 1) lines += texts[at]?.(row[at] ?? null);
      lines += '\r\n';
    }
    return lines;
  };
}

function toCsvText(cell: Cell, guarded: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return toDecimal(cell);
  return csvFormatValue(guarded && FORMULA.test(cell) ? `'${cell}` : cell);
}
