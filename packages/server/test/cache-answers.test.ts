import { createHash } from 'node:crypto';
import { createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { type ReleaseContent, readReleases, releasesFolder } from '@pazabierta/dataset';
import type { Questions } from '@pazabierta/query';
import { contractChanges } from '@pazabierta/query/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppOptions, createApp } from '../src/index.ts';
import { compress } from './compress.ts';
import { failingQuestions } from './failing-questions.ts';
import { FIGURE } from './fill-in.ts';

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) close();
});

async function openQuestions(contents: readonly ReleaseContent[]): Promise<Questions> {
  const client = createClient({ url: ':memory:' });
  closing.push(() => client.close());
  await loadReleases(client, contents);
  return createQuestions(client);
}

const open = (questions: Questions, options: Partial<AppOptions> = {}) =>
  createApp({ questions, reportUrl: 'https://example.org/report', compress, ...options });

/** The releases as they are, and with one thing made different: a figure, what is registered, or that the second is a draft. */
let real: readonly ReleaseContent[];
let questions: Questions;
let otherFigure: readonly ReleaseContent[];
let noticed: Questions;
let suppressed: Questions;
let drafted: Questions;
beforeAll(async () => {
  real = (await readReleases(releasesFolder)).slice(0, 2);
  const [first, second] = real as [ReleaseContent, ReleaseContent];
  questions = await openQuestions(real);
  const observations = second.items.observations.map((each) => ({
    ...each,
    note: { es: 'Otra', en: 'Other' },
  }));
  const items = { ...second.items, observations };
  const changes = contractChanges(first.items, items, second.release.id);
  otherFigure = [first, { ...second, items, changes }];
  const notice = { date: '2026-12-01', release: null, text: { es: 'Un aviso', en: 'A notice' } };
  noticed = await openQuestions([
    { ...first, registration: { ...first.registration, notices: [notice] } },
    second,
  ]);
  const suppression = {
    collection: 'observations' as const,
    id: FIGURE,
    date: '2026-12-01',
    reason: notice.text,
  };
  suppressed = await openQuestions([
    { ...first, registration: { ...first.registration, suppressions: [suppression] } },
    second,
  ]);
  drafted = await openQuestions([first, { ...second, release: { ...second.release, status: 'draft' } }]);
});

const PATHS = [
  '/v1',
  '/v1/observations',
  `/v1/observations/${FIGURE}`,
  `/v1/observations/${FIGURE}/history`,
  '/v1/sources',
  '/v1/nap-1325',
  '/v1/nap-1325/indicators',
  '/v1/mucpaz/investments',
  '/v1/releases',
  '/v1/releases/2026.1',
  '/v1/releases/2026.2/changes',
  '/v1/releases/2026.1/status',
  '/v1/releases/2026.1/files/manifest.json',
  '/v1/feeds/releases',
  '/openapi.json',
  '/problems/gone',
];
const maybe = (...values: string[]) => fc.constantFrom('', ...values);
const requests = fc
  .record({
    path: fc.constantFrom(...PATHS),
    suffix: maybe('.json', '.csv', '.md', '.atom'),
    params: fc.shuffledSubarray(
      [
        'lang=es',
        'lang=en',
        'release=2026.1',
        'release=2026.2',
        'format=csv',
        'bom=true',
        'limit=2',
        'sort=-id',
      ],
      { maxLength: 3 },
    ),
    accept: maybe('text/csv', 'application/json', 'text/markdown;q=0.5, */*;q=0.1'),
    language: maybe('en', 'es-MX', 'fr, en;q=0.4'),
    coding: maybe('gzip', 'br', 'gzip;q=0.5, br;q=0.1', 'identity'),
  })
  .map(({ path, suffix, params, accept, language, coding }) => ({
    address: `${path}${suffix}?${params.join('&')}`,
    headers: {
      ...(accept !== '' && { Accept: accept }),
      ...(language !== '' && { 'Accept-Language': language }),
      ...(coding !== '' && { 'Accept-Encoding': coding }),
    },
  }));

/** Asks many things of several apps; gives the first tag under which two answers differ, or `null`. */
async function findBrokenTag(apps: readonly ReturnType<typeof createApp>[]): Promise<string | null> {
  const seen = new Map<string, string>();
  for (const { address, headers } of fc.sample(requests, { numRuns: 100, seed: 5 })) {
    for (const app of apps) {
      const response = await app.request(address, { headers });
      const tag = response.headers.get('etag');
      const bytes = createHash('sha256')
        .update(new Uint8Array(await response.arrayBuffer()))
        .digest('hex');
      if (tag === null) continue;
      if ((seen.get(tag) ?? bytes) !== bytes) return `${tag} ${address} ${JSON.stringify(headers)}`;
      seen.set(tag, bytes);
    }
  }
  return null;
}

const tagOf = async (app: ReturnType<typeof createApp>, path: string, headers: Record<string, string> = {}) =>
  (await app.request(path, { headers })).headers.get('etag');

describe('ETag', { timeout: 30_000 }, () => {
  it('is one for one answer, whatever is asked of whichever data', async () => {
    const [first, second] = otherFigure as [ReleaseContent, ReleaseContent];
    const changed = { ...second, release: { ...second.release, digest: 'f'.repeat(64) } };
    const apps = [
      open(questions),
      open(noticed),
      open(suppressed),
      open(drafted),
      open(await openQuestions([first, changed])),
      open(questions, { reportUrl: 'https://example.org/other' }),
    ];
    expect(await findBrokenTag(apps)).toBeNull();
  });

  it('would be found out if the data changed under one digest', async () => {
    expect(await findBrokenTag([open(questions), open(await openQuestions(otherFigure))])).toMatch(/^"/);
  });

  it('is strong, and the same for the same question written in another order', async () => {
    const app = open(questions);
    const tag = await tagOf(app, '/v1/observations.json?limit=2&sort=-id');
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(await tagOf(app, '/v1/observations.json?sort=%2Did&limit=2')).toBe(tag);
  });

  it('changes with the release, what is registered of it, the language, the format, the coding and the program', async () => {
    const path = '/v1/observations.csv?release=2026.2&limit=20';
    const app = open(questions);
    const tags = await Promise.all([
      tagOf(app, path),
      tagOf(app, path.replace('2026.2', '2026.1')),
      tagOf(app, path.replace('csv', 'json')),
      tagOf(app, path, { 'Accept-Language': 'en' }),
      tagOf(app, path, { 'Accept-Encoding': 'gzip' }),
      tagOf(app, path, { 'Accept-Encoding': 'br' }),
      tagOf(open(noticed), path),
      tagOf(open(drafted), path),
      tagOf(open(questions, { build: 'next' }), path),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('of a release does not change with a later one, where the answer does not either', async () => {
    const alone = open(await openQuestions(real.slice(0, 1)));
    const both = open(questions);
    const figure = `/v1/observations/${FIGURE}.json?release=2026.1`;
    expect(await tagOf(alone, figure)).toBe(await tagOf(both, figure));
    for (const path of ['/v1/releases', '/v1/releases/2026.1/status', '/v1/feeds/releases'])
      expect(await tagOf(alone, path), path).not.toBe(await tagOf(both, path));
  });

  it('is not given to a problem', async () => {
    const response = await open(questions).request('/v1/observations?limit=0');
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('If-None-Match', () => {
  const path = '/v1/observations.csv?release=2026.1';

  it('is answered without asking for data', async () => {
    const tag = (await tagOf(open(questions), path)) ?? '';
    const fail = async (): Promise<never> => {
      throw new Error('Nothing is to be asked');
    };
    const { releases, registration } = questions;
    const app = open({ ...failingQuestions(fail), releases, registration });
    const whole = await open(questions).request(path);
    for (const named of [tag, `W/${tag}`, `"a,b" ,W/"c", ${tag}`]) {
      for (const method of ['GET', 'HEAD']) {
        const response = await app.request(path, { method, headers: { 'If-None-Match': named } });
        expect([response.status, await response.text()], named).toEqual([304, '']);
        for (const name of ['etag', 'cache-control', 'vary', 'content-location'])
          expect(response.headers.get(name), name).toBe(whole.headers.get(name));
      }
    }
  });

  it('understands the tag of a coding that the request accepts, and of no other', async () => {
    const app = open(questions);
    const coded = (await tagOf(app, path, { 'Accept-Encoding': 'gzip' })) ?? '';
    expect(coded).toMatch(/-gzip"$/);
    const ask = (coding: string) =>
      app.request(path, { headers: { 'If-None-Match': coded, 'Accept-Encoding': coding } });
    const again = await ask('gzip, br');
    expect([again.status, again.headers.get('etag')]).toEqual([304, coded]);
    for (const coding of ['br', 'identity', 'gzip;q=0']) {
      const response = await ask(coding);
      expect(response.status, coding).toBe(200);
      await response.body?.cancel();
    }
  });

  it('of "*" is met where there is an answer and nowhere else', async () => {
    const app = open(questions);
    const ask = async (address: string) =>
      (await app.request(address, { headers: { 'If-None-Match': '*' } })).status;
    expect(await ask('/v1/sources')).toBe(304);
    expect(await ask('/problems/gone')).toBe(304);
    expect(await ask('/v1/sources/never')).toBe(404);
    expect(await ask('/v1/sources?limit=0')).toBe(400);
  });

  it('of "*" is met as a tag is, with nothing said of a body that is not there', async () => {
    const app = open(questions);
    for (const address of ['/v1/sources.csv', '/v1/sources']) {
      const etag = (await app.request(address)).headers.get('etag') ?? '';
      const [ofAny, ofTag] = await Promise.all(
        ['*', etag].map((tag) => app.request(address, { headers: { 'If-None-Match': tag } })),
      );
      const own = (headers: Headers | undefined) =>
        [...(headers ?? [])].filter(([name]) => !['request-id', 'server-timing'].includes(name));
      expect(own(ofAny?.headers), address).toEqual(own(ofTag?.headers));
      expect(ofAny?.headers.has('content-type'), address).toBe(false);
    }
  });

  it('of an old or foreign tag is answered whole', async () => {
    const headers = { 'If-None-Match': '"0123", W/"x-gzip"' };
    expect((await open(questions).request('/v1/sources', { headers })).status).toBe(200);
  });
});

describe('Cache-Control', () => {
  const FOR_EVER = 'public, max-age=31536000, immutable';
  const A_MINUTE = 'public, max-age=60';

  it.each([
    ['/v1/observations.json?release=2026.1', FOR_EVER],
    ['/v1/observations.csv?release=2026.1&lang=es', FOR_EVER],
    ['/v1/observations?format=json&release=2026.1', FOR_EVER],
    ['/v1/releases/2026.1', FOR_EVER],
    ['/v1/releases/2026.2/changes.json', FOR_EVER],
    ['/v1/observations.json', A_MINUTE],
    ['/v1?release=2026.1', A_MINUTE],
    ['/v1/releases', A_MINUTE],
    ['/v1/releases/2026.1/status', A_MINUTE],
    [`/v1/citations/check.json?id=${FIGURE}&release=2026.1`, A_MINUTE],
    ['/v1/feeds/releases?lang=es', A_MINUTE],
    ['/openapi.json', A_MINUTE],
    ['/v1/observations.csv?release=2026.1', 'private, max-age=60'],
    ['/v1/observations?release=2026.1', 'private, max-age=60'],
    ['/v1/feeds/releases', 'private, max-age=60'],
    ['/live', 'no-store'],
    ['/ready', 'no-store'],
    ['/nothing', 'no-store'],
  ])('of %s is %s', async (path, expected) => {
    expect((await open(questions).request(path)).headers.get('cache-control')).toBe(expected);
  });

  it('keeps nothing for ever of which something may no longer be shown, and no draft without asking', async () => {
    const path = '/v1/sources.json?release=2026.2';
    expect((await open(suppressed).request(path)).headers.get('cache-control')).toBe(A_MINUTE);
    expect((await open(drafted).request(path)).headers.get('cache-control')).toBe('public, no-cache');
  });
});

describe('Content-Location', () => {
  it('names the address at which the same bytes stand, whatever is accepted', async () => {
    const app = open(questions);
    const headers = { Accept: 'text/csv', 'Accept-Language': 'en' };
    const negotiated = await app.request('/v1/sources?sort=-id&limit=3', { headers });
    const location = negotiated.headers.get('content-location') ?? '';
    expect(location).toBe('http://localhost/v1/sources.csv?lang=en&limit=3&sort=-id');
    const explicit = await app.request(location);
    expect(explicit.headers.get('content-location')).toBeNull();
    expect(explicit.headers.get('cache-control')).toMatch(/^public/);
    expect(await explicit.text()).toBe(await negotiated.text());
  });

  it('keeps the format that the address itself names', async () => {
    const app = open(questions);
    for (const path of [
      '/v1/sources.csv',
      '/v1/sources.xlsx',
      '/v1/sources?format=csv',
      '/v1/sources/gasman-2021.csv',
    ]) {
      const negotiated = await app.request(path, { headers: { 'Accept-Language': 'en' } });
      const explicit = await app.request(negotiated.headers.get('content-location') ?? '');
      expect(explicit.headers.get('content-type'), path).toBe(negotiated.headers.get('content-type'));
      expect(await explicit.arrayBuffer(), path).toEqual(await negotiated.arrayBuffer());
    }
  });

  it('is not given where nothing was negotiated', async () => {
    const app = open(questions);
    for (const path of ['/v1/sources.json', '/v1/releases', '/v1/sources.csv?lang=es'])
      expect((await app.request(path)).headers.get('content-location'), path).toBeNull();
  });
});
