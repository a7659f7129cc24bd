// The entry for browsers needs nothing of Node; it runs there as well.
import { Zip, ZipDeflate } from 'fflate/browser';
import type { Table } from '../table/table.ts';
import type { TableWriter } from '../table/table-writer.ts';
import { toAboutRows } from './about-rows.ts';
import { toSheetRows } from './sheet-rows.ts';
import { beginSheet, END_SHEET, sheetPath, toWorkbookParts } from './workbook-parts.ts';

/** Rows that are written at once: to compress them takes long. */
const ROWS_A_PIECE = 50;

const SHEETS = { es: ['Datos', 'Acerca de'], en: ['Data', 'About'] } as const;

/**
 * Creates a writer of a table as a workbook (Office Open XML, ECMA-376) of two sheets: the table, whose codes and dates are text and whose
 * numbers are numbers; and its citation, licence, release, address and a codebook of the columns, in the language of the table.
 *
 * The same table gives the same bytes every time.
 *
 * @param address - where the table was asked for.
 * @throws RangeError at `write` or `end`, if a text is longer than the 32,767 characters that a cell holds.
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable } from '@pazabierta/formats/table';
 * import { createXlsxWriter } from '@pazabierta/formats/xlsx';
 *
 * const table = createTable('datasets', { language: 'es', release, sources: new Map() });
 * const writer = createXlsxWriter(table, 'https://pazabierta.example/v1/datasets.xlsx');
 * const file = new Blob([writer.begin(), ...writer.write(items.datasets), ...writer.end()]);
 * // A workbook is a ZIP archive, and begins as one.
 * (await file.text()).slice(0, 2); // 'PK'
 * (await file.text()).includes('xl/worksheets/sheet2.xml'); // true
 * ```
 */
export function createXlsxWriter<Item>(table: Table<Item>, address: string): TableWriter<Item> {
  const { columns, language, context } = table;
  const archive = new Archive(context.release.issued);
  const [data, about] = SHEETS[language];
  let row = 2;
  let sheet: Part;
  return {
    begin() {
      for (const [path, text] of Object.entries(toWorkbookParts([data, about]))) {
        archive.add(path).end(text);
      }
      sheet = archive.add(sheetPath(1));
      const widths = columns.map(({ name, type }) =>
        type === 'number' ? 14 : Math.max(12, name.length + 2),
      );
      sheet.push(beginSheet(widths, 1) + toSheetRows([columns.map(({ name }) => name)], 1, true));
      return archive.take();
    },
    *write(items) {
      const rows = table.toCells(items);
      for (let at = 0; at < rows.length; at += ROWS_A_PIECE) {
        const piece = rows.slice(at, at + ROWS_A_PIECE);
        sheet.push(toSheetRows(piece, row));
        row += piece.length;
        yield archive.take();
      }
    },
    *end() {
      sheet.end(END_SHEET);
      archive
        .add(sheetPath(2))
        .end(beginSheet([26, 16, 80], 0) + toSheetRows(toAboutRows(table, address), 1) + END_SHEET);
      archive.end();
      yield archive.take();
    },
  };
}

/** One file inside the archive, written in pieces. */
interface Part {
  push(text: string): void;
  end(text: string): void;
}

/** A ZIP archive whose bytes are handed on as they come. */
class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#chunks.push(chunk);
  });
  readonly #modified: Date;

  /** @param day - the date that every part bears, so that the bytes do not depend on the clock. */
  constructor(day: string) {
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    // ZIP keeps local time without its zone: the same fields give the same bytes everywhere.
    this.#modified = new Date(year, month - 1, date);
  }

  add(path: string): Part {
    const part = new ZipDeflate(path);
    part.mtime = this.#modified;
    this.#zip.add(part);
    return {
      push: (text) => part.push(this.#encoder.encode(text)),
      end: (text) => part.push(this.#encoder.encode(text), true),
    };
  }

  end(): void {
    this.#zip.end();
  }

  take(): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#chunks.reduce((total, { length }) => total + length, 0));
    let at = 0;
    for (const chunk of this.#chunks.splice(0)) {
      taken.set(chunk, at);
      at += chunk.length;
    }
    return taken;
  }
}
