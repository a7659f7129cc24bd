import { TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import {
  type AskedRows,
  type FoundBy,
  hasRivals,
  isOnlyAbout,
  keysOf,
  prepared,
  rowsFrom,
} from './observation-rows.ts';
import { rowCondition } from './row-conditions.ts';

/** So few rows are rather found and put in order than met on the way through an order. */
export const FEW = 20_000;

/** How many rows there are that are asked for, by something that they have; `isExact` is false where there are more than were counted. */
export interface Counts {
  readonly counts: ReadonlyMap<number | string, number>;
  readonly isExact: boolean;
}

/**
 * By what the rows that are asked for are best found, where they are few by one filter; `null` where they are many by each, and it is better to
 * go through all of them in order until there are enough.
 */
export async function chooseIndex(ask: Ask, asked: AskedRows): Promise<FoundBy | null> {
  const { filters, ordinal, series } = asked;
  if (filters.length === 0 || asked.latestPeriod) return null;
  const of = (field: string): SQL => {
    const own = filters.filter((filter) => filter.field === field);
    return sql.join([sql`true`, ...own.map((filter) => rowCondition(filter, 'o'))], sql` and `);
  };
  const has = (field: string): boolean => filters.some((filter) => filter.field === field);
  const narrows = (field: string): boolean =>
    filters.some((filter) => filter.field === field && !('noneOf' in filter));
  const none = sql`null`;
  const [row] = await ask(sql`select
    ${
      narrows('area')
        ? sql`(select count(*) from (select 1 from observation o indexed by observation_area where ${of('area')} limit ${FEW + 1}))`
        : none
    } as area,
    ${
      has('timePeriod')
        ? sql`(select coalesce(sum(count), 0) from series_period o
            where o.series in ${keysOf(series)} and o.ordinal <= ${ordinal} and ${of('timePeriod')})`
        : none
    } as period,
    ${
      narrows('value')
        ? sql`(select count(*) from (select 1 from observation o indexed by observation_number
            where o.series in ${keysOf(series)} and ${of('value')} limit ${FEW + 1}))`
        : none
    } as number`);
  const found = (['area', 'period', 'number'] as const)
    .map((name) => ({ name, count: row?.[name] as number | null }))
    .filter(({ count }) => count !== null && count <= FEW)
    .sort((a, b) => Number(a.count) - Number(b.count));
  return found[0]?.name ?? null;
}

/** How many rows are asked for, counted to the last one where there are no more than so many, or where it is known without counting. */
export async function countRows(ask: Ask, asked: AskedRows, most: number): Promise<number> {
  if (asked.series.length === 0) return 0;
  const { counts } = await countBy(ask, asked, 'series', most);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * Counts the rows that are asked for by their series, their area or their period. Where only series and one other thing are asked about, what
 * the releases have been counted to have answers; else rows are counted, up to one more than so many.
 */
export async function countBy(
  ask: Ask,
  asked: AskedRows,
  by: 'series' | 'area' | 'time_period',
  most: number = TOTAL_LIMIT,
): Promise<Counts> {
  if (asked.series.length === 0) return { counts: new Map(), isExact: true };
  const counted = toCounted(asked, by);
  const column = sql.raw(by === 'area' && counted !== null ? 'nullif(o.area, 0)' : `o.${by}`);
  const rows = await ask(
    counted === null
      ? sql`${prepared(asked)} select code, count(*) as count from (
          select ${column} as code from ${rowsFrom(asked, await chooseIndex(ask, asked))} limit ${most + 1}
        ) group by code`
      : sql`select ${column} as code, sum(count) as count from ${counted} group by 1 having sum(count) > 0`,
  );
  const counts = new Map(rows.map(({ code, count }) => [code as number | string, count as number]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  counts.delete(null as never);
  return { counts, isExact: counted !== null || total <= most };
}

/** The table of counts that answers a question, with its conditions; `null` where rows must be counted. */
function toCounted(asked: AskedRows, by: 'series' | 'area' | 'time_period'): SQL | null {
  if (hasRivals(asked)) return null;
  const table =
    by !== 'area' && isOnlyAbout(asked, 'timePeriod')
      ? 'series_period'
      : by !== 'time_period' && isOnlyAbout(asked, 'area')
        ? 'series_area'
        : null;
  if (table === null) return null;
  return sql`${sql.raw(table)} o where ${sql.join(
    [
      sql`o.ordinal <= ${asked.ordinal}`,
      ...(asked.isEvery ? [] : [sql`o.series in ${keysOf(asked.series)}`]),
      ...asked.filters.map((filter) => rowCondition(filter, 'o')),
    ],
    sql` and `,
  )}`;
}
