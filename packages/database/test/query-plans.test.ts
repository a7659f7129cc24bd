import { type Client, createClient, type InStatement } from '@libsql/client';
import { everyChange, everything, type Filter, type Question, SORTS } from '@pazabierta/query';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Columns, createQuestions, loadReleases, readColumns } from '../src/index.ts';
import { listChanges, readChangeRows } from '../src/list-changes.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

const dialect = new SQLiteAsyncDialect();
let client: Client;
let columns: Columns;
beforeAll(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, [generatedRelease('2026.1', generatedObservations(6000))]);
  columns = await readColumns(client);
});
afterAll(() => client.close());

const all: Question = { ...everything('observations', '2026.1'), limit: 100 };
const among = (field: string, ...codes: string[]): Filter => ({ field, among: codes });
const noneOf = (field: string, ...codes: string[]): Filter => ({ field, noneOf: codes });

/** Every filter that the contract allows, alone and with others. */
const FILTERS: Readonly<Record<string, readonly Filter[]>> = {
  nothing: [],
  'an indicator': [among('indicator', 'indicator.3')],
  'an indicator and an area': [among('indicator', 'indicator.3'), among('area', 'AREA-43')],
  'an area': [among('area', 'AREA-43')],
  'two areas': [among('area', 'AREA-43', 'AREA-44')],
  'no area of two': [noneOf('area', 'AREA-43', 'AREA-44')],
  'a source': [among('source', 'late')],
  'all sources but one': [noneOf('source', 'late')],
  'a dataset': [among('dataset', 'mucpaz')],
  'a fund': [among('fund', 'fasp')],
  'a role': [among('role', 'mediators')],
  'a type of claim': [among('claimType', 'planned')],
  'what is missing': [among('status', 'missing')],
  'a qualifier': [among('qualifier', 'between')],
  'a reason of absence': [among('reason', 'not-consulted')],
  'a range of values': [{ field: 'value', from: 100, to: 300 }],
  'a range of periods': [{ field: 'timePeriod', from: '2020-01-01', until: '2021-01-01' }],
  'no stated period': [among('timePeriod', 'not-stated')],
  'a period and a value': [
    { field: 'timePeriod', from: '2020-01-01', until: null },
    { field: 'value', from: null, to: 300 },
  ],
};
const TIMES: Readonly<Record<string, Partial<Question>>> = {
  'at any time': {},
  'as of a day': { asOf: '2022-01-01' },
  'of the latest vintage': { vintage: 'latest' },
  'of the latest period': { latestPeriod: true },
};

/** A client that also notes how SQLite carries out each statement. */
function watched(plans: string[][]): Pick<Client, 'execute'> {
  return {
    execute: async (statement: InStatement) => {
      const { sql, args } = statement as { sql: string; args: string[] };
      const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args });
      plans.push(rows.map(({ detail }) => String(detail)));
      return client.execute(statement);
    },
  };
}

/** The tables that grow with the data, and are never gone through whole. */
const SCANNED = /^SCAN (?:o|observation|item|alias|change|searchable)\b(?! VIRTUAL)/;

describe('list() and availability()', () => {
  describe.each(Object.entries(FILTERS))('asked for %s', (_, filters) => {
    it.each(Object.entries(TIMES))('%s seek every row by its key', async (_, time) => {
      const plans: string[][] = [];
      const questions = createQuestions(watched(plans), columns);
      await questions.releases();
      for (const sort of SORTS) {
        const first = await questions.list({ ...all, collection: 'observations', filters, ...time, sort });
        if (first.next !== null)
          await questions.list({
            ...all,
            collection: 'observations',
            filters,
            ...time,
            sort,
            after: first.next,
          });
      }
      await questions.availability({ ...all, filters, ...time });
      expect(plans.length).toBeGreaterThan(SORTS.length);
      expect(plans.flat().filter((detail) => SCANNED.test(detail))).toEqual([]);
    });
  });
});

describe('readColumns()', () => {
  it('goes through the observations by their key, and sorts nothing', async () => {
    const plans: string[][] = [];
    await readColumns(watched(plans));
    const through = plans.flat().filter((detail) => /\bobservation\b/.test(detail));
    expect(through).toContain('SEARCH observation USING INTEGER PRIMARY KEY (rowid>?)');
    expect(plans.flat().join()).not.toContain('TEMP B-TREE');
  });
});

describe('get()', () => {
  it.each(['observations', 'sources'] as const)(
    'seeks one of the %s by its id or an earlier one',
    async (collection) => {
      const asked: InStatement[] = [];
      const questions = createQuestions({
        ...client,
        execute: (statement: InStatement) => {
          asked.push(statement);
          return client.execute(statement);
        },
      } as Client);
      expect(
        await questions.get(
          collection,
          collection === 'sources' ? 'very-late' : 'generated.003000',
          '2026.1',
        ),
      ).not.toBeNull();
      const { sql, args } = asked.at(-1) as { sql: string; args: string[] };
      const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args });
      const details = rows.map(({ detail }) => String(detail));
      expect(details.filter((detail) => /SCAN (o|item|alias|observation)\b/.test(detail))).toEqual([]);
      expect(details.join()).toMatch(
        collection === 'sources' ? /SEARCH item USING PRIMARY KEY/ : /observation_id \(id=\?/,
      );
    },
  );
});

describe('changes()', () => {
  const plan = async ({ sql, params }: ReturnType<typeof dialect.sqlToQuery>): Promise<string[]> => {
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: params as string[] });
    return rows.map(({ detail }) => String(detail)).filter((detail) => /\bchange\b/.test(detail));
  };
  const place = { key: 4, id: 'generated.003000 quantity' };

  it.each([
    ['the first page', everyChange('2026.1')],
    ['a later page', { ...everyChange('2026.1'), after: place }],
    ['a page of some kinds', { ...everyChange('2026.1'), kinds: ['corrected' as const] }],
  ])('seeks %s of one release in its index', async (_, question) => {
    const details = await plan(dialect.sqlToQuery(listChanges(question, 1)));
    expect(details.length).toBeGreaterThan(0);
    for (const detail of details)
      expect(detail).toMatch(/^SEARCH change USING (?:COVERING )?INDEX change_ordinal \(ordinal=\?/);
  });

  it('reads several releases item by item in the order of the key, from a place on, and sorts nothing', async () => {
    const after = { place: 4, id: 'generated.003000', ordinal: 1, field: 'quantity' };
    const { sql, params } = dialect.sqlToQuery(
      readChangeRows(everyChange('2026.1'), { from: 0, to: 2, after, limit: 100 }),
    );
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: params as string[] });
    expect(rows.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH change USING PRIMARY KEY \(\(place,id,ordinal,field\)>/),
    ]);
  });
});
