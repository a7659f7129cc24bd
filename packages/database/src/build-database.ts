import { loadReleases } from './load-releases.ts';
import type { LoadableRelease, Stream } from './loadable-release.ts';
import { writeDatabaseFile } from './write-database-file.ts';

/**
 * Builds a database file from releases. It is written beside its place, verified, and renamed: nobody ever reads half of it,
 * and a build that fails leaves the old file whole.
 *
 * @param file - its path; the folder must exist.
 * @param contents - the releases, oldest first.
 * @throws Error if the folder cannot be written, a release cannot be read, or the finished file does not pass SQLite's own check.
 * @example
 * ```ts
 * import { mkdtemp, readdir, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { buildDatabase } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * await buildDatabase(join(folder, 'paz-abierta.db'), await readReleases(releasesFolder));
 * await readdir(folder); // ['paz-abierta.db']
 * await rm(folder, { recursive: true });
 * ```
 */
export async function buildDatabase(file: string, contents: Stream<LoadableRelease>): Promise<void> {
  await writeDatabaseFile(file, (client) => loadReleases(client, contents));
}
