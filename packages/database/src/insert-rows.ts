import type { Client, InValue } from '@libsql/client';

/** SQLite takes at most 32,766 values in one statement. */
const MOST_VALUES = 32_766;

/** Inserts rows of so many columns, whose values stand one after another, as many rows in a statement as SQLite takes. */
export async function insertRows(
  client: Pick<Client, 'execute'>,
  table: string,
  columns: readonly string[],
  values: readonly InValue[],
): Promise<void> {
  const atOnce = Math.floor(MOST_VALUES / columns.length) * columns.length;
  for (let start = 0; start < values.length; start += atOnce) {
    const args = values.slice(start, start + atOnce);
    const row = `(${columns.map(() => '?').join(',')})`;
    const places = new Array<string>(args.length / columns.length).fill(row).join(',');
    await client.execute({ sql: `insert into ${table} (${columns.join(',')}) values ${places}`, args });
  }
}
