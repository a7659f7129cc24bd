import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { createIndexes, createTables, DATABASE_FORMAT } from './create-tables.ts';
import { type Loaded, readLoaded } from './loaded.ts';
import { readTables } from './table-rows.ts';
import { writeDatabaseFile } from './write-database-file.ts';

/**
 * The server that is followed, and the folder in which its replica and the database file are kept.
 *
 * @example
 * ```ts
 * import type { ReplicaOptions } from '@pazabierta/database';
 *
 * const options: ReplicaOptions = { url: 'https://data.example.org', folder: '/var/lib/pazabierta' };
 * options.authToken; // undefined
 * ```
 */
export interface ReplicaOptions {
  readonly url: string;
  readonly authToken?: string;
  readonly folder: string;
}

/** The file of the replica, and those that libSQL keeps beside it. */
const REPLICA = 'replica.db';
const BESIDE = ['', '-shm', '-wal', '-client_wal_index', '-info'];

/**
 * Brings the embedded replica of a libSQL server up to date, and writes what is loaded there as a database file under its name: beside its
 * place, verified, and renamed, as `buildDatabase` does. Who answers reads that file and never the replica, which nobody may open while it
 * is written.
 *
 * The library blocks its process until the server has sent everything, so this belongs into a process of its own.
 *
 * @returns what was loaded; where its format is not that of today, no file was written.
 * @throws Error if the server cannot be reached or has no releases, or the folder cannot be written.
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { syncReplica } from '@pazabierta/database';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * // Nobody listens there.
 * await syncReplica({ url: 'http://127.0.0.1:1', folder }); // throws Error
 * await rm(folder, { recursive: true });
 * ```
 */
export async function syncReplica({ url, authToken, folder }: ReplicaOptions): Promise<Loaded> {
  const file = join(folder, REPLICA);
  const sync = async (): Promise<void> => {
    const replica = createClient({ url: `file:${file}`, syncUrl: url, ...(authToken && { authToken }) });
    try {
      await replica.sync();
    } finally {
      replica.close();
    }
  };
  try {
    await sync();
  } catch {
    // One that was cut off, or is of a server that has begun anew since, is of no more use.
    await Promise.all(BESIDE.map((ending) => rm(file + ending, { force: true })));
    await sync();
  }
  const replica = createClient({ url: `file:${file}` });
  try {
    const loaded = await readLoaded(replica);
    if (loaded === null) throw new Error('No release was loaded into the server');
    if (loaded.format === DATABASE_FORMAT)
      await writeDatabaseFile(join(folder, loaded.name), (client) => copyFrom(client, file));
    return loaded;
  } finally {
    replica.close();
  }
}

/** Copies the tables of a replica, without what else stands there, into an empty database. */
async function copyFrom(client: Client, file: string): Promise<void> {
  await createTables(client);
  const tables = await readTables(client);
  await client.execute({ sql: 'attach ? as replica', args: [file] });
  for (const { name, columns } of tables) {
    // An index of words is never quite empty.
    await client.execute(`delete from main.${name}`);
    await client.execute(`insert into main.${name} (${columns}) select ${columns} from replica.${name}`);
  }
  await client.execute('detach replica');
  await createIndexes(client);
}
