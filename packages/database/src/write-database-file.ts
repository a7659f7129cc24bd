import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Client, createClient } from '@libsql/client';

/**
 * Writes a database file: beside its place, verified, and renamed. So nobody ever reads half of it, and where it fails the old file is whole.
 *
 * @throws Error if the folder cannot be written, it cannot be filled, or the finished file does not pass SQLite's own check.
 */
export async function writeDatabaseFile(
  file: string,
  fill: (client: Client) => Promise<void>,
): Promise<void> {
  await removeAbandoned(file);
  // Two servers that start at once over one folder each write a file of their own; the later rename wins, and both are whole.
  const unfinished = `${file}.unfinished-${randomUUID()}`;
  const client = createClient({ url: `file:${unfinished}`, concurrency: 1 });
  try {
    // The file is thrown away if anything fails, so nothing needs to survive a crash; a reader may not be able to write a journal beside it.
    // Indexes of millions of rows are sorted in memory, and by both of two cores.
    await client.executeMultiple(
      'pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -262144; pragma threads = 2;',
    );
    await fill(client);
    await client.execute('pragma journal_mode = delete');
    const { rows } = await client.execute('pragma quick_check');
    const verdict = String(rows[0]?.[0]);
    if (verdict !== 'ok') throw new Error(`The database just built is damaged: ${verdict}`);
  } catch (error) {
    client.close();
    await rm(unfinished, { force: true });
    throw error;
  }
  client.close();
  await syncFile(unfinished);
  await rename(unfinished, file);
}

/** Waits until a file is on the disk, which SQLite was told not to do. */
async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A build writes all the time; a file that has rested this long belongs to one that was cut off. */
const ABANDONED_MS = 60_000;

async function removeAbandoned(file: string): Promise<void> {
  const folder = dirname(file);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(file)}.unfinished-`));
  for (const path of names.map((name) => join(folder, name))) {
    // Another server may have finished or removed it in the meantime.
    const written = await stat(path).catch(() => null);
    if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}
