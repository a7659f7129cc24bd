import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDatabase, createQuestions, openDatabase } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createApp } from '@pazabierta/server';
import { Hono } from 'hono';
import { exercise } from './exercise.mjs';
import { same } from './same.mjs';
import worker from './worker.mjs';

const [, , baseUrl] = process.argv;
const { tried, failures } = await exercise(baseUrl);
try {
  await answerOverLibsql();
} catch (error) {
  failures.push(`the app answers over libSQL as it does over memory: ${error?.stack ?? error}`);
}
console.log(JSON.stringify({ tried: tried + 1, failures }));
// A pool of threads may outlive the work, and what is left open is no matter here.
process.exit(0);

/** Holds the app over a database against the worker, which has its data in memory. */
async function answerOverLibsql() {
  const folder = await mkdtemp(join(tmpdir(), 'pazabierta-libsql-'));
  try {
    const file = join(folder, 'paz-abierta.db');
    await buildDatabase(file, await readReleases(releasesFolder));
    const questions = createQuestions(await openDatabase(file));
    const site = new Hono().route(
      '/datos',
      createApp({ questions, reportUrl: 'https://example.org/report' }),
    );
    for (const path of ['/datos/v1/mucpaz/networks', '/datos/v1/mucpaz/investments.csv?lang=en']) {
      const request = () => new Request(`https://example.org${path}`);
      const [stored, remembered] = await Promise.all([site.fetch(request()), worker.fetch(request())]);
      same([stored.status, remembered.status], [200, 200]);
      same(await stored.text(), await remembered.text());
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
