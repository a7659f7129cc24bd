import type { Client } from '@libsql/client';
import type { SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';

const dialect = new SQLiteAsyncDialect();

/** Asks a database a statement and gives its rows. */
export type Ask = (query: SQL) => Promise<Record<string, unknown>[]>;

/** Asks a client. */
export function toAsk(client: Pick<Client, 'execute'>): Ask {
  return async (query) => {
    const { sql, params } = dialect.sqlToQuery(query);
    const { rows } = await client.execute({ sql, args: params as (string | number | null)[] });
    return rows as unknown as Record<string, unknown>[];
  };
}
