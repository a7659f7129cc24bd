import { type SQL, sql } from 'drizzle-orm';

/** The condition under which a row of a table that has `since` and `until` holds in a release. */
export function holds(alias: string, ordinal: number): SQL {
  const column = (name: string): SQL => sql.raw(`${alias}.${name}`);
  return sql`${column('since')} <= ${ordinal} and (${column('until')} is null or ${column('until')} > ${ordinal})`;
}
