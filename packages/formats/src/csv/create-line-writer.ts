import { toDecimal } from '@pazabierta/schema/quantity';
import { csvFormatValue } from 'd3-dsv';
import type { Cell } from '../table/column.ts';

/** By what a spreadsheet takes a text for a formula, the full-width signs included that some turn into these. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Creates what writes rows as lines of CSV by RFC 4180, each ended by CRLF; guarded, a text that a spreadsheet would take for a formula begins with
 * an apostrophe.
 *
 * In most columns a cell is that of the row before, so the text of the last cell of each is kept.
 */
export function createLineWriter(guarded: boolean): (rows: readonly (readonly Cell[])[]) => string {
  const lastCells: Cell[] = [];
  const lastTexts: string[] = [];
  return (rows) => {
    let lines = '';
    for (const row of rows) {
      for (let at = 0; at < row.length; at += 1) {
        const cell = row[at] as Cell;
        if (!Object.is(cell, lastCells[at])) {
          lastCells[at] = cell;
          lastTexts[at] = `${at === 0 ? '' : ','}${toCsvText(cell, guarded)}`;
        }
        lines += lastTexts[at];
      }
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
