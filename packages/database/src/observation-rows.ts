import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import { holds, rowCondition } from './row-conditions.ts';
import { chooseSeries, isOfSeries, type Series } from './series.ts';

/** Rows of observations that a question is about, in one release. */
export interface AskedRows {
  readonly ordinal: number;
  readonly series: readonly Series[];
  /** The subjects of these series. */
  readonly subjects: readonly number[];
  /** Of all series that there are, which are asked for: every one, all those of some subjects, or only some. */
  readonly extent: 'every' | 'subjects' | 'series';
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
  const { kept, later, undated } = chooseSeries(all, question);
  const filters = question.filters.filter((filter) => !isOfSeries(filter));
  const { vintage, latestPeriod } = question;
  const leftOut = { ordinal, filters, vintage: 'all', latestPeriod: false } as const;
  return {
    kept: { ordinal, ...toExtent(all, kept), filters, vintage, latestPeriod },
    later: { ...leftOut, ...toExtent(all, later) },
    undated: { ...leftOut, ...toExtent(all, undated) },
  };
}

function toExtent(
  all: readonly Series[],
  series: readonly Series[],
): Pick<AskedRows, 'series' | 'subjects' | 'extent'> {
  const subjects = new Set(series.map(({ subject }) => subject));
  const ofSubjects = all.filter(({ subject }) => subjects.has(subject)).length;
  const extent =
    series.length === all.length ? 'every' : series.length === ofSubjects ? 'subjects' : 'series';
  return { series, subjects: [...subjects], extent };
}

/** Whether rows are asked for by one field only, beside their series. */
export const isOnlyAbout = ({ filters }: AskedRows, name: string): boolean =>
  filters.every(({ field }) => field === name);

/** Whether a row can be left out because of another one, so that it does not suffice to know how many there are. */
export const hasRivals = ({ latestPeriod, vintage, series }: AskedRows): boolean => {
  if (latestPeriod) return true;
  if (vintage === 'all') return false;
  const dates = new Map<number, string>();
  return series.some(({ subject, notAfter }) => {
    const date = notAfter ?? '';
    const known = dates.get(subject) ?? date;
    dates.set(subject, known);
    return known !== date;
  });
};

/** Numbers as a list of SQL. */
export const listOf = (numbers: readonly number[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(numbers)}))`;

/** The keys of series as a list of SQL. */
export const keysOf = ({ series }: Pick<AskedRows, 'series'>): SQL => listOf(series.map(({ key }) => key));

/** The indexes by which rows are found where all that are found are put in order. */
export type FoundBy = 'area' | 'period' | 'number' | 'series';

/** So few subjects are sought one by one in an area; of more, the rows of the area are looked through. */
const SOUGHT_SUBJECTS = 4;

/** Rows `o` that are asked for, as what follows `from`: tables and conditions. */
export function rowsFrom(asked: AskedRows, foundBy: FoundBy): SQL {
  if (asked.latestPeriod) {
    return sql`newest cross join observation o indexed by observation_area
      on o.area is newest.area and o.subject = newest.subject and o.period_until = newest.period_until
      where ${conditions(asked, 'o')}`;
  }
  const { subjects, extent } = asked;
  // A plus keeps SQLite from seeking.
  const seeks = foundBy !== 'area' || subjects.length <= SOUGHT_SUBJECTS;
  const ofSubject =
    foundBy === 'series'
      ? sql`o.series in ${keysOf(asked)}`
      : extent === 'every' && foundBy === 'area'
        ? sql`true`
        : sql`${sql.raw(seeks ? 'o.subject' : '+o.subject')} in ${listOf(subjects)}`;
  return sql`observation o indexed by ${sql.raw(`observation_${foundBy}`)}
    where ${ofSubject} and ${conditions(asked, 'o')}`;
}

/** The tables that a statement about some rows needs first: `newest` has the end of the last period of each subject and area. */
export function prepared(asked: AskedRows, ...more: readonly SQL[]): SQL {
  const tables = asked.latestPeriod ? [newestPeriods(asked), ...more] : more;
  return tables.length === 0 ? sql`` : sql`with ${sql.join([...tables], sql`, `)}`;
}

function newestPeriods(asked: AskedRows): SQL {
  const { ordinal, subjects, filters } = asked;
  const areas = filters.filter(({ field }) => field === 'area').map((filter) => rowCondition(filter, 't'));
  return sql`newest as materialized (
    select t.subject as subject, nullif(t.area, 0) as area, (
      select n.period_until from observation n indexed by observation_area
      where n.area is nullif(t.area, 0) and n.subject = t.subject and ${withoutRivals(asked, 'n')}
      order by n.period_until desc limit 1
    ) as period_until
    from (
      select distinct t.subject, t.area from subject_area t
      where ${sql.join([sql`t.subject in ${listOf(subjects)}`, sql`t.ordinal <= ${ordinal}`, ...areas], sql` and `)}
    ) t
  )`;
}

/** What a row that is met on the way through an order must meet beside its subject. */
export function metConditions(asked: AskedRows, alias: string): SQL {
  if (!asked.latestPeriod) return conditions(asked, alias);
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  return sql`${conditions(asked, alias)} and not exists (
    select 1 from observation n indexed by observation_area
    where n.area is ${column('area')} and n.subject = ${column('subject')} and n.period_until > ${column('period_until')}
      and ${withoutRivals(asked, 'n')}
  )`;
}

/** What a row must meet beside its subject, and beside being of the last period. */
export function conditions(asked: AskedRows, alias: string): SQL {
  const own = withoutRivals(asked, alias);
  if (asked.vintage === 'all') return own;
  const { ordinal, filters } = asked;
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  // The rival has the same area and the same period, so that only its value is still to be asked about.
  const values = filters.filter(({ field }) => field === 'value').map((filter) => rowCondition(filter, 'r'));
  const published = (series: SQL): SQL => sql`(
    select coalesce(d.not_after, '') from series s left join source_date d on d.source = s.source and ${holds('d', ordinal)}
    where s.key = ${series}
  )`;
  return sql`${own} and not exists (
    select 1 from observation r indexed by observation_area
    where r.area is ${column('area')} and r.subject = ${column('subject')} and r.period_until = ${column('period_until')}
      and r.key <> ${column('key')} and r.time_period = ${column('time_period')}
      and ${sql.join([ofSeries(asked, 'r'), holds('r', ordinal), ...values], sql` and `)}
      and ${published(sql`r.series`)} > ${published(column('series'))}
  )`;
}

function withoutRivals(asked: AskedRows, alias: string): SQL {
  return sql.join(
    [
      ofSeries(asked, alias),
      holds(alias, asked.ordinal),
      ...asked.filters.map((filter) => rowCondition(filter, alias)),
    ],
    sql` and `,
  );
}

/** The condition that a row of a subject that is asked for is of a series that is asked for. */
const ofSeries = (asked: AskedRows, alias: string): SQL =>
  asked.extent === 'series' ? sql`${sql.raw(`+${alias}.series`)} in ${keysOf(asked)}` : sql`true`;

/** The rows that a statement finds in each subject that is asked for, as a table `o`; in the statement the subject is `asked.subject`. */
export const ofEachSubject = ({ subjects }: AskedRows, keys: SQL): SQL =>
  sql`(select value as subject from json_each(${JSON.stringify(subjects)})) asked
    cross join observation o on o.key in (${keys})`;
