import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from '@libsql/client';
import { buildDatabase, openDatabase } from '@pazabierta/database';
import type { ReleaseContent } from '@pazabierta/dataset';
import { databaseName } from './database-name.ts';
import { openWhole } from './open-whole.ts';
import { PROGRAM_KEY } from './program-name.ts';

/** What is to be opened, where its database is kept, and who is told that it has to be built first. */
export interface OpenDataOptions {
  readonly contents: readonly ReleaseContent[];
  readonly dataDir: string;
  readonly onBuild: () => void;
}

/**
 * Opens the database of some releases, and builds it first where it is missing or damaged. Once it is open, those of other releases
 * are removed.
 *
 * @throws Error if the folder cannot be written, or the releases cannot be loaded.
 */
export async function openData({ contents, dataDir, onBuild }: OpenDataOptions): Promise<Client> {
  const name = databaseName(contents);
  const file = join(dataDir, name);
  const client = (await openWhole(file)) ?? (await build(file, contents, onBuild));
  await removeOthers(dataDir, name);
  return client;
}

async function build(
  file: string,
  contents: readonly ReleaseContent[],
  onBuild: () => void,
): Promise<Client> {
  onBuild();
  await mkdir(dirname(file), { recursive: true });
  await buildDatabase(file, contents);
  return openDatabase(file);
}

/** Databases of earlier data, and releases as another program wrote them, are of no more use; one that cannot be removed does no harm. */
export async function removeOthers(dataDir: string, name: string): Promise<void> {
  const old = (await readdir(dataDir)).filter(
    (other) =>
      /^pazabierta-[0-9a-f]{16}\.db/.test(other) &&
      !(other.startsWith(name) && (!other.endsWith('.sqlite') || other.endsWith(`${PROGRAM_KEY}.sqlite`))),
  );
  await Promise.all(old.map((other) => rm(join(dataDir, other), { force: true }).catch(() => undefined)));
}
