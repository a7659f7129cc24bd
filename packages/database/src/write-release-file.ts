import type { Client, InValue } from '@libsql/client';
import { citeRelease } from '@pazabierta/formats/citations';
import { type Cell, COLUMN_TEXTS, createBilingualTable, type TableColumn } from '@pazabierta/formats/table';
import { everything, listAll, listItems, parseJson, type Questions } from '@pazabierta/query';
import { COLLECTIONS, type Collection, type Release } from '@pazabierta/schema';
import { writeDatabaseFile } from './write-database-file.ts';

/** SQLite takes at most 32,766 values in one statement; a row of the widest table has fewer than 60. */
const ROWS_AT_ONCE = 500;

/**
 * Writes a release as one SQLite file, for whoever asks it in SQL: a table for each collection (`code_lists` has a row for each code), with
 * the columns of the CSV, those of words in both languages (`note_es`, `note_en`); `about`, with citation, licence and digest; and `columns`,
 * which says what every column holds. Numbers are numbers, everything else is text, and what is absent is null.
 *
 * What is suppressed is not in it, as it is in no answer. The file is written beside its place, verified, and renamed.
 *
 * @param file - its path; the folder must exist.
 * @throws Error if the folder cannot be written, or the questions cannot be answered.
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { createClient } from '@libsql/client';
 * import { writeReleaseFile } from '@pazabierta/database';
 * import * as content from '@pazabierta/dataset/2026.1';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'pazabierta-2026.1.sqlite');
 * await writeReleaseFile(file, content.release, createMemoryQuestions([content]));
 * const written = createClient({ url: `file:${file}` });
 * const sql = "select fund, qualifier, value from observations where indicator = 'mucpaz.investment'";
 * (await written.execute(sql)).rows.map(({ fund, qualifier, value }) => [fund, qualifier, value]);
 * // [['fasp', 'stated', 9000000], ['fortaseg', 'more-than', 123000000]]
 * written.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function writeReleaseFile(file: string, release: Release, questions: Questions): Promise<void> {
  const sources = await listItems(questions, everything('sources', release.id));
  const context = { release, sources: new Map(sources.map((each) => [each.id, each])) };
  await writeDatabaseFile(file, async (client) => {
    await writeAbout(client, release);
    await client.execute(
      'create table "columns" ("table" text, "column" text, type text, description_es text, description_en text)',
    );
    for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
      const name = collection.replaceAll('-', '_');
      const table = createBilingualTable(collection, context);
      await createTable(client, name, table.columns);
      for await (const page of listAll(questions, everything(collection, release.id))) {
        await insert(client, name, table.toCells(parseJson(page.rows)));
      }
    }
  });
}

async function writeAbout(client: Client, release: Release): Promise<void> {
  await client.execute('create table about (name text primary key, value text)');
  const { id, issued, title, license, digest, status } = release;
  await insert(client, 'about', [
    ['release', id],
    ['issued', issued],
    ['status', status],
    ['title_es', title.es],
    ['title_en', title.en],
    ['license', license],
    ['digest', digest],
    ['citation_es', citeRelease(release, 'es')],
    ['citation_en', citeRelease(release, 'en')],
  ]);
}

/** Creates a table, its rows known by their id (those of codes by list and id), and says what its columns hold. */
async function createTable(client: Client, name: string, columns: readonly TableColumn[]): Promise<void> {
  // A whole number stays one, and any other is a REAL.
  const defined = columns.map(
    ({ name: column, type }) => `"${column}" ${type === 'number' ? 'numeric' : 'text'}`,
  );
  const key = columns.some((column) => column.name === 'list') ? '"list", "id"' : '"id"';
  await client.execute(`create table "${name}" (${defined.join(', ')}, primary key (${key}))`);
  await insert(
    client,
    'columns',
    columns.map(({ name: column, type, language }) => {
      const text = COLUMN_TEXTS[language === null ? column : column.replace(/_e[sn]$/, '')];
      return [name, column, type, text?.es ?? null, text?.en ?? null];
    }),
  );
}

async function insert(client: Client, table: string, rows: readonly Cell[][]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const chunk = rows.slice(start, start + ROWS_AT_ONCE);
    const places = chunk.map((row) => `(${row.map(() => '?').join(', ')})`);
    await client.execute({
      sql: `insert into "${table}" values ${places.join(', ')}`,
      args: chunk.flat() satisfies InValue[],
    });
  }
}
