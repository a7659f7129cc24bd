import type { Client } from '@libsql/client';

/**
 * What was loaded into a libSQL server: under which name, and in which form of the tables.
 *
 * @example
 * ```ts
 * import { DATABASE_FORMAT, type Loaded } from '@pazabierta/database';
 *
 * const isReadable = ({ format }: Loaded): boolean => format === DATABASE_FORMAT;
 * isReadable({ name: 'pazabierta', format: 0 }); // false
 * ```
 */
export interface Loaded {
  readonly name: string;
  readonly format: number;
}

/** The table of a server whose one row says what was loaded. Its name is its own even where other tables stand beside it. */
export const LOADED_TABLE = 'pazabierta_loaded';

/** The statement that asks for the name of what was loaded. */
export const SELECT_NAME = `select name from ${LOADED_TABLE}`;

/**
 * What was loaded into a libSQL server, or `null` where nothing was.
 *
 * @throws Error if the server cannot be asked.
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { readLoaded } from '@pazabierta/database';
 *
 * const server = createClient({ url: ':memory:' });
 * await readLoaded(server); // null
 * server.close();
 * ```
 */
export async function readLoaded(server: Pick<Client, 'execute'>): Promise<Loaded | null> {
  const { rows } = await server
    .execute(`select name, format from ${LOADED_TABLE}`)
    .catch((error: unknown) => {
      if (error instanceof Error && error.message.includes(`no such table: ${LOADED_TABLE}`))
        return { rows: [] };
      throw error;
    });
  const [row] = rows;
  return row === undefined ? null : { name: row['name'] as string, format: row['format'] as number };
}
