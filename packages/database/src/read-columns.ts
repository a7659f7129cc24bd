import type { Client } from '@libsql/client';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { type SQL, sql } from 'drizzle-orm';
import { type Ask, toAsk } from './ask.ts';
import { type Columns, type Extents, STILL } from './columns.ts';
import { numberGroups, type RowParts } from './number-groups.ts';
import { countBelow, type Postings, toPostings } from './postings.ts';
import { shared } from './shared-numbers.ts';
import { toDay } from './to-day.ts';

/** Rows that are read by one statement. */
const ROWS_AT_ONCE = 20_000;

/**
 * Reads the columns of a database into memory, some 50 bytes a row.
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
  const key = shared.real(rows);
  const place = shared.whole(rows);
  const parts = {
    series: new Uint32Array(rows),
    period: new Uint32Array(rows),
    since: new Uint16Array(rows),
    until: new Uint16Array(rows),
  };
  const numbers = new Float64Array(rows);
  const places = startPlaces();
  let row = 0;
  for await (const { key: keys, since, until, series, area, period, value } of readChunks(ask)) {
    key.set(keys, row);
    parts.since.set(since, row);
    parts.until.set(until, row);
    parts.series.set(series, row);
    parts.period.set(period, row);
    for (let index = 0; index < series.length; index += 1) {
      const subject = subjects[series[index] as number] as number;
      place[row + index] = places.add(subject, area[index] as number);
      numbers[row + index] = value[index] ?? Number.NaN;
    }
    row += keys.length;
  }
  const values = toDistinct(numbers);
  const value = toNumbers(numbers, values);
  const { subjectOf, areaOf } = places.finish();
  return {
    key,
    place,
    value,
    values,
    subjectOf,
    areaOf,
    byArea: toPostings(
      place.map((number) => areaOf[number] as number),
      areas.length,
    ),
    byValue: toPostings(value, values.length + 1),
    ...toGroups(parts, value, subjects.length),
    ...toTimes(parts.period, periods, place, subjectOf.length),
    areas,
    periods,
  };
}

/** The groups of the rows, and how far each series reaches. */
function toGroups(parts: RowParts, value: Uint32Array, series: number) {
  const bySeries = toPostings(parts.series, series);
  const groups = numberGroups(bySeries, parts);
  const rowsOf = startExtents(series);
  const valuesOf = startExtents(series);
  for (let row = 0; row < value.length; row += 1) {
    const key = parts.series[row] as number;
    extend(rowsOf, key, row);
    extend(valuesOf, key, value[row] as number);
  }
  return { ...groups, byGroup: toPostings(groups.group, groups.seriesOf.length), rowsOf, valuesOf };
}

/** The days of the periods, and the rows put together by what they say when of what. */
function toTimes(period: Uint32Array, periods: readonly string[], place: Uint32Array, places: number) {
  const ranges = periods.map((id) => (id === '' ? null : parseTimePeriod(id)));
  const firstDays = Float64Array.from(ranges, (range) => (range === null ? Number.NaN : toDay(range.from)));
  const days = toDistinct(firstDays);
  const dayOf = toNumbers(firstDays, days);
  const lastDay = shared.real(periods.length);
  for (const [key, range] of ranges.entries()) lastDay[key] = range === null ? 0 : toDay(range.until ?? OPEN);
  const lastDays = toDistinct(lastDay);
  const newestFirst = toNumbers(lastDay, lastDays).map((number) => lastDays.length - 1 - number);
  const { rows } = toPostings(
    period.map((key) => newestFirst[key] as number),
    lastDays.length,
  );
  const byPlace = toPostings(place, places, rows);
  const { claim, claims } = findClaims(byPlace, period, periods.length);
  return {
    claim,
    days,
    dayOf,
    lastDay,
    byDay: toPostings(
      period.map((key) => dayOf[key] as number),
      days.length + 1,
    ),
    byClaim: toPostings(
      claim.map((number) => (number === 0 ? claims + 1 : number)),
      claims + 1,
    ),
    byPlace,
  };
}

/** The last day of a period whose end is not stated. */
const OPEN = '9999-12-31';

function startExtents(series: number): Extents {
  const extents = { from: shared.whole(series), to: shared.whole(series) };
  extents.from.fill(2 ** 32 - 1);
  return extents;
}

function extend({ from, to }: Extents, key: number, number: number): void {
  if (number < (from[key] as number)) from[key] = number;
  if (number >= (to[key] as number)) to[key] = number + 1;
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

/** Numbers the places as they come. */
function startPlaces() {
  const subjectOf: number[] = [];
  const areaOf: number[] = [];
  const known = new Map<number, Map<number, number>>();
  return {
    add(subject: number, area: number): number {
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
      }
      return place;
    },
    finish: () => ({ subjectOf: toShared(subjectOf), areaOf: toShared(areaOf) }),
  };
}

function toShared(numbers: readonly number[]): Uint32Array {
  const whole = shared.whole(numbers.length);
  whole.set(numbers);
  return whole;
}

/** Each of some numbers once, ascending, without those that are none. */
function toDistinct(numbers: Float64Array): Float64Array {
  // NaN comes last.
  const sorted = numbers.toSorted();
  let count = 0;
  for (const number of sorted) {
    if (Number.isNaN(number) || (count > 0 && number === sorted[count - 1])) continue;
    sorted[count] = number;
    count += 1;
  }
  const distinct = shared.real(count);
  distinct.set(sorted.subarray(0, count));
  return distinct;
}

/** The number of each of some numbers among the distinct ones; as many as there are of those for what is none. */
function toNumbers(numbers: Float64Array, distinct: Float64Array): Uint32Array {
  const whole = shared.whole(numbers.length);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] as number;
    whole[index] = Number.isNaN(number) ? distinct.length : countBelow(distinct, number);
  }
  return whole;
}

/** Numbers from 1 what more than one row says. */
function findClaims(
  { rows, from }: Postings,
  period: Uint32Array,
  periods: number,
): { readonly claim: Uint32Array; readonly claims: number } {
  const claim = shared.whole(rows.length);
  // The first row of each period in the place that is looked at, from 1; 0 where there was none yet.
  const firstOf = new Uint32Array(periods);
  let claims = 0;
  for (let place = 0; place < from.length - 1; place += 1) {
    const own = rows.subarray(from[place], from[place + 1]);
    for (const row of own) {
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
    for (const row of own) firstOf[period[row] as number] = 0;
  }
  return { claim, claims };
}
