import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { type Column, toCsvHeader, toCsvLine } from '../build/to-csv.ts';
import type { ImportFinding } from './import-finding.ts';

/** How many findings are written; the others are counted. */
const MOST = 10_000;

/** How many are kept to be shown at once. */
const FIRST = 10;

const COLUMNS: readonly Column<ImportFinding>[] = [
  { header: 'file', of: ({ file }) => file },
  { header: 'row', of: ({ row }) => row },
  { header: 'column', of: ({ column }) => toGuarded(column) },
  { header: 'value', of: ({ value }) => toGuarded(value) },
  { header: 'rule', of: ({ rule }) => rule },
  { header: 'severity', of: ({ severity }) => severity },
  { header: 'field', of: ({ field }) => field },
  { header: 'message_es', of: ({ message }) => message.es },
  { header: 'remedy_es', of: ({ remedy }) => remedy.es },
  { header: 'message_en', of: ({ message }) => message.en },
  { header: 'remedy_en', of: ({ remedy }) => remedy.en },
];

/** The CSV of what an import found, written while rows are read, and the counts by rule. It appears whole, once it is closed. */
export class FindingsFile {
  readonly #path: string;
  readonly #beside: string;
  #file: FileHandle | null = null;
  #waiting: string[] = [];
  readonly counts = new Map<string, number>();
  readonly first: ImportFinding[] = [];
  errors = 0;
  warnings = 0;

  constructor(path: string) {
    this.#path = path;
    this.#beside = `${path}.new`;
  }

  add(finding: ImportFinding): void {
    if (finding.severity === 'error') this.errors += 1;
    else this.warnings += 1;
    this.counts.set(finding.rule, (this.counts.get(finding.rule) ?? 0) + 1);
    if (this.first.length < FIRST) this.first.push(finding);
    if (this.errors + this.warnings <= MOST) this.#waiting.push(toCsvLine(COLUMNS, finding));
  }

  /** Writes what came since the last time; to be awaited now and then. */
  async settle(): Promise<void> {
    if (this.#waiting.length === 0) return;
    if (this.#file === null) {
      this.#file = await open(this.#beside, 'w');
      // The mark by which a spreadsheet knows UTF-8.
      await this.#file.write(`\uFEFF${toCsvHeader(COLUMNS)}\r\n`);
    }
    await this.#file.write(this.#waiting.map((line) => `${line}\r\n`).join(''));
    this.#waiting = [];
  }

  /** Puts the file in its place, or takes away that of an earlier import where nothing was found. @returns whether there is one. */
  async close(): Promise<boolean> {
    await this.settle();
    if (this.#file === null) {
      await rm(this.#path, { force: true });
      return false;
    }
    await this.#file.close();
    this.#file = null;
    await rename(this.#beside, this.#path);
    return true;
  }

  /** Leaves nothing behind; an earlier file stays. */
  async abandon(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
    await rm(this.#beside, { force: true });
  }
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; a number stays one. */
function toGuarded(text: string): string {
  return /^[=+\-@\t]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
}
