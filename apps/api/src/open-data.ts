import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDatabase } from '@pazabierta/database';
import type { ReleaseContent } from '@pazabierta/dataset';
import { databaseName } from './database-name.ts';
import { PROGRAM_KEY } from './program-name.ts';

/** What is to be opened, where its database is kept and how a whole one is opened, and who is told that it has to be built first. */
export interface OpenDataOptions<Opened> {
  readonly contents: readonly ReleaseContent[];
  readonly dataDir: string;
  readonly open: (file: string) => Promise<Opened | null>;
  readonly onBuild: () => void;
}

/**
 * Opens the database of some releases, and builds it first where it is missing or damaged. Once it is open, those of other releases
 * are removed.
 *
 * @throws Error if the folder cannot be written, or the releases cannot be loaded.
 */
export async function openData<Opened>(options: OpenDataOptions<Opened>): Promise<Opened> {
  const { contents, dataDir, open, onBuild } = options;
  const name = databaseName(contents);
  const file = join(dataDir, name);
  let opened = await open(file);
  if (opened === null) {
    onBuild();
    await mkdir(dataDir, { recursive: true });
    await buildDatabase(file, contents);
    opened = await open(file);
  }
  if (opened === null) throw new Error(`The database "${file}" was built and cannot be opened`);
  await removeOthers(dataDir, name);
  return opened;
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
