import { toDecimal } from '@pazabierta/schema/quantity';
import type { Cell } from '../table/column.ts';
import { BOLD, TEXT } from './workbook-parts.ts';

/** The most characters that a spreadsheet takes in one cell. */
const MOST_CHARACTERS = 32_767;

/** What XML cannot carry, or would not give back as it was; and what would be read as a sign of this kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not stand in XML.
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Rows of a sheet, from the row of that number on. A number is a number, all else is text and is never taken for a formula, a date or a number.
 *
 * @throws RangeError if a text is longer than a spreadsheet can hold.
 */
export function toSheetRows(rows: readonly (readonly Cell[])[], first: number, bold = false): string {
  return rows
    .map((cells, index) => {
      const row = first + index;
      const written = cells.map((cell, column) => toCell(cell, `${toLetters(column)}${row}`, bold));
      return `<row r="${row}">${written.join('')}</row>`;
    })
    .join('');
}

function toCell(cell: Cell, place: string, bold: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${toDecimal(cell)}</v></c>`;
  if (cell.length > MOST_CHARACTERS) {
    throw new RangeError(
      `Cell ${place} has ${cell.length} characters; a spreadsheet holds ${MOST_CHARACTERS}`,
    );
  }
  const style = bold ? BOLD : TEXT;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(cell)}</t></is></c>`;
}

/** A text as a cell can carry it (ECMA-376, part 1, 22.9.2.19: what XML cannot carry is written "_xHHHH_"). */
function toXmlText(text: string): string {
  return text
    .replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string);
}

/** The name of a column by its place: A, B, ..., Z, AA. */
export function toLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? '' : toLetters(rest)}${String.fromCharCode(65 + (column % 26))}`;
}
