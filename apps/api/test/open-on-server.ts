import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { buildDatabase, createStoredFileReader, loadServer, storeReleaseFiles } from '@pazabierta/database';
import { readReleases } from '@pazabierta/dataset';
import { createApp } from '@pazabierta/server';
import type { ToApp } from '../src/data-state.ts';
import { databaseName } from '../src/database-name.ts';
import { filesOf } from '../src/load-data.ts';

/** Makes an app that compresses and counts nothing. */
export const toApp: ToApp = ({ questions, client }, _, whyNotCurrent) =>
  createApp({
    questions,
    reportUrl: 'https://example.org/report',
    readReleaseFile: createStoredFileReader(client),
    whyNotCurrent,
  });

/** Loads the releases of a folder into a libSQL server, by way of a file in another folder; gives the name of what was loaded. */
export async function loadInto(url: string, releases: URL, folder: string): Promise<string> {
  const contents = await readReleases(releases);
  const name = databaseName(contents);
  await buildDatabase(join(folder, 'loaded.db'), contents);
  await storeReleaseFiles(join(folder, 'loaded.db'), filesOf(releases, contents));
  const client = createClient({ url });
  await loadServer(client, join(folder, 'loaded.db'), name).finally(() => client.close());
  return name;
}
