import { type Client, createClient } from '@libsql/client';

/**
 * Opens a database file for reading only.
 *
 * libSQL has no read-only mode for files, so the one connection is held to `query_only`: whatever is asked of it, nothing is written.
 *
 * @throws Error if the file cannot be opened.
 */
export async function openDatabase(file: string): Promise<Client> {
  // A pragma reaches one connection of a pool; with one connection it reaches all that is asked.
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  await client.execute('pragma query_only = true');
  return client;
}
