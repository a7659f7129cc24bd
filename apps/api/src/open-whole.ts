import type { Client } from '@libsql/client';
import { openDatabase } from '@pazabierta/database';
import { isWhole } from './is-whole.ts';

/** The database of a file, or `null` where there is none, or it is damaged or has other tables than today's. */
export async function openWhole(file: string): Promise<Client | null> {
  const client = await openDatabase(file).catch(() => null);
  if (client === null || (await isWhole(client))) return client;
  client.close();
  return null;
}
