import type { Filter } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';

/** The condition under which a row of a table that has `since` and `until` holds in a release. */
export function holds(alias: string, ordinal: number): SQL {
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  return sql`${column('since')} <= ${ordinal} and (${column('until')} is null or ${column('until')} > ${ordinal})`;
}

/** What a filter asks of rows: of their area, their period or their value. @throws Error if it is about another field. */
export function rowCondition(filter: Filter, alias: string): SQL {
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  const list = (codes: readonly string[]): SQL =>
    sql`(select value from json_each(${JSON.stringify(codes)}))`;
  const among = (name: string, among: SQL): SQL => sql`${column(name)} in ${among}`;
  const noneOf = (name: string, none: SQL): SQL =>
    sql`(${column(name)} is null or ${column(name)} not in ${none})`;
  switch (filter.field) {
    case 'area': {
      const keys = (codes: readonly string[]): SQL => sql`(select key from area where id in ${list(codes)})`;
      if ('among' in filter) return among('area', keys(filter.among));
      if ('noneOf' in filter) return noneOf('area', keys(filter.noneOf));
      break;
    }
    case 'timePeriod': {
      // What states no period has no first day either, by which the index finds it.
      if ('among' in filter && filter.among.every((code) => code === 'not-stated'))
        return sql`${column('period_from')} is null`;
      if ('among' in filter) return among('time_period', list(filter.among));
      if ('noneOf' in filter) return noneOf('time_period', list(filter.noneOf));
      const { from, until } = filter as { from: string | null; until: string | null };
      // `period_from` is null where no period is stated, and such a row lies in no range.
      return sql.join(
        [
          sql`${column('period_from')} ${from === null ? sql`is not null` : sql`>= ${toDay(from)}`}`,
          ...(until === null ? [] : [sql`${column('period_until')} <= ${toDay(until)}`]),
        ],
        sql` and `,
      );
    }
    case 'value': {
      const { from, to } = filter as { from: number | null; to: number | null };
      return sql.join(
        [
          sql`${column('number')} ${from === null ? sql`is not null` : sql`>= ${from}`}`,
          ...(to === null ? [] : [sql`${column('number')} <= ${to}`]),
        ],
        sql` and `,
      );
    }
  }
  throw new Error(`Rows have no field "${filter.field}"`);
}

/** A day as the tables hold it: 2021-12-04 as 20211204. */
export const toDay = (day: string): number => Number(day.replaceAll('-', ''));
