import type { Client, InArgs } from '@libsql/client';
import { remember } from '@pazabierta/query';
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

/**
 * Asks a client whose indexes may be called otherwise: those of a server keep the name that they had while its tables were written aside, since
 * no index can be renamed.
 */
export function toAskByIndex(client: Pick<Client, 'execute'>): Ask {
  const readPrefix = remember(async (index: string) => {
    const { rows } = await client.execute({
      sql: `select name from sqlite_schema where type = 'index' and tbl_name = 'observation' and name like '%' || ?`,
      args: [index],
    });
    return String(rows[0]?.['name'] ?? index).slice(0, -index.length);
  });
  const renamed: Pick<Client, 'execute'> = {
    execute: async (statement: { readonly sql: string; readonly args: InArgs }) =>
      client.execute(
        statement.sql.includes(INDEXED_BY)
          ? {
              ...statement,
              sql: statement.sql.replaceAll(
                INDEXED_BY,
                `indexed by ${await readPrefix('observation_id')}observation_`,
              ),
            }
          : statement,
      ),
  } as Pick<Client, 'execute'>;
  return toAsk(renamed);
}

const INDEXED_BY = 'indexed by observation_';
