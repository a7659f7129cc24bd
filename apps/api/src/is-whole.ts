import type { Client } from '@libsql/client';
import { DATABASE_FORMAT } from '@pazabierta/database';

/** Whether a database has the tables of today, and passes SQLite's own check, which reads all of it. */
export async function isWhole(client: Pick<Client, 'execute'>): Promise<boolean> {
  const says = async (pragma: string) => (await client.execute(`pragma ${pragma}`)).rows[0]?.[0];
  try {
    return (await says('user_version')) === DATABASE_FORMAT && (await says('quick_check')) === 'ok';
  } catch {
    // What SQLite cannot even look through is damaged too.
    return false;
  }
}
