import { createClient as createDatabase } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { createApp } from '@pazabierta/server';
import { afterAll, expect, test } from 'vitest';
import { createEmbedded } from '../src/embedded/index.ts';
import { type Step, sentence, verifyRelease, walkLinks } from '../src/figures/index.ts';
import { createClient } from '../src/index.ts';
import { askApp } from './ask-app.ts';

const contents = await readReleases(releasesFolder);
const database = createDatabase({ url: ':memory:' });
await loadReleases(database, contents);
afterAll(() => database.close());
const app = createApp({
  questions: createQuestions(database),
  reportUrl: 'https://example.org/report',
  readReleaseFile: async (release, name) => {
    const { readFile } = await import('node:fs/promises');
    return new Blob([await readFile(new URL(`${release}/${name}`, releasesFolder))]).stream();
  },
});
const { fetch } = askApp(app);
const get = async (url: string) => app.request(url);
const baseUrl = 'http://localhost';
const online = createClient({ baseUrl, fetch, release: '2026.2' });
const offline = createEmbedded({ contents, release: '2026.2' });

const toLine = ({ collection, item, by, backward, depth }: Step): string =>
  `${depth} ${backward ? '<-' : ''}${by} ${collection} ${item.id}`;

test('walkLinks() takes the same steps online and offline, from a pillar to the money', async () => {
  const walk = async (paz: typeof online) => {
    const lines: string[] = [];
    for await (const step of walkLinks(paz, { collection: 'instruments', id: 'nap-1325' }))
      lines.push(toLine(step));
    return lines;
  };
  const lines = await walk(offline);
  expect(await walk(online)).toEqual(lines);
  expect(lines.some((line) => line.endsWith('mucpaz.investment.fortaseg.gasman-2021'))).toBe(true);
});

test('sentence() says the same of a figure from the API and of one in memory', async () => {
  const question = { indicator: 'mucpaz.networks' };
  const sentences = async (paz: typeof online) => {
    const { data, sources } = await paz.list('observations', question);
    const indicators = await paz.collect('indicators', { dataset: 'mucpaz' });
    const codeLists = await paz.collect('code-lists');
    return data.map((observation) => sentence(observation, { sources, indicators, codeLists }, 'es'));
  };
  const said = await sentences(offline);
  expect(await sentences(online)).toEqual(said);
  expect(said).toContain(
    'Según La Jornada (4 de diciembre de 2021; atribuido a SSPC), el indicador «Redes constituidas» es de 257 redes en México desde 2020.',
  );
});

test('verifyRelease() holds what the API hands out against its manifest', async () => {
  for (const { release } of contents) {
    const { id, digest } = release;
    const verified = await verifyRelease({ baseUrl, release: id, digest, fetch: get });
    expect([verified.intact, verified.faults, verified.digest]).toEqual([true, [], digest]);
    expect((await verifyRelease({ baseUrl, release: id, digest: '0'.repeat(64), fetch: get })).intact).toBe(
      false,
    );
  }
});
