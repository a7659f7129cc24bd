import type { Client } from '@libsql/client';
import { answererOf, type OpenedAnswerer } from '../src/answerer.ts';
import { openWhole } from '../src/open-whole.ts';

/** Opens a database file to be answered from in the thread that asks, since threads begin slowly from source. */
export async function openHere(file: string): Promise<(OpenedAnswerer & { readonly client: Client }) | null> {
  const client = await openWhole(file);
  return client && { ...answererOf(client), client, close: async () => client.close() };
}
