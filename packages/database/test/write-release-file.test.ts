import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createTable } from '@pazabierta/formats/table';
import type { Questions } from '@pazabierta/query';
import { COLLECTIONS, type Collection, type Release } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuestions, loadReleases, writeReleaseFile } from '../src/index.ts';

const contents = await readReleases(releasesFolder);
const loaded = createClient({ url: ':memory:' });
let questions: Questions;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-file-'));
  await loadReleases(loaded, contents);
  questions = createQuestions(loaded);
});
afterAll(async () => {
  loaded.close();
  await rm(folder, { recursive: true });
});

async function open(release: Release, from = questions): Promise<{ file: string; client: Client }> {
  const file = join(folder, `${release.id}.sqlite`);
  await writeReleaseFile(file, release, from);
  return { file, client: createClient({ url: `file:${file}` }) };
}

const collections = Object.keys(COLLECTIONS) as Collection[];

describe.each(contents.map((content) => [content.release.id, content] as const))(
  'the file of release %s',
  (_, { release, items }) => {
    let client: Client;
    beforeAll(async () => {
      ({ client } = await open(release));
    });
    afterAll(() => client.close());

    it.each(collections)('has every cell of %s, in both languages', async (collection) => {
      const sources = new Map(items.sources.map((each) => [each.id, each]));
      const { rows, columns } = await client.execute(
        `select * from "${collection.replaceAll('-', '_')}" order by rowid`,
      );
      for (const language of ['es', 'en'] as const) {
        const table = createTable(collection, { release, sources, language });
        const names = table.columns.map((column) =>
          column.language === null ? column.name : `${column.name}_${language}`,
        );
        for (const name of names) expect(columns).toContain(name);
        const cells = rows.map((row) => names.map((name) => row[name]));
        expect(cells).toEqual(table.toCells(items[collection]));
      }
    });

    it('says what it is, how to cite it, and what every column holds', async () => {
      const { rows } = await client.execute('select value from about order by name');
      expect(rows.map(({ value }) => value)).toContain(release.digest);
      const { rows: columns } = await client.execute('select * from "columns"');
      const { rows: real } = await client.execute(
        `select t.name as "table", c.name as "column" from sqlite_schema t, pragma_table_info(t.name) c
         where t.type = 'table' and t.name not in ('about', 'columns')`,
      );
      expect(columns.map((row) => `${row['table']}.${row['column']}`)).toEqual(
        real.map((row) => `${row['table']}.${row['column']}`),
      );
      for (const row of columns) {
        for (const language of ['es', 'en'])
          expect(row[`description_${language}`], String(row['column'])).not.toBeNull();
      }
    });

    it('answers in SQL what the API answers', async () => {
      const { rows } = await client.execute(
        "select id, value, qualifier from observations where indicator = 'mucpaz.investment' order by id",
      );
      expect(rows.map((row) => ({ ...row }))).toEqual(
        items.observations
          .filter(({ indicator }) => indicator === 'mucpaz.investment')
          .map(({ id, quantity }) => ({
            id,
            value: quantity?.value ?? null,
            qualifier: quantity?.qualifier ?? null,
          })),
      );
    });
  },
);

it('has the same bytes every time', async () => {
  const [first] = contents;
  if (first === undefined) throw new Error('There is no release');
  const one = await open(first.release);
  one.client.close();
  const bytes = await readFile(one.file);
  const two = await open(first.release);
  two.client.close();
  expect((await readFile(two.file)).equals(bytes)).toBe(true);
});

it('leaves nothing behind where the questions fail midway', async () => {
  const [first] = contents;
  if (first === undefined) throw new Error('There is no release');
  const list: Questions['list'] = async (question) => {
    if (question.collection === 'links') throw new Error('The disk is gone');
    return questions.list(question);
  };
  const file = join(folder, 'fails.sqlite');
  await expect(writeReleaseFile(file, first.release, { ...questions, list })).rejects.toThrow(
    'The disk is gone',
  );
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});
