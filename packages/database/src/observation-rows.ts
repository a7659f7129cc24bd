import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import { holds, rowCondition } from './row-conditions.ts';
import { chooseSeries, isOfSeries, type Series } from './series.ts';

/** Rows of observations that a question is about, in one release. */
export interface AskedRows {
  readonly ordinal: number;
  readonly series: readonly Series[];
  /** Whether these are all the series that there are. */
  readonly isEvery: boolean;
  /** The filters that are about rows: about their area, their period or their value. */
  readonly filters: readonly Filter[];
  readonly vintage: 'all' | 'latest';
  readonly latestPeriod: boolean;
}

/** The rows that a question is about, and those that `asOf` left out of them, published later or without a settled date. */
export function askRows(
  all: readonly Series[],
  question: Omit<AvailabilityQuestion, 'release'>,
  ordinal: number,
): { readonly kept: AskedRows; readonly later: AskedRows; readonly undated: AskedRows } {
  const { kept, later, undated, isEvery } = chooseSeries(all, question);
  const filters = question.filters.filter((filter) => !isOfSeries(filter));
  const { vintage, latestPeriod } = question;
  const leftOut = { ordinal, isEvery: false, filters, vintage: 'all', latestPeriod: false } as const;
  return {
    kept: { ordinal, series: kept, isEvery, filters, vintage, latestPeriod },
    later: { ...leftOut, series: later },
    undated: { ...leftOut, series: undated },
  };
}

/** Whether rows are asked for by some fields only; the counts by series and period, or by series and area, answer that. */
export const isOnlyAbout = ({ filters }: AskedRows, ...fields: readonly string[]): boolean =>
  filters.every(({ field }) => fields.includes(field));

/** Whether a row can be left out because of another one, so that it does not suffice to count. */
export const hasRivals = (asked: AskedRows): boolean => asked.latestPeriod || rivals(asked).length > 0;

/** The keys of series as a list of SQL. */
export const keysOf = (series: readonly Series[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(series.map(({ key }) => key))}))`;

/** The index by which rows are found where not all of a series are looked at. */
export type FoundBy = 'area' | 'period' | 'number';

/** The condition that a row `o` belongs to the series that are asked for. */
const inSeries = ({ series, isEvery }: AskedRows, foundBy: FoundBy | null): SQL => {
  // Where it is found by its area there is nothing to seek a series for, if all are asked.
  if (isEvery && foundBy === 'area') return sql`true`;
  return sql`o.series in ${keysOf(series)}`;
};

/**
 * The tables that a statement about some rows needs first, with `with`; nothing where it needs none. `rival` has for each series those that
 * state the same figures and were published later; `newest` the end of the last period of each subject and area.
 */
export function prepared(asked: AskedRows, ...more: readonly SQL[]): SQL {
  const { ordinal, series, latestPeriod, vintage } = asked;
  const tables: SQL[] = [];
  if (vintage === 'latest') {
    tables.push(sql`rival (series, other) as materialized (
      select value ->> 0, value ->> 1 from json_each(${JSON.stringify(rivals(asked))})
    )`);
  }
  if (latestPeriod) {
    const subjects = JSON.stringify(series.map(({ key, subject }) => [key, subject]));
    tables.push(
      sql`subject (series, subject) as materialized (select value ->> 0, value ->> 1 from json_each(${subjects}))`,
      sql`place as materialized (
        select distinct subject.subject as subject, nullif(t.area, 0) as area
        from subject cross join series_area t on t.series = subject.series where t.ordinal <= ${ordinal}
      )`,
      sql`newest as materialized (
        select place.subject as subject, place.area as area, max((
          select n.period_until from observation n indexed by observation_area
          where n.area is place.area and n.series = subject.series and ${rowConditions(asked, 'n')}
          order by n.period_until desc limit 1
        )) as period_until
        from place join subject on subject.subject = place.subject group by place.subject, place.area
      )`,
    );
  }
  tables.push(...more);
  return tables.length === 0 ? sql`` : sql`with ${sql.join(tables, sql`, `)}`;
}

/** Rows `o` that are asked for, as what follows `from`: tables and conditions. */
export function rowsFrom(asked: AskedRows, foundBy: FoundBy | null): SQL {
  if (asked.latestPeriod) {
    return sql`newest cross join subject on subject.subject = newest.subject
      cross join observation o indexed by observation_area
      on o.area is newest.area and o.series = subject.series and o.period_until = newest.period_until
      where ${conditions(asked, 'o')}`;
  }
  const index = foundBy === null ? sql`` : sql.raw(` indexed by observation_${foundBy}`);
  return sql`observation o${index} where ${inSeries(asked, foundBy)} and ${conditions(asked, 'o')}`;
}

/** What a row must meet beside belonging to the series. */
export function conditions(asked: AskedRows, alias: string): SQL {
  const { ordinal, filters, vintage } = asked;
  const own = rowConditions(asked, alias);
  if (vintage === 'all') return own;
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  // The rival has the same area and the same period, so that only its value is still to be asked about.
  const values = filters.filter(({ field }) => field === 'value').map((filter) => rowCondition(filter, 'r'));
  return sql`${own} and not exists (
    select 1 from rival cross join observation r indexed by observation_area
    on r.area is ${column('area')} and r.series = rival.other and r.period_until = ${column('period_until')}
    where rival.series = ${column('series')} and r.time_period = ${column('time_period')}
      and ${sql.join([holds('r', ordinal), ...values], sql` and `)}
  )`;
}

function rowConditions({ ordinal, filters }: AskedRows, alias: string): SQL {
  return sql.join(
    [holds(alias, ordinal), ...filters.map((filter) => rowCondition(filter, alias))],
    sql` and `,
  );
}

/** Pairs of series that state the same figures, the second by a source that was published later. */
function rivals({ series, vintage }: AskedRows): [number, number][] {
  if (vintage === 'all') return [];
  const bySubject = new Map<number, Series[]>();
  for (const each of series) {
    const same = bySubject.get(each.subject);
    if (same === undefined) bySubject.set(each.subject, [each]);
    else same.push(each);
  }
  return series.flatMap(({ key, subject, notAfter }) =>
    (bySubject.get(subject) ?? [])
      .filter((other) => (other.notAfter ?? '') > (notAfter ?? ''))
      .map((other): [number, number] => [key, other.key]),
  );
}
