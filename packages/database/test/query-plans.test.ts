import { type Client, createClient, type InStatement } from '@libsql/client';
import { everyChange, everything, type Question } from '@pazabierta/query';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuestions, loadReleases } from '../src/index.ts';
import { listChanges, readChangeRows } from '../src/list-changes.ts';
import { listObservations } from '../src/list-observations.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

const dialect = new SQLiteAsyncDialect();
let client: Client;
beforeAll(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, [generatedRelease('2026.1', generatedObservations(6000))]);
});
afterAll(() => client.close());

const all: Question = { ...everything('observations', '2026.1'), limit: 100 };
const among = (field: string, ...codes: string[]) =>
  ({ filters: [{ field, among: codes }] }) as Partial<Question>;
const after = { after: { key: null, id: 'generated.003000' } };

/** How SQLite reads the observations for a question: for the page, and for the total, which needs no order. */
async function readings(change: Partial<Question>): Promise<{ page: string[]; total: string[] }> {
  const { sql, params } = dialect.sqlToQuery(listObservations({ ...all, ...change }, 1));
  const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: params as string[] });
  const details = rows.map(({ detail }) => String(detail));
  const readsRows = (detail: string): boolean => /^(SCAN|SEARCH) o\b/.test(detail);
  // The page is made first; the total is counted at the end.
  const end = details.indexOf('SCAN page');
  return { page: details.slice(0, end).filter(readsRows), total: details.slice(end).filter(readsRows) };
}

describe('listObservations()', () => {
  it.each<[string, Partial<Question>, string]>([
    [
      'an indicator',
      among('indicator', 'indicator.3'),
      'SEARCH o USING INDEX observation_indicator (indicator=?)',
    ],
    [
      'an indicator and an area',
      {
        filters: [
          { field: 'indicator', among: ['indicator.3'] },
          { field: 'area', among: ['AREA-43'] },
        ],
      },
      'SEARCH o USING INDEX observation_indicator (indicator=? AND area=?)',
    ],
    ['an area', among('area', 'AREA-43'), 'SEARCH o USING INDEX observation_area (area=?)'],
    ['two areas', among('area', 'AREA-43', 'AREA-44'), 'SEARCH o USING INDEX observation_area (area=?)'],
    ['a source', among('source', 'late'), 'SEARCH o USING INDEX observation_source (source=?)'],
    ['a dataset', among('dataset', 'mucpaz'), 'SEARCH o USING INDEX observation_dataset (dataset=?)'],
    ['a fund', among('fund', 'fasp'), 'SEARCH o USING INDEX observation_fund (fund=?)'],
    ['a role', among('role', 'mediators'), 'SEARCH o USING INDEX observation_role (role=?)'],
    ['what is missing', among('status', 'missing'), 'SEARCH o USING INDEX observation_status (status=?)'],
    [
      'a qualifier but the usual one',
      among('qualifier', 'between'),
      'SEARCH o USING INDEX observation_qualifier (qualifier=?)',
    ],
    [
      'a reason of absence',
      among('reason', 'not-consulted'),
      'SEARCH o USING INDEX observation_reason (<expr>=?)',
    ],
    [
      'an indicator by value',
      { ...among('indicator', 'indicator.3'), sort: '-value' },
      'SEARCH o USING INDEX observation_indicator (indicator=?)',
    ],
    [
      'a range of values',
      { filters: [{ field: 'value', from: 100, to: 300 }] },
      'SEARCH o USING INDEX observation_number (number>? AND number<?)',
    ],
    [
      'an indicator from a place on',
      { ...among('indicator', 'indicator.3'), ...after },
      'SEARCH o USING INDEX observation_indicator (indicator=?)',
    ],
  ])('seeks %s in its index, for the page and for the total', async (_, change, reading) => {
    const { page, total } = await readings(change);
    expect(page).toEqual([reading]);
    expect(total.filter((detail) => !detail.startsWith('SEARCH o USING INDEX'))).toEqual([]);
    expect(total).toHaveLength(1);
  });

  it.each<[string, Partial<Question>, string]>([
    ['by id', after, 'SEARCH o USING INDEX observation_id (id>?)'],
    ['by id, turned round', { ...after, sort: '-id' }, 'SEARCH o USING INDEX observation_id (id<?)'],
  ])('seeks a page %s where the last one ended', async (_, change, reading) => {
    expect((await readings(change)).page).toEqual([reading]);
  });

  it.each<[string, Partial<Question>, string]>([
    ['id', {}, 'observation_id'],
    ['-id', { sort: '-id' }, 'observation_id'],
    ['value', { sort: 'value' }, 'observation_number'],
    ['-value', { sort: '-value' }, 'observation_number'],
    ['timePeriod', { sort: 'timePeriod' }, 'observation_period'],
    ['-timePeriod', { sort: '-timePeriod' }, 'observation_period'],
  ])('reads a page in the order of %s from its index, and sorts nothing', async (_, change, index) => {
    expect((await readings(change)).page).toEqual([`SCAN o USING INDEX ${index}`]);
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
