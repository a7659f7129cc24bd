import type { Client } from '@libsql/client';

/** A value that JSON can hold. */
export type Value = string | number | null;

/** Rows that travel to SQLite in one JSON text: as values of a statement each would be a name of its own to be parsed. */
export const ROWS_AT_ONCE = 2000;

/** Inserts rows, each with the values of some columns. */
export async function insertRows(
  client: Pick<Client, 'execute'>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const values = columns.map((_, index) => `value ->> ${index}`);
  // Materialized, because SQLite otherwise writes the JSON of a row again for each of its values.
  const sql = `with row as materialized (select value from json_each(?)) insert into ${table} (${columns}) select ${values} from row`;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await client.execute({ sql, args: [JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE))] });
}
