import type { Client } from '@libsql/client';
import {
  type Codes,
  everything,
  type JsonText,
  listItems as listAllItems,
  type Page,
  type Place,
  parseJson,
  type Questions,
  remember,
} from '@pazabierta/query';
import type { Collection, CollectionItems, Release } from '@pazabierta/schema';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { listItems } from './list-items.ts';
import { listObservations, TOTAL_LIMIT } from './list-observations.ts';
import { OBSERVATION_JSON } from './observation-json.ts';
import { searchItems } from './search-items.ts';

const dialect = new SQLiteAsyncDialect();

/**
 * The questions of Paz Abierta, answered in SQL.
 *
 * @param client - a libSQL database that `loadReleases` has filled; it is only read.
 * @example
 * ```ts
 * import { createQuestions, openDatabase } from '@pazabierta/database';
 * import { everything } from '@pazabierta/query';
 *
 * const questions = createQuestions(await openDatabase('paz-abierta.db'));
 * const page = await questions.list(everything('sources', '2026.1'));
 * ```
 */
export function createQuestions(client: Client): Questions {
  const ask = async (query: SQL): Promise<Record<string, unknown>[]> => {
    const { sql: text, params } = dialect.sqlToQuery(query);
    const { rows } = await client.execute({ sql: text, args: params as (string | number | null)[] });
    return rows as unknown as Record<string, unknown>[];
  };

  const readReleases = remember(async (_: 'all'): Promise<readonly Release[]> => {
    const rows = await ask(sql`select body from release order by ordinal`);
    return rows.map(({ body }) => JSON.parse(body as string));
  });
  const releases = (): Promise<readonly Release[]> => readReleases('all');
  const ordinal = async (release: string): Promise<number> => {
    const index = (await releases()).findIndex(({ id }) => id === release);
    if (index === -1) throw new Error(`There is no release "${release}" in this database`);
    return index + 1;
  };

  const list: Questions['list'] = async (question) => {
    const at = await ordinal(question.release);
    const [row] = await ask(
      question.collection === 'observations' ? listObservations(question, at) : listItems(question, at),
    );
    if (row === undefined) throw new Error('The database gave no answer');
    return toPage(row);
  };

  const get: Questions['get'] = async (collection, id, release) => {
    const at = await ordinal(release);
    const holds = sql`since <= ${at} and (until is null or until > ${at})`;
    const named = sql`(id = ${id} or id = (select id from alias where collection = ${collection} and alias = ${id} and ${holds}))`;
    const [row] = await ask(
      collection === 'observations'
        ? sql`select ${OBSERVATION_JSON} as body from observation o where ${named} and ${holds}`
        : sql`select body from item where collection = ${collection} and ${named} and ${holds}`,
    );
    return row === undefined ? null : (row['body'] as JsonText<CollectionItems[typeof collection]>);
  };

  const search: Questions['search'] = async (asked) => {
    const [row] = await ask(searchItems(asked, await ordinal(asked.release)));
    if (row === undefined) throw new Error('The database gave no answer');
    return toPage(row);
  };

  const codes = remember((release: string): Promise<Codes> => readCodes(questions, release));

  const questions: Questions = { releases, codes, list, search, get };
  return questions;
}

function toPage<Item>(row: Record<string, unknown>): Page<Item> {
  const total = row['total'] as number;
  const [key, id] = (row['more'] === 1 ? JSON.parse(row['last'] as string) : []) as [Place['key'], string];
  return {
    rows: `[${(row['rows'] as string | null) ?? ''}]` as JsonText<Item[]>,
    count: row['count'] as number,
    total: Math.min(total, TOTAL_LIMIT),
    totalExact: total <= TOTAL_LIMIT,
    next: row['more'] === 1 ? { key, id } : null,
    sources: JSON.parse(row['sources'] as string),
    leftOut: row['left_out'] === null ? null : JSON.parse(row['left_out'] as string),
  };
}

async function readCodes(questions: Questions, release: string): Promise<Codes> {
  const ids = async (collection: Collection): Promise<string[]> =>
    (await listAllItems(questions, everything(collection, release))).map(({ id }) => id);
  const codesOf = async (id: string): Promise<string[]> => {
    const text = await questions.get('code-lists', id, release);
    return text === null ? [] : parseJson(text).codes.map((code) => code.id);
  };
  const links = await listAllItems(questions, everything('links', release));
  return {
    dataset: await ids('datasets'),
    indicator: await ids('indicators'),
    instrument: await ids('instruments'),
    commitment: await ids('commitments'),
    area: await codesOf('areas'),
    fund: await codesOf('funds'),
    role: await codesOf('roles'),
    source: await ids('sources'),
    linkEnd: [...new Set(links.flatMap(({ from, to }) => [from.id, to.id]))].sort(),
  };
}
