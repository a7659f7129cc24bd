import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import type { Words } from './import-finding.ts';

/** A row of a CSV: its cells as they stand there, and its number as a spreadsheet counts it, the header being 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Some rows that stand one after another, and how many bytes were read so far. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** What makes a CSV unreadable from some row on. */
export class UnreadableCsv extends Error {
  readonly row: number;
  readonly words: Words;

  constructor(row: number, words: Words) {
    super(words.message.en);
    this.name = 'UnreadableCsv';
    this.row = row;
    this.words = words;
  }
}

/** A cell is never that long; a quote that is not closed would swallow the rest of the file. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads a CSV (RFC 4180, UTF-8, with or without the mark of UTF-8) piece by piece, its header first. Empty lines are passed over.
 *
 * @throws UnreadableCsv where it is not UTF-8 or a quote is broken.
 */
export async function* readRows(path: string, signal: AbortSignal): AsyncGenerator<Rows> {
  let rows: Row[] = [];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_CHARACTERS,
    on_record: (cells: string[], { empty_lines, records }) => {
      rows.push({ cells, number: records + empty_lines });
      // Nothing is handed on by the stream itself: taking rows one by one from it takes longer than reading them.
      return null;
    },
  });
  parser.on('error', () => undefined);
  let bytes = 0;
  let line = 1;
  let cut: Uint8Array = new Uint8Array();
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 17, signal })) {
      const whole = Buffer.concat([cut, piece as Buffer]);
      cut = checkUtf8(whole, line);
      line += countLines(whole.subarray(0, whole.length - cut.length));
      await new Promise<void>((resolve, reject) => {
        parser.write(piece, (error) => (error ? reject(error) : resolve()));
      });
      bytes += (piece as Buffer).length;
      yield { rows, bytes };
      rows = [];
    }
    if (cut.length > 0) throw notUtf8(line);
    await new Promise<void>((resolve, reject) => {
      parser.once('error', reject).end(resolve);
    });
    yield { rows, bytes };
  } catch (error) {
    if (error instanceof CsvError) throw broken(error);
    throw error;
  }
}

/** Checks a piece of a file that begins on a line, and gives back the character that its end cuts through. */
function checkUtf8(piece: Buffer, line: number): Uint8Array {
  // A character has at most four bytes, of which all but the first begin with the bits 10.
  let end = piece.length;
  for (let back = 1; back <= Math.min(3, piece.length); back += 1) {
    const byte = piece[piece.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) end = piece.length - back;
    break;
  }
  if (isUtf8(piece.subarray(0, end))) return piece.subarray(end);
  throw notUtf8(line + countLines(piece, isUtf8));
}

/** How many lines end in a piece, up to the first that is not sound. */
function countLines(piece: Buffer, isSound?: (line: Buffer) => boolean): number {
  let lines = 0;
  let from = 0;
  for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
    if (isSound?.(piece.subarray(from, end)) === false) break;
    lines += 1;
    from = end + 1;
  }
  return lines;
}

function notUtf8(row: number): UnreadableCsv {
  return new UnreadableCsv(row, {
    message: { es: 'El archivo no está en UTF-8', en: 'The file is not UTF-8' },
    remedy: {
      es: 'Guárdelo como «CSV UTF-8 (delimitado por comas)» y vuelva a importarlo',
      en: 'Save it as "CSV UTF-8 (comma delimited)" and import it again',
    },
  });
}

function broken(error: CsvError): UnreadableCsv {
  const { code } = error;
  const row = Number(error['lines'] ?? error['records'] ?? 1);
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new UnreadableCsv(row, {
      message: {
        es: 'Unas comillas se abren y no se cierran',
        en: 'A quote is opened and never closed',
      },
      remedy: {
        es: 'Cierre las comillas de la celda; unas comillas dentro de ella se escriben dos veces ("")',
        en: 'Close the quote of the cell; a quote inside it is written twice ("")',
      },
    });
  }
  return new UnreadableCsv(row, {
    message: {
      es: 'Hay unas comillas en medio de una celda',
      en: 'There is a quote in the middle of a cell',
    },
    remedy: {
      es: 'Ponga entre comillas la celda entera y escriba dos veces ("") las de dentro',
      en: 'Put the whole cell in quotes, and write those inside it twice ("")',
    },
  });
}
