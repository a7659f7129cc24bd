import { type Question, TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import { citedSources } from './cited-sources.ts';

/** Where a filter's field lies in the JSON, where that is not at the top under its own name. */
const PATHS: Readonly<Record<string, string>> = { from: '$.from.id', to: '$.to.id' };

/** What one statement answers for a collection of the catalogue: a row of the same form as that of observations. */
export function listItems(question: Question, ordinal: number): SQL {
  const filters = question.filters.map((filter) => {
    const value = sql`json_extract(body, ${PATHS[filter.field] ?? `$.${filter.field}`})`;
    if ('among' in filter)
      return sql`${value} in (select value from json_each(${JSON.stringify(filter.among)}))`;
    if ('noneOf' in filter)
      return sql`(${value} is null or ${value} not in (select value from json_each(${JSON.stringify(filter.noneOf)})))`;
    throw new Error(`The collection "${question.collection}" has no range "${filter.field}"`);
  });
  const conditions = [
    sql`collection = ${question.collection} and since <= ${ordinal} and (until is null or until > ${ordinal})`,
    ...filters,
  ];
  const down = question.sort === '-id';
  const following =
    question.after === null ? sql`true` : sql`id ${sql.raw(down ? '<' : '>')} ${question.after.id}`;
  const { limit } = question;
  return sql`
    with chosen as (select id, body from item where ${sql.join(conditions, sql` and `)}),
    page as materialized (
      select body, id from chosen where ${following} order by ${sql.raw(down ? 'id desc' : 'id')} limit ${limit + 1}
    )
    select
      (select group_concat(body, ',') from (select body from page limit ${limit})) as rows,
      min((select count(*) from page), ${limit}) as count,
      (select json_array(null, id) from page limit 1 offset ${limit - 1}) as last,
      (select count(*) from page) > ${limit} as more,
      ${citedSources(limit)} as sources,
      (select count(*) from (select 1 from chosen limit ${TOTAL_LIMIT + 1})) as total,
      null as left_out`;
}
