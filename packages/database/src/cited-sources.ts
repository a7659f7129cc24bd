import { type SQL, sql } from 'drizzle-orm';

/** The ids of the sources that the bodies of a `page` cite, and of the copies through which they were read, as a JSON array in order. */
export function citedSources(limit: number): SQL {
  const cited = (field: string): SQL =>
    sql`select json_extract(body, ${`$.citation.${field}`}) as id from (select body from page limit ${limit}) where id is not null`;
  return sql`(select json_group_array(id) from (${cited('source')} union ${cited('via')} order by id))`;
}
