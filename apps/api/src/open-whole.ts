import type { Client } from '@libsql/client';
import { DATABASE_FORMAT, openDatabase } from '@pazabierta/database';

/** The database of a file, or `null` where there is none, or it is damaged or has other tables than today's. */
export async function openWhole(file: string): Promise<Client | null> {
  const client = await openDatabase(file).catch(() => null);
  if (client === null) return null;
  const says = async (pragma: string) => (await client.execute(`pragma ${pragma}`)).rows[0]?.[0];
  try {
    if ((await says('user_version')) === DATABASE_FORMAT && (await says('quick_check')) === 'ok')
      return client;
  } catch {
    // What SQLite cannot even look through is damaged too.
  }
  client.close();
  return null;
}
