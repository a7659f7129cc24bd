import { readFile } from 'node:fs/promises';
import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createApp } from '@pazabierta/server';

/** The API over the releases of this repository, in a database of its own in memory. */
export async function openApi() {
  const client = createClient({ url: ':memory:' });
  await loadReleases(client, await readReleases(releasesFolder));
  const app = createApp({
    questions: createQuestions(client),
    reportUrl: 'https://example.org/report',
    readReleaseFile: async (release, name) =>
      new Blob([await readFile(new URL(`${release}/${name}`, releasesFolder))]).stream(),
  });
  return { app, close: () => client.close() };
}
