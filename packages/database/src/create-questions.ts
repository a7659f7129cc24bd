import type { Client } from '@libsql/client';
import {
  type ChangesQuestion,
  type Codes,
  canonicalChanges,
  type JsonText,
  type Page,
  type Place,
  type Question,
  type Questions,
  readCodes,
  remember,
  TOTAL_LIMIT,
  toJson,
  toJsonBytes,
} from '@pazabierta/query';
import type { Change, CollectionItems, Registration, Release } from '@pazabierta/schema';
import { type SQL, sql } from 'drizzle-orm';
import { toAsk } from './ask.ts';
import type { Columns } from './columns.ts';
import { composeReleases, countComposed, type ReleaseRange } from './compose-releases.ts';
import { countCodes } from './count-codes.ts';
import { type FramedPage, readFramed } from './framed-rows.ts';
import { listChanges } from './list-changes.ts';
import { listItems } from './list-items.ts';
import { listFramed, listObservations } from './list-observations.ts';
import { FRAMED, OBSERVATION_JSON } from './observation-json.ts';
import { readColumns } from './read-columns.ts';
import { toRowTable } from './row-table.ts';
import { searchItems } from './search-items.ts';
import { readSeries } from './series.ts';

/** Lists of changes whose totals are remembered. */
const MOST_COUNTED = 1000;

/**
 * The questions, and what is asked where another thread goes on with the answer.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, type DatabaseQuestions, loadReleases } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything } from '@pazabierta/query';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const questions: DatabaseQuestions = createQuestions(client);
 * (await questions.listFramed({ ...everything('observations', '2026.1'), limit: 2 })).count; // 2
 * client.close();
 * ```
 */
export interface DatabaseQuestions extends Questions {
  /** A page of observations, to be read by `readFramed`. */
  listFramed(question: Question & { readonly collection: 'observations' }): Promise<FramedPage>;
}

/**
 * The questions of Paz Abierta, answered in SQL.
 *
 * @param client - a libSQL database that `loadReleases` has filled, or what `holdTo` makes of one on a server; it is only read.
 * @param columns - what `readColumns` gave of it; they are read as soon as they are needed where they are not given.
 * @throws Error where a question names a release that the database does not have, and RangeError where `since` is not before `release`.
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, loadReleases } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 * import { everything, parseJson } from '@pazabierta/query';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, await readReleases(releasesFolder));
 * const networks = everything('observations', '2026.1', [{ field: 'indicator', among: ['mucpaz.networks'] }]);
 * const { rows } = await createQuestions(client).list(networks);
 * parseJson(rows).map(({ quantity }) => quantity?.value); // [40, 217]
 * client.close();
 * ```
 */
export function createQuestions(client: Pick<Client, 'execute'>, columns?: Columns): DatabaseQuestions {
  const ask = toAsk(client);
  const askOne = async (query: SQL): Promise<Record<string, unknown>> => {
    const [row] = await ask(query);
    if (row === undefined) throw new Error('The database gave no answer');
    return row;
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

  const readTable = remember(async (_: 'all') => toRowTable(columns ?? (await readColumns(client))));
  const table = () => readTable('all');
  const seriesIn = remember((ordinal: number) => readSeries(ask, ordinal));

  const listedIn = async (question: Question) => {
    const at = await ordinal(question.release);
    return [ask, await table(), await seriesIn(at), question, at] as const;
  };
  const list: Questions['list'] = async (question, form) => {
    if (question.collection !== 'observations')
      return toPage(await askOne(listItems(question, await ordinal(question.release))));
    const asked = await listedIn(question);
    const page =
      form === 'values' ? readFramed(await listFramed(...asked)) : await listObservations(...asked);
    // A page of observations where these were asked for.
    return page as Page<never>;
  };

  const get: Questions['get'] = async (collection, id, release) => {
    const at = await ordinal(release);
    const holds = sql`since <= ${at} and (until is null or until > ${at})`;
    const named = sql`(id = ${id} or id = (select id from alias where collection = ${collection} and alias = ${id} and ${holds}))`;
    const [row] = await ask(
      collection === 'observations'
        ? sql`select ${OBSERVATION_JSON} as body from ${FRAMED} where ${named} and ${holds}`
        : sql`select body from item where collection = ${collection} and ${named} and ${holds}`,
    );
    return row === undefined ? null : (row['body'] as JsonText<CollectionItems[typeof collection]>);
  };

  const versions: Questions['versions'] = async (collection, id) => {
    const [alias] = await ask(
      sql`select id from alias where collection = ${collection} and alias = ${id} order by since desc limit 1`,
    );
    const current = (alias?.['id'] as string | undefined) ?? id;
    // A thing that was renamed had another id in earlier releases, and is the same thing.
    const named = sql`(id = ${current} or id in (select alias from alias where collection = ${collection} and alias.id = ${current}))`;
    const rows = await ask(
      collection === 'observations'
        ? sql`select since, until, ${OBSERVATION_JSON} as body from ${FRAMED} where ${named} order by since`
        : sql`select since, until, body from item where collection = ${collection} and ${named} order by since`,
    );
    const ids = (await releases()).map((release) => release.id);
    return rows.map(({ since, until, body }) => ({
      since: ids[(since as number) - 1] as string,
      until: until === null ? null : (ids[(until as number) - 1] as string),
      item: body as JsonText<CollectionItems[typeof collection]>,
    }));
  };

  /** To count is to put everything together, so it is done once for a list and not for each of its pages. */
  const counted = new Map<string, Promise<number>>();
  const countOnce = (question: ChangesQuestion, range: ReleaseRange): Promise<number> => {
    const key = canonicalChanges(question);
    const known = counted.get(key);
    if (known !== undefined) return known;
    if (counted.size === MOST_COUNTED) counted.clear();
    const count = countComposed(ask, question, range);
    counted.set(key, count);
    count.catch(() => counted.delete(key));
    return count;
  };

  const changes: Questions['changes'] = async (question) => {
    const to = await ordinal(question.release);
    const from = question.since === null ? to - 1 : await ordinal(question.since);
    if (from > to) throw new RangeError(`"${question.since}" is not before "${question.release}"`);
    if (to - from === 1) return toPage<Change>(await askOne(listChanges(question, to)));
    const range = { from, to };
    return composeReleases(ask, question, range, await countOnce(question, range));
  };

  const availability: Questions['availability'] = async (question) => {
    const at = await ordinal(question.release);
    return toJsonBytes(toJson(countCodes(await table(), await seriesIn(at), question, at)));
  };

  const search: Questions['search'] = async (asked) =>
    toPage(await askOne(searchItems(asked, await ordinal(asked.release))));

  const registration = remember(async (release: string): Promise<Registration> => {
    const { body } = await askOne(sql`select registration as body from release where id = ${release}`);
    return JSON.parse(body as string);
  });

  const codes = remember((release: string): Promise<Codes> => readCodes(questions, release));

  const questions: DatabaseQuestions = {
    releases,
    registration,
    codes,
    list,
    listFramed: async (question) => listFramed(...(await listedIn(question))),
    availability,
    search,
    get,
    versions,
    changes,
  };
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
