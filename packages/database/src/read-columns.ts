import type { Client } from '@libsql/client';
import { type SQL, sql } from 'drizzle-orm';
import { type Ask, toAsk } from './ask.ts';
import { BLOCK, type Columns, STILL, shared } from './columns.ts';

/** Rows that are read by one statement. */
const ROWS_AT_ONCE = 20_000;

/**
 * Reads the columns of a database into memory, 34 bytes a row and some more for each place.
 *
 * @param client - a database that `loadReleases` has filled, or what `holdTo` makes of one on a server.
 * @throws Error if it cannot be read.
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, loadReleases, readColumns } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const columns = await readColumns(client);
 * columns.key.length; // 25
 * // Whoever has them already need not read them again.
 * const questions = createQuestions(client, columns);
 * (await questions.releases()).length; // 1
 * client.close();
 * ```
 */
export async function readColumns(client: Pick<Client, 'execute'>): Promise<Columns> {
  const ask = toAsk(client);
  const subjects = await readList(ask, 0, sql`select key, subject as value from series`);
  const areas = await readList(ask, '', sql`select key, id as value from area`);
  const periods = await readList(ask, '', sql`select key, id as value from period`);
  const [counted] = await ask(sql`select count(*) as rows from observation`);
  const rows = counted?.['rows'] as number;
  const columns = {
    key: shared.real(rows),
    since: shared.small(rows),
    until: shared.small(rows),
    series: shared.whole(rows),
    place: shared.whole(rows),
    period: shared.whole(rows),
    value: shared.real(rows),
  };
  const places = startPlaces();
  let row = 0;
  for await (const chunk of readChunks(ask)) {
    const { key, since, until, series, area, period, value } = chunk;
    columns.key.set(key, row);
    columns.since.set(since, row);
    columns.until.set(until, row);
    columns.series.set(series, row);
    columns.period.set(period, row);
    // What is not a number is none.
    columns.value.set(
      value.map((each) => each ?? Number.NaN),
      row,
    );
    for (let index = 0; index < series.length; index += 1) {
      const subject = subjects[series[index] as number] as number;
      columns.place[row + index] = places.add(subject, area[index] as number, row + index);
    }
    row += key.length;
  }
  const ofPlaces = places.finish();
  return {
    ...columns,
    ...ofPlaces,
    claim: findClaims(columns, ofPlaces.areaOf.length, periods.length),
    areas,
    periods,
  };
}

/** What has a key, by its key; keys count from 1. */
async function readList<Value extends string | number>(ask: Ask, none: Value, query: SQL): Promise<Value[]> {
  const list = [none];
  for (const { key, value } of await ask(query)) list[key as number] = value as Value;
  return list;
}

interface Chunk {
  readonly key: readonly number[];
  readonly since: readonly number[];
  readonly until: readonly number[];
  readonly series: readonly number[];
  readonly area: readonly number[];
  readonly period: readonly number[];
  readonly value: readonly (number | null)[];
}

/** Rows in the order of their keys. SQLite writes each column as a list of JSON, which is read many times faster than row by row. */
async function* readChunks(ask: Ask): AsyncGenerator<Chunk> {
  for (let last = 0; ; ) {
    const [found] = await ask(sql`
      select group_concat(key) as key, group_concat(since) as since, group_concat(until) as until, group_concat(series) as series,
        group_concat(area) as area, group_concat(period) as period, group_concat(value) as value
      from (
        select key, since, ifnull(until, ${STILL}) as until, series, ifnull(area, 0) as area, period, ifnull(value, 'null') as value
        from observation where key > ${last} order by key limit ${ROWS_AT_ONCE}
      )`);
    const list = (name: keyof Chunk): number[] => JSON.parse(`[${found?.[name] ?? ''}]`);
    const key = list('key');
    if (key.length === 0) return;
    last = key.at(-1) as number;
    yield {
      key,
      since: list('since'),
      until: list('until'),
      series: list('series'),
      area: list('area'),
      period: list('period'),
      value: list('value'),
    };
  }
}

/** Numbers the places as they come, and notes in which blocks each has rows. */
function startPlaces() {
  const subjectOf: number[] = [];
  const areaOf: number[] = [];
  const known = new Map<number, Map<number, number>>();
  const placesFrom: number[] = [];
  const blockPlaces: number[] = [];
  /** The last block in which a place had a row. */
  const lastBlock: number[] = [];
  return {
    /** The number of the place of a row; rows come in order. */
    add(subject: number, area: number, row: number): number {
      let within = known.get(subject);
      if (within === undefined) {
        within = new Map();
        known.set(subject, within);
      }
      let place = within.get(area);
      if (place === undefined) {
        place = subjectOf.length;
        within.set(area, place);
        subjectOf.push(subject);
        areaOf.push(area);
        lastBlock.push(-1);
      }
      if (row % BLOCK === 0) placesFrom.push(blockPlaces.length);
      const block = Math.floor(row / BLOCK);
      if (lastBlock[place] !== block) {
        lastBlock[place] = block;
        blockPlaces.push(place);
      }
      return place;
    },
    finish: () => ({
      subjectOf: toShared(subjectOf),
      areaOf: toShared(areaOf),
      placesFrom: toShared([...placesFrom, blockPlaces.length]),
      blockPlaces: toShared(blockPlaces),
    }),
  };
}

function toShared(numbers: readonly number[]): Uint32Array {
  const whole = shared.whole(numbers.length);
  whole.set(numbers);
  return whole;
}

/** Numbers what more than one row says. */
function findClaims(
  { place, period }: Pick<Columns, 'place' | 'period'>,
  places: number,
  periods: number,
): Uint32Array {
  const rows = place.length;
  // The rows place by place: where those of each begin, and then end.
  const ends = new Uint32Array(places + 1);
  for (let row = 0; row < rows; row += 1)
    ends[(place[row] as number) + 1] = (ends[(place[row] as number) + 1] as number) + 1;
  for (let each = 0; each < places; each += 1)
    ends[each + 1] = (ends[each + 1] as number) + (ends[each] as number);
  const byPlace = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const own = place[row] as number;
    const at = ends[own] as number;
    byPlace[at] = row;
    ends[own] = at + 1;
  }
  const claim = shared.whole(rows);
  // The first row of each period in the place that is looked at; 0 where there was none yet.
  const firstOf = new Uint32Array(periods);
  let claims = 0;
  let start = 0;
  for (let each = 0; each < places; each += 1) {
    const end = ends[each] as number;
    for (let index = start; index < end; index += 1) {
      const row = byPlace[index] as number;
      const first = firstOf[period[row] as number] as number;
      if (first === 0) {
        firstOf[period[row] as number] = row + 1;
        continue;
      }
      if (claim[first - 1] === 0) {
        claims += 1;
        claim[first - 1] = claims;
      }
      claim[row] = claim[first - 1] as number;
    }
    for (let index = start; index < end; index += 1) firstOf[period[byPlace[index] as number] as number] = 0;
    start = end;
  }
  return claim;
}
