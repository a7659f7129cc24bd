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
const FEW = 20_000;

/** By what rows can be counted. */
export type CountedBy = 'series' | 'area' | 'time_period';

/** How many rows there are of each; `isExact` is false where there are more than were counted. */
export interface Counts {
  readonly counts: ReadonlyMap<number | string, number>;
  readonly isExact: boolean;
}

/**
 * By what the rows that are asked for are best found, where they are few by something; `null` where they are many by everything, and it is
 * better to go through all of them in order until there are enough.
 */
export async function chooseIndex(ask: Ask, asked: AskedRows): Promise<FoundBy | null> {
  if (asked.latestPeriod) return 'area';
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
    sql`(select count(*) from (select 1 from observation o indexed by ${sql.raw(index)} where ${condition} limit ${FEW + 1}))`;
  const inSubjects = sql`o.subject in (select value from json_each(${JSON.stringify(subjects)}))`;
  const probes = [
    ...(area ? [sql`${probe('observation_area', area)} as area`] : []),
    ...(period
      ? [
          sql`(select coalesce(sum(count), 0) from series_period o
            where o.series in ${keysOf(asked)} and o.ordinal <= ${ordinal} and ${period}) as period`,
        ]
      : []),
    ...(number ? [sql`${probe('observation_number', sql`${inSubjects} and ${number}`)} as number`] : []),
  ];
  const [row = {}] = probes.length === 0 ? [] : await ask(sql`select ${sql.join(probes, sql`, `)}`);
  const found = { ...row, series: countSeries(asked) } as Readonly<Record<FoundBy, number>>;
  const [fewest] = Object.entries(found)
    .filter(([, count]) => count <= FEW)
    .sort(([, a], [, b]) => a - b);
  return (fewest?.[0] as FoundBy | undefined) ?? null;
}

const countSeries = ({ series }: AskedRows): number => series.reduce((sum, { count }) => sum + count, 0);

/** How many rows are asked for, counted to the last one where there are no more than so many, or where it is known without counting. */
export async function countRows(ask: Ask, asked: AskedRows, most: number): Promise<number> {
  const { counts } = await countBy(ask, asked, 'series', most);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/**
 * Counts the rows that are asked for. What is known of each release, how many rows it has of a series, of one in a period and of a subject in an
 * area, answers where nothing else is asked; else rows are counted, up to one more than so many.
 */
export async function countBy(
  ask: Ask,
  asked: AskedRows,
  by: CountedBy,
  most: number = TOTAL_LIMIT,
): Promise<Counts> {
  if (asked.series.length === 0) return { counts: new Map(), isExact: true };
  const isKnown = !hasRivals(asked);
  if (isKnown && by === 'series' && asked.filters.length === 0)
    return { counts: new Map(asked.series.map(({ key, count }) => [key, count])), isExact: true };
  if (isKnown && by !== 'area' && isOnlyAbout(asked, 'timePeriod'))
    return toCounts(await ask(readCounts(asked, by, 'series_period', keysOf(asked))), null);
  if (isKnown && by === 'area' && asked.extent !== 'series' && isOnlyAbout(asked, 'area')) {
    const subjects = sql`(select value from json_each(${JSON.stringify(asked.subjects)}))`;
    return toCounts(await ask(readCounts(asked, by, 'subject_area', subjects)), null);
  }
  const rows = await ask(sql`${prepared(asked)} select code, count(*) as count from (
      select ${sql.raw(`o.${by}`)} as code from ${rowsFrom(asked, (await chooseIndex(ask, asked)) ?? throughWhich(asked))}
      limit ${most + 1}
    ) group by code`);
  return toCounts(rows, most);
}

/** The index through which rows are counted where they are many by everything. */
function throughWhich(asked: AskedRows): FoundBy {
  if (!isOnlyAbout(asked, 'area') && !isOnlyAbout(asked, 'timePeriod')) return 'number';
  if (asked.filters.some(({ field }) => field === 'timePeriod')) return 'period';
  return asked.extent === 'series' ? 'series' : 'period';
}

function readCounts(asked: AskedRows, by: CountedBy, table: string, list: SQL): SQL {
  const code = by === 'area' ? 'nullif(o.area, 0)' : `o.${by}`;
  const within = sql.raw(table === 'subject_area' ? 'o.subject' : 'o.series');
  const among = asked.extent === 'every' ? [] : [sql`${within} in ${list}`];
  const filters = asked.filters.map((filter) => rowCondition(filter, 'o'));
  return sql`select ${sql.raw(code)} as code, sum(count) as count from ${sql.raw(table)} o
    where ${sql.join([sql`o.ordinal <= ${asked.ordinal}`, ...among, ...filters], sql` and `)}
    group by 1 having sum(count) > 0`;
}

/** @param most - how many were counted at most; `null` where nothing was left uncounted. */
function toCounts(rows: readonly Record<string, unknown>[], most: number | null): Counts {
  const total = rows.reduce((sum, { count }) => sum + (count as number), 0);
  const counts = new Map(rows.map(({ code, count }) => [code as number | string, count as number]));
  // Rows without an area have no code.
  counts.delete(null as never);
  return { counts, isExact: most === null || total <= most };
}
