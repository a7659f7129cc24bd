import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** How many characters of lines are held in memory before they are sorted and written aside. */
const MOST_CHARACTERS = 16_000_000;

/** Lines of one run that were read and not yet taken, and where more come from. */
interface Cursor {
  lines: readonly string[];
  at: number;
  readonly more: AsyncGenerator<readonly string[]>;
}

/**
 * Sorts more lines than memory holds: sorted runs are written into a folder and merged. Lines are ordered by their UTF-16 units, as `<`
 * does, and none may hold a line break.
 */
export class LineSorter {
  readonly #folder: string;
  readonly #name: string;
  readonly #most: number;
  #lines: string[] = [];
  #characters = 0;
  #runs = 0;

  constructor(folder: string, name: string, most = MOST_CHARACTERS) {
    this.#folder = folder;
    this.#name = name;
    this.#most = most;
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#characters += line.length;
  }

  /** Writes a run where enough lines came; to be awaited now and then, and not after each line. */
  async settle(): Promise<void> {
    if (this.#characters < this.#most) return;
    await this.#writeRun();
  }

  /** All lines in order, some thousands at a time. Nothing can be added afterwards. */
  async *sorted(): AsyncGenerator<readonly string[]> {
    if (this.#runs === 0) {
      yield this.#lines.sort();
      return;
    }
    await this.#writeRun();
    const cursors: Cursor[] = [];
    for (let run = 0; run < this.#runs; run += 1) {
      await place(cursors, { lines: [], at: 0, more: readLines(this.#pathOf(run)) });
    }
    let batch: string[] = [];
    for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
      batch.push(first.lines[first.at] as string);
      first.at += 1;
      if (first.at < first.lines.length) insert(cursors, first);
      else await place(cursors, first);
      if (batch.length === 5000) {
        yield batch;
        batch = [];
      }
    }
    yield batch;
  }

  async #writeRun(): Promise<void> {
    const lines = this.#lines.sort();
    const file = await open(this.#pathOf(this.#runs), 'wx');
    try {
      for (let from = 0; from < lines.length; from += 5000) {
        await file.write(`${lines.slice(from, from + 5000).join('\n')}\n`);
      }
    } finally {
      await file.close();
    }
    this.#runs += 1;
    this.#lines = [];
    this.#characters = 0;
  }

  #pathOf(run: number): string {
    return join(this.#folder, `${this.#name}-${run}`);
  }
}

/** Reads on in a run, and puts it among the others by its next line; a run that is at its end is left out. */
async function place(cursors: Cursor[], cursor: Cursor): Promise<void> {
  const next = await cursor.more.next();
  if (next.done === true) return;
  cursor.lines = next.value;
  cursor.at = 0;
  if (next.value.length === 0) await place(cursors, cursor);
  else insert(cursors, cursor);
}

function insert(cursors: Cursor[], cursor: Cursor): void {
  const line = cursor.lines[cursor.at] as string;
  let [from, to] = [0, cursors.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = cursors[middle] as Cursor;
    if ((other.lines[other.at] as string) < line) from = middle + 1;
    else to = middle;
  }
  cursors.splice(from, 0, cursor);
}

async function* readLines(path: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + (piece as string)).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
}
