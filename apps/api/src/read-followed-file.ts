import type { Client } from '@libsql/client';
import { createStoredFileReader } from '@pazabierta/database';
import { createReleaseFileReader } from './read-release-file.ts';

/**
 * Makes the reader of the files of releases that are followed from a server: they were loaded with the data, since a release that came later
 * is not in the folder of this program. A database that this program built itself has none, and then the folder has them all.
 */
export function createFollowedFileReader(
  client: Pick<Client, 'execute'>,
  releases: URL,
): ReturnType<typeof createReleaseFileReader> {
  const stored = createStoredFileReader(client);
  const inFolder = createReleaseFileReader(releases);
  return async (release, name) => (await stored(release, name)) ?? inFolder(release, name);
}
