import { SEARCHED, type Search, TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';

/** Room between the ranks for the place of a collection among those that are searched. */
const RANK = 100;

/**
 * What one statement answers for a search: a row of the same form as that of a list. Terms hold letters and digits only, so that none
 * can be an operator of the full-text language; each is quoted and may be the beginning of a word.
 */
export function searchItems({ terms, collections, limit, after }: Search, ordinal: number): SQL {
  const prefixes = terms.map((term) => `"${term}" *`);
  const found = (query: string): SQL => sql`(select rowid from searched where searched match ${query})`;
  const every = prefixes.join(' AND ');
  const some = prefixes.join(' OR ');
  const positions = sql`(select key from json_each(${JSON.stringify(SEARCHED)}) where value = collection)`;
  const following =
    after === null ? sql`true` : sql`(place > ${after.key} or (place = ${after.key} and id > ${after.id}))`;
  return sql`
    with found as materialized (
      select key, collection, id, title from searchable
      where key in ${found(every)}
        and since <= ${ordinal} and (until is null or until > ${ordinal})
        and collection in (select value from json_each(${JSON.stringify(collections)}))
    ),
    ranked as materialized (
      select *, ${positions} + ${RANK} * case
        when key in ${found(`title : (${every})`)} then 0
        when key in ${found(`title : (${some})`)} then 1
        else 2 end as place
      from found
    ),
    page as materialized (
      select place, id, json_object(
        'collection', collection, 'id', id, 'title', json(title), 'path', '/v1/' || collection || '/' || id
      ) as body
      from ranked where ${following} order by place, id limit ${limit + 1}
    )
    select
      (select group_concat(body, ',') from (select body from page limit ${limit})) as rows,
      min((select count(*) from page), ${limit}) as count,
      (select json_array(place, id) from page limit 1 offset ${limit - 1}) as last,
      (select count(*) from page) > ${limit} as more,
      '[]' as sources,
      (select count(*) from (select 1 from found limit ${TOTAL_LIMIT + 1})) as total,
      null as left_out`;
}
