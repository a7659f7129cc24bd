import { type AvailabilityQuestion, TOTAL_LIMIT } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { type SQL, sql } from 'drizzle-orm';
import { column, steps } from './list-observations.ts';

/**
 * What one statement answers for the availability of one field: its codes in order, each with its rows, counted over as many rows as a
 * total is, and whether those were all.
 */
export function countCodes(
  { filters, ...question }: AvailabilityQuestion,
  field: AvailableCode['field'],
  ordinal: number,
): SQL {
  const others = filters.filter((filter) => filter.field !== field);
  const { name, isInterned } = column(field);
  const code = isInterned ? sql`(select id from code where key = counted.value)` : sql`value`;
  return sql`
    with ${steps({ ...question, filters: others }, ordinal)},
    asked_codes as materialized (
      select ${name} as value from chosen o where ${name} is not null limit ${TOTAL_LIMIT + 1}
    ),
    counted as (select value, count(*) as count from asked_codes group by value)
    select ${code} as code, count, (select count(*) from asked_codes) <= ${TOTAL_LIMIT} as exact
    from counted order by code`;
}
