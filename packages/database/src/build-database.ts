import type { ReleaseContent } from '@pazabierta/dataset';
import { loadReleases } from './load-releases.ts';
import { writeDatabaseFile } from './write-database-file.ts';

/**
 * Builds a database file from releases. It is written beside its place, verified, and renamed: nobody ever reads half of it,
 * and a build that fails leaves the old file whole.
 *
 * @throws Error if the folder cannot be written, a release cannot be read, or the finished file does not pass SQLite's own check.
 */
export async function buildDatabase(
  file: string,
  contents: AsyncIterable<ReleaseContent> | Iterable<ReleaseContent>,
): Promise<void> {
  await writeDatabaseFile(file, (client) => loadReleases(client, contents));
}
