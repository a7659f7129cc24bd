import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import {
  createQuestions,
  createStoredFileReader,
  holdTo,
  openDatabase,
  syncReplica,
} from '@pazabierta/database';
import { releasesFolder } from '@pazabierta/dataset';
import { createApp, toContract } from '@pazabierta/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIGURE, fillIn } from '../../../../packages/server/test/fill-in.ts';
import { createReleaseFileReader } from '../../src/read-release-file.ts';
import { loadInto } from '../open-on-server.ts';
import { endLibsqlServers, startLibsqlServer } from '../start-libsql-server.ts';

const PLACES = ['http', 'ws', 'replica of the server, http', 'embedded replica'] as const;
type App = ReturnType<typeof toAppOver>;

let folder: string;
const clients: Client[] = [];
const apps = new Map<string, App>();

function toAppOver(asked: Pick<Client, 'execute'>, readReleaseFile = createStoredFileReader(asked)) {
  return createApp({
    questions: createQuestions(asked),
    reportUrl: 'https://example.org/report',
    readReleaseFile,
  });
}

const connect = (url: string): Client => {
  const client = createClient({ url });
  clients.push(client);
  return client;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-equal-'));
  const primary = await startLibsqlServer({ folder: join(folder, 'primary') });
  const name = await loadInto(`http://${primary.host}`, releasesFolder, folder);
  const replica = await startLibsqlServer({
    folder: join(folder, 'replica'),
    replicaOf: primary.replication,
  });
  await mkdir(join(folder, 'embedded'));
  await syncReplica({ url: `http://${primary.host}`, folder: join(folder, 'embedded') });
  const [built, embedded] = await Promise.all([
    openDatabase(join(folder, 'loaded.db')),
    openDatabase(join(folder, 'embedded', name)),
  ]);
  clients.push(built, embedded);
  apps.set('file', toAppOver(built, createReleaseFileReader(releasesFolder)));
  apps.set('http', toAppOver(holdTo(connect(`http://${primary.host}`), name)));
  apps.set('ws', toAppOver(holdTo(connect(`ws://${primary.host}`), name)));
  apps.set('replica of the server, http', toAppOver(holdTo(connect(`http://${replica.host}`), name)));
  apps.set('embedded replica', toAppOver(embedded));
});
afterAll(async () => {
  for (const client of clients) client.close();
  await endLibsqlServers();
  await rm(folder, { recursive: true, force: true });
});

const appOver = (place: string): App => apps.get(place) as App;

/** What an app answers, but for what each answer has of its own. */
async function answerOf(place: string, path: string, init?: RequestInit) {
  const response = await appOver(place).request(path, init);
  const headers = Object.fromEntries(response.headers);
  delete headers['request-id'];
  delete headers['server-timing'];
  return {
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()).toString('hex'),
  };
}

const FORMATS = [
  ...['json', 'csv', 'ndjson', 'xlsx', 'parquet', 'sdmx-csv', 'json-stat', 'md', 'html', 'atom'],
  ...['csl-json', 'bibtex', 'ris', 'cff', 'text', 'datapackage', 'dcat', 'schema-org', 'sdmx-json'],
];

/** Questions that take every way through the database. */
const QUESTIONS = [
  '/v1/observations?limit=7&sort=-value',
  '/v1/observations?value=100..&sort=timePeriod&limit=5&release=2026.1',
  '/v1/observations?asOf=2021-12-31&vintage=latest',
  '/v1/observations?latestPeriod=true&area=MX',
  '/v1/observations?area=!MX&status=missing',
  '/v1/observations?fund=fortaseg&value=999999999999..',
  '/v1/availability?indicator=mucpaz.networks&asOf=2022-01-01',
  '/v1/search?q=redes+paz&limit=3',
  '/v1/search?q=m%C3%A9xico&collection=sources',
  '/v1/releases/2026.2/changes?since=2026.1&kind=added&limit=4',
  '/v1/releases/2026.2/changes.csv',
  `/v1/observations/${FIGURE}/history`,
  `/v1/observations/${FIGURE}?release=2026.1`,
  '/v1/observations/no-such-figure',
  '/v1/observations?area=MX-XXX',
  '/v1/links?to=unscr-1325',
];

describe.each(PLACES)('every answer from a database over %s is that of the file, to the byte', (place) => {
  it('at every address of the contract, in every format', async () => {
    const file = appOver('file');
    let good = 0;
    for (const path of Object.keys(JSON.parse(toContract(file)).paths)) {
      const address = await fillIn(file, path);
      // One that an address does not offer is refused alike.
      for (const query of ['', 'release=2026.1', ...FORMATS.map((format) => `format=${format}&lang=en`)]) {
        const answer = await answerOf('file', address + query);
        expect(await answerOf(place, address + query), address + query).toEqual(answer);
        if (answer.status === 200) good += 1;
      }
    }
    expect(good).toBeGreaterThan(200);
  });

  it.each(QUESTIONS)('%s', async (path) => {
    expect(await answerOf(place, path)).toEqual(await answerOf('file', path));
  });

  it('for every file of every release', async () => {
    const { data } = JSON.parse(Buffer.from((await answerOf('file', '/v1/releases')).body, 'hex').toString());
    for (const { id, files } of data as { id: string; files: { name: string }[] }[]) {
      for (const name of ['manifest.json', ...files.map((file) => file.name)]) {
        const path = `/v1/releases/${id}/files/${name}`;
        const answer = await answerOf('file', path);
        expect(answer.status).toBe(200);
        expect(await answerOf(place, path), path).toEqual(answer);
      }
    }
  });

  it('page by page', async () => {
    let path: string | null = '/v1/observations?limit=20&sort=value';
    while (path !== null) {
      const answer = await answerOf('file', path);
      expect(await answerOf(place, path)).toEqual(answer);
      const { page } = JSON.parse(Buffer.from(answer.body, 'hex').toString());
      path = page.next === null ? null : page.next.replace('http://localhost', '');
    }
  });

  it('to a check of citations', async () => {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ citations: [{ id: FIGURE, release: '2026.1' }] }),
    };
    expect(await answerOf(place, '/v1/citations/check', init)).toEqual(
      await answerOf('file', '/v1/citations/check', init),
    );
  });
});
