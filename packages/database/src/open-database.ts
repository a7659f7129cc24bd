import { access } from 'node:fs/promises';
import { type Client, createClient } from '@libsql/client';

/**
 * Opens a database file for reading only.
 *
 * libSQL has no read-only mode for files, so the one connection is held to `query_only`: whatever is asked of it, nothing is written.
 *
 * @param file - its path.
 * @throws Error if there is no such file, or it is no database of releases.
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { buildDatabase, openDatabase } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'paz-abierta.db');
 * await buildDatabase(file, await readReleases(releasesFolder));
 * const client = await openDatabase(file);
 * // Nothing is written, whatever is asked.
 * await client.execute('delete from observation'); // throws LibsqlError
 * client.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function openDatabase(file: string): Promise<Client> {
  // SQLite would make an empty file where there is none.
  await access(file);
  // A pragma reaches one connection of a pool; with one connection it reaches all that is asked.
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  try {
    await client.execute('pragma query_only = true');
    // Room for what every question goes through: the frames and the upper levels of the trees of millions of rows.
    await client.execute('pragma cache_size = -16384');
    // An empty file is a database too, but not of releases.
    await client.execute('select count(*) from release');
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}
