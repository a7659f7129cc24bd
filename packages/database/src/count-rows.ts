import { TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import {
  type AskedRows,
  type FoundBy,
  hasRivals,
  isOnlyAbout,
  keysOf,
  listOf,
  prepared,
  rowsFrom,
} from './observation-rows.ts';
import { rowCondition } from './row-conditions.ts';

/** So many rows are counted at most in order to know whether they are few. */
const PROBED = 100_000;

/** By what rows can be counted. */
export type CountedBy = 'series' | 'area' | 'time_period';

/** How many rows there are of each, those without an area under `null`; `isExact` is false where there are more than were counted. */
export interface Counts {
  readonly counts: ReadonlyMap<number | string | null, number>;
  readonly isExact: boolean;
}

/** How a page goes through the rows in order: how many rows it has, and whether one order serves all subjects. */
export interface Walk {
  readonly limit: number;
  readonly isOne: boolean;
}

/** How many rows there are by each way in which they can be found, beside other conditions; one more than are counted stands for any number more. */
export type Found = Readonly<Partial<Record<FoundBy, number>>>;

/** Looks into the indexes and counts for how many rows there are by each filter; for a last period, in how many places one may lie. */
export async function lookInto(ask: Ask, asked: AskedRows): Promise<Found> {
  if (asked.latestPeriod) return { area: await countPlaces(ask, asked) };
  const { filters, ordinal, subjects } = asked;
  const conditionsOn = (field: string): SQL | null => {
    const own = filters.filter((filter) => filter.field === field && !('noneOf' in filter));
    return own.length === 0
      ? null
      : sql.join(
          own.map((filter) => rowCondition(filter, 'o')),
          sql` and `,
        );
  };
  const [area, period, number] = ['area', 'timePeriod', 'value'].map(conditionsOn);
  const probe = (index: string, condition: SQL): SQL =>
    sql`(select count(*) from (select 1 from observation o indexed by ${sql.raw(index)} where ${condition} limit ${PROBED + 1}))`;
  const probes = [
    ...(area ? [sql`${probe('observation_area', area)} as area`] : []),
    ...(period
      ? [
          sql`(select coalesce(sum(count), 0) from series_period o
            where o.series in ${keysOf(asked)} and o.ordinal <= ${ordinal} and ${period}) as period`,
        ]
      : []),
    ...(number
      ? [sql`${probe('observation_number', sql`o.subject in ${listOf(subjects)} and ${number}`)} as number`]
      : []),
  ];
  const [row = {}] = probes.length === 0 ? [] : await ask(sql`select ${sql.join(probes, sql`, `)}`);
  return { ...row, series: asked.series.reduce((sum, { count }) => sum + count, 0) };
}

/**
 * By what the rows that are asked for are best found, all of them, to be put in order; `null` where it is better to go through rows in order until
 * there are enough. The one costs as many rows as there are, the other as many as lie between those that fit, in each subject.
 */
export function chooseIndex(asked: AskedRows, found: Found, walk: Walk): FoundBy | null {
  if (asked.latestPeriod) return (found.area ?? 0) <= FEW_PLACES ? 'area' : null;
  const [fewest] = Object.entries(found).sort(([, a], [, b]) => a - b) as [[FoundBy, number]];
  const [foundBy, count] = fewest;
  // Where the probe stopped there may be any number more.
  if (count > PROBED) return null;
  const orders = walk.isOne ? 1 : asked.subjects.length;
  const passed = (walk.limit * orders * (found.series ?? 0)) / Math.max(1, count);
  return count <= passed ? foundBy : null;
}

/** In so few places the last period of each is found one by one. */
const FEW_PLACES = 20_000;

/** In how many areas the subjects that are asked for have rows, or had in an earlier release, counted together. */
async function countPlaces(ask: Ask, { subjects, filters }: AskedRows): Promise<number> {
  const areas = filters.filter(({ field }) => field === 'area').map((filter) => rowCondition(filter, 'o'));
  const [row] = await ask(sql`select count(*) as count from subject_area o
    where ${sql.join([sql`o.subject in ${listOf(subjects)}`, ...areas], sql` and `)}`);
  return row?.['count'] as number;
}

/**
 * How many rows are asked for, counted to the last one where there are no more than so many, or where it is known without counting.
 *
 * @param found - where it was looked into the indexes already.
 */
export async function countRows(ask: Ask, asked: AskedRows, most: number, found?: Found): Promise<number> {
  if (asked.series.length === 0) return 0;
  if (hasRivals(asked) && (await countCertain(ask, asked)) > most) return most + 1;
  const { counts } = await countBy(ask, asked, isOnlyAbout(asked, 'area') ? 'area' : 'series', {
    most,
    found,
  });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** How many of the rows that are asked for no other can take the place of, as far as that is known without looking at rows; 0 where it is not. */
async function countCertain(ask: Ask, asked: AskedRows): Promise<number> {
  const { latestPeriod, ordinal, series } = asked;
  const many = (query: SQL): Promise<Record<string, unknown>[]> =>
    ask(sql`select coalesce(sum(count), 0) as count from (${query})`);
  if (latestPeriod && asked.extent !== 'series' && isOnlyAbout(asked, 'area')) {
    // Each subject has a last period in each area in which it has rows.
    const [row] = await many(sql`select 1 as count from subject_area o
      where ${sql.join(countedIn(asked, 'subject_area'), sql` and `)} group by o.subject, o.area having sum(count) > 0`);
    return row?.['count'] as number;
  }
  if (!latestPeriod && isOnlyAbout(asked, 'timePeriod')) {
    // Nothing takes the place of what the latest source of a period states.
    const published = JSON.stringify(
      series.map(({ key, subject, notAfter }) => [key, subject, notAfter ?? '']),
    );
    const [row] = await many(sql`select count from (
      select count, published, max(published) over (partition by subject, time_period) as latest from (
        select o.time_period as time_period, s.value ->> 1 as subject, s.value ->> 2 as published, sum(o.count) as count
        from json_each(${published}) s cross join series_period o on o.series = s.value ->> 0
        where ${sql.join([sql`o.ordinal <= ${ordinal}`, ...asked.filters.map((filter) => rowCondition(filter, 'o'))], sql` and `)}
        group by s.key, o.time_period having sum(o.count) > 0
      )) where published = latest`);
    return row?.['count'] as number;
  }
  return 0;
}

/**
 * Counts the rows that are asked for. What is known of each release, how many rows it has of a series, of one in a period and of a subject in an
 * area, answers where nothing else is asked; else rows are counted, up to one more than so many.
 */
export async function countBy(
  ask: Ask,
  asked: AskedRows,
  by: CountedBy,
  { most = TOTAL_LIMIT, found }: { readonly most?: number; readonly found?: Found | undefined } = {},
): Promise<Counts> {
  if (asked.series.length === 0) return { counts: new Map(), isExact: true };
  const isKnown = !hasRivals(asked);
  if (isKnown && by === 'series' && asked.filters.length === 0)
    return { counts: new Map(asked.series.map(({ key, count }) => [key, count])), isExact: true };
  if (isKnown && by !== 'area' && isOnlyAbout(asked, 'timePeriod'))
    return toCounts(await ask(readCounts(asked, by, 'series_period')), null);
  if (isKnown && by === 'area' && asked.extent !== 'series' && isOnlyAbout(asked, 'area'))
    return toCounts(await ask(readCounts(asked, by, 'subject_area')), null);
  const through = asked.latestPeriod
    ? 'area'
    : countedThrough(asked, found ?? (await lookInto(ask, asked)), most);
  const rows = await ask(sql`${prepared(asked)} select code, count(*) as count from (
      select ${sql.raw(`o.${by}`)} as code from ${rowsFrom(asked, through)}
      limit ${most + 1}
    ) group by code`);
  return toCounts(rows, most);
}

/** The index through which rows are counted. */
function countedThrough(asked: AskedRows, found: Found, most: number): FoundBy {
  // To count so many of them one goes through as many rows as a page would that held them.
  const chosen = chooseIndex(asked, found, { limit: most, isOne: true });
  if (chosen !== null) return chosen;
  if (!isOnlyAbout(asked, 'area') && !isOnlyAbout(asked, 'timePeriod')) return 'number';
  if (asked.filters.some(({ field }) => field === 'timePeriod')) return 'period';
  return asked.extent === 'series' ? 'series' : 'period';
}

function readCounts(asked: AskedRows, by: CountedBy, table: CountTable): SQL {
  const code = by === 'area' ? 'nullif(o.area, 0)' : `o.${by}`;
  return sql`select ${sql.raw(code)} as code, sum(count) as count from ${sql.raw(table)} o
    where ${sql.join(countedIn(asked, table), sql` and `)} group by 1 having sum(count) > 0`;
}

/** The tables that hold how many rows each release has more than the one before. */
type CountTable = 'series_period' | 'subject_area';

/** The conditions under which rows of such a table are about the rows that are asked for. */
function countedIn(asked: AskedRows, table: CountTable): SQL[] {
  const among =
    table === 'series_period'
      ? sql`o.series in ${keysOf(asked)}`
      : sql`o.subject in ${listOf(asked.subjects)}`;
  return [
    sql`o.ordinal <= ${asked.ordinal}`,
    ...(asked.extent === 'every' ? [] : [among]),
    ...asked.filters.map((filter) => rowCondition(filter, 'o')),
  ];
}

/** @param most - how many were counted at most; `null` where nothing was left uncounted. */
function toCounts(rows: readonly Record<string, unknown>[], most: number | null): Counts {
  const total = rows.reduce((sum, { count }) => sum + (count as number), 0);
  const counts = new Map(rows.map(({ code, count }) => [code as number | string | null, count as number]));
  return { counts, isExact: most === null || total <= most };
}
