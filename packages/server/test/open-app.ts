import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { createQuestions, loadReleases, writeReleaseFile } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { type AppOptions, createApp } from '../src/index.ts';

/** What the app of the tests was told of its own failures; a test that expects none finds it empty. */
export const failures: unknown[] = [];

/** The app over the releases of this repository, in a database of its own in memory. */
export async function openApp(options: Partial<AppOptions> = {}) {
  const client = createClient({ url: ':memory:' });
  await loadReleases(client, await readReleases(releasesFolder));
  const questions = createQuestions(client);
  const app = createApp({
    questions,
    reportUrl: 'https://example.org/report',
    readAsset: async (name) =>
      name === 'swagger-ui.css' ? { body: new TextEncoder().encode('body{}'), mediaType: 'text/css' } : null,
    readReleaseFile: readFromFolder,
    readReleaseDatabase: (release) => readDatabase(questions, release),
    onFailure: (error) => failures.push(error),
    // So that two answers to one request are one, headers and all.
    newRequestId: () => 'made',
    clock: () => 0,
    ...options,
  });
  return { app, questions, client };
}

async function readFromFolder(release: string, name: string): Promise<ReadableStream<Uint8Array>> {
  const bytes = await readFile(new URL(`${release}/${name}`, releasesFolder));
  return new Blob([bytes]).stream();
}

/** A release as an SQLite file, written for this one answer. */
async function readDatabase(
  questions: ReturnType<typeof createQuestions>,
  id: string,
): Promise<ReadableStream<Uint8Array> | null> {
  const release = (await questions.releases()).find((each) => each.id === id);
  if (release === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), 'pazabierta-release-'));
  const file = join(folder, 'release.sqlite');
  await writeReleaseFile(file, release, questions);
  const bytes = await readFile(file);
  await rm(folder, { recursive: true });
  return new Blob([bytes]).stream();
}
