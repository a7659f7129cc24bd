import type { Questions } from '@pazabierta/query';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answered, type AppOptions, createApp, type RateLimit } from '../src/index.ts';
import { ROUTES } from '../src/routes.ts';
import { compress } from './compress.ts';
import { FIGURE, fillIn } from './fill-in.ts';
import { openApp } from './open-app.ts';

/** How often the data was asked since the test began. */
let asked = 0;
let questions: Questions;
let close: () => void;
const addresses: string[] = [];
beforeAll(async () => {
  const opened = await openApp();
  close = () => opened.client.close();
  questions = new Proxy(opened.questions, {
    get(target, name: keyof Questions) {
      asked += 1;
      return target[name];
    },
  });
  for (const { route } of ROUTES)
    if (route.method === 'get') addresses.push((await fillIn(opened.app, route.path)).replace(/\?$/, ''));
  addresses.push('/', '/openapi.json', '/problems/gone', '/nothing');
});
afterAll(() => close());
beforeEach(() => {
  asked = 0;
});

const rateLimit: RateLimit = {
  quota: 9,
  seconds: 60,
  count: () => ({ allowed: true, remaining: 5, reset: 7 }),
};

/** An app whose answers to one request are one, headers and all. */
const open = (options: Partial<AppOptions> = {}) =>
  createApp({
    questions,
    reportUrl: 'https://example.org/report',
    compress,
    newRequestId: () => 'made',
    clock: () => 0,
    ...options,
  });

type App = Pick<ReturnType<typeof open>, 'request'>;

/** Everything that came over the wire. */
async function ask(app: App, address: string, init: RequestInit = {}) {
  const response = await app.request(address, init);
  const bytes = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status: response.status, headers: [...response.headers], bytes };
}

/** Asks, and gives how often the data had to be asked. */
async function costOf(app: App, address: string, init: RequestInit = {}): Promise<number> {
  const before = asked;
  await ask(app, address, init);
  return asked - before;
}

const KEPT = '/v1/sources.json?release=2026.1&limit=2';

describe('an answer that is kept', { timeout: 60_000 }, () => {
  const maybe = (...values: string[]) => fc.constantFrom('', ...values);
  const requests = fc.record({
    at: fc.nat({ max: 1000 }),
    suffix: maybe('.json', '.json', '.csv', '.md', '.html'),
    query: fc.constantFrom(
      'release=2026.1',
      'release=2026.2',
      'release=2026.1&lang=en',
      'limit=1',
      'never=1',
    ),
    accept: maybe('*/*', 'text/csv', 'application/pdf'),
    language: maybe('en', 'fr'),
    coding: maybe('gzip', 'br', 'gzip;q=0.5, br;q=0.1', 'identity;q=0.5, *;q=0.1'),
    method: fc.constantFrom('GET', 'GET', 'HEAD'),
    known: fc.constantFrom(
      () => null,
      () => '*',
      (tag: string) => tag,
      (tag: string) => `W/${tag}`,
      (tag: string) => `"a,b" ,W/"c", ${tag}`,
      (tag: string) => `${tag.slice(0, -1)}-gzip"`,
      (tag: string) => `W/"x", ${tag.replace(/-(?:gzip|br)"$/, '"')}`,
      () => '"0123", W/"x-gzip"',
      () => '',
    ),
    requestId: maybe('mine', '<b>'),
  });

  it.each([
    ['by itself', '', (app: ReturnType<typeof open>): App => app],
    [
      'as a part of another',
      '/datos',
      (app: ReturnType<typeof open>): App => new Hono().route('/datos', app),
    ],
  ])('is what would be written anew, to the byte and the header, in an app %s', async (_, base, place) => {
    const [keeping, forgetful] = [place(open({ rateLimit })), place(open({ rateLimit, keep: 0 }))];
    let fromMemory = 0;
    const law = fc.asyncProperty(requests, async ({ at, suffix, query, method, known, ...said }) => {
      const [path = '', params = ''] = (addresses[at % addresses.length] ?? '').split('?');
      const parts = [params, query].filter((part) => part !== '');
      const address = `${base}${path}${path === '/' ? '' : suffix}?${parts.join('&')}`;
      const headers: Record<string, string> = {
        Accept: said.accept,
        'Accept-Language': said.language,
        'Accept-Encoding': said.coding,
        'Request-Id': said.requestId,
      };
      if (said.accept === '') delete headers['Accept'];
      const fresh = await ask(forgetful, address, { headers });
      expect(await ask(keeping, address, { headers }), address).toEqual(fresh);
      const tag = known(new Headers(fresh.headers).get('etag') ?? '"none"');
      const init = { method, headers: { ...headers, ...(tag !== null && { 'If-None-Match': tag }) } };
      const anew = await ask(forgetful, address, init);
      const before = asked;
      expect(
        await ask(keeping, address, init),
        `${method} ${address} ${JSON.stringify(init.headers)}`,
      ).toEqual(anew);
      // Another `Accept` may be refused at an address that does not name the format.
      const other = { ...init, headers: { ...init.headers, Accept: 'application/pdf' } };
      if (asked === before && anew.status < 400) {
        fromMemory += 1;
        expect(await ask(keeping, address, other), address).toEqual(await ask(forgetful, address, other));
      }
    });
    await fc.assert(law, { numRuns: 400, seed: 8 });
    expect(fromMemory).toBeGreaterThan(40);
  });

  it('is answered without the data, whole, to HEAD and to a tag', async () => {
    const app = open();
    const etag = (await app.request(KEPT)).headers.get('etag') ?? '';
    for (const init of [{}, { method: 'HEAD' }, { headers: { 'If-None-Match': etag } }])
      expect(await costOf(app, KEPT, init)).toBe(0);
    // Each coding is kept for itself, once it was asked for.
    const gzip = { headers: { 'Accept-Encoding': 'gzip' } };
    expect(await costOf(app, KEPT, gzip)).toBeGreaterThan(0);
    expect(await costOf(app, KEPT, { headers: { 'Accept-Encoding': 'deflate, x-gzip;q=0.3' } })).toBe(0);
  });

  it('is counted, once, and refused as any other', async () => {
    let left = 3;
    const count = async () => {
      left -= 1;
      return { allowed: left >= 0, remaining: Math.max(left, 0), reset: 9 };
    };
    const app = open({ rateLimit: { quota: 3, seconds: 60, count } });
    const told: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const { status, headers } = await app.request(KEPT);
      told.push([status, headers.get('ratelimit'), headers.get('retry-after')]);
    }
    expect(told).toEqual([
      [200, '"default";r=2;t=9', null],
      [200, '"default";r=1;t=9', null],
      [200, '"default";r=0;t=9', null],
      [429, '"default";r=0;t=9', '9'],
    ]);
    expect(left).toBe(-1);
  });

  it('is a problem where counting fails', async () => {
    let works = true;
    const count = async () => {
      if (!works) throw new Error('Nobody counts');
      return { allowed: true, remaining: 1, reset: 1 };
    };
    const app = open({ rateLimit: { quota: 3, seconds: 60, count } });
    await ask(app, KEPT);
    works = false;
    const response = await app.request(KEPT);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      500,
      'application/problem+json',
    ]);
  });

  it('is a problem where counting fails at once', async () => {
    let works = true;
    const count = () => {
      if (!works) throw new Error('Nobody counts');
      return { allowed: true, remaining: 1, reset: 1 };
    };
    const app = open({ rateLimit: { quota: 3, seconds: 60, count } });
    await ask(app, KEPT);
    works = false;
    expect((await app.request(KEPT)).status).toBe(500);
  });

  it('is told of by the pattern of its address, with its own id and time', async () => {
    const told: Answered[] = [];
    let now = 0;
    const app = open({
      onAnswer: (answer) => told.push(answer),
      clock: () => {
        now += 1.5;
        return now;
      },
    });
    const path = `/v1/observations/${FIGURE}.json?release=2026.1`;
    await ask(app, path);
    const response = await app.request(path, { method: 'HEAD', headers: { 'Request-Id': 'mine' } });
    expect(response.headers.get('request-id')).toBe('mine');
    expect(response.headers.get('server-timing')).toBe('total;dur=1.5, db;dur=0');
    expect(told.at(-1)).toEqual({
      method: 'HEAD',
      path: '/v1/observations/:id',
      status: 200,
      ms: 1.5,
      requestId: 'mine',
    });
  });
});

describe('what is not kept', () => {
  it.each([
    ['names no release', '/v1/sources.json'],
    ['is negotiated', '/v1/sources?release=2026.1'],
    ['follows every release', '/v1/releases/2026.1/status'],
    ['is a problem', '/v1/sources/never.json?release=2026.1'],
    ['is longer than its share', '/v1/observations.csv?release=2026.1&lang=es', 1024 * 1024],
  ])('%s', async (_, path, keep = 64 * 1024 * 1024) => {
    const app = open({ keep });
    await ask(app, path);
    expect(await costOf(app, path)).toBeGreaterThan(0);
  });

  it('is of a draft, or of a release of which something may no longer be shown', async () => {
    const notice = { date: '2026-12-01', reason: { es: 'Un aviso', en: 'A notice' } };
    const suppression = { collection: 'observations' as const, id: FIGURE, ...notice };
    const drafted: Partial<Questions> = {
      releases: async () => (await questions.releases()).map((each) => ({ ...each, status: 'draft' })),
    };
    const suppressed: Partial<Questions> = {
      registration: async (id) => ({ ...(await questions.registration(id)), suppressions: [suppression] }),
    };
    for (const changed of [drafted, suppressed]) {
      const app = open({
        questions: new Proxy(questions, { get: (all, name: keyof Questions) => changed[name] ?? all[name] }),
      });
      await ask(app, KEPT);
      expect(await costOf(app, KEPT)).toBeGreaterThan(0);
    }
  });

  it('was not read to its end, or broke', async () => {
    const table = '/v1/sources.csv?release=2026.1&lang=es';
    const left = open();
    await (await left.request(table)).body?.cancel();
    expect(await costOf(left, table)).toBeGreaterThan(0);
    expect(await costOf(left, table)).toBe(0);

    let breaks = true;
    const broken = open({
      compress: (body, coding) =>
        breaks
          ? new ReadableStream({
              start(controller) {
                controller.enqueue(new Uint8Array(10));
              },
              pull: () => Promise.reject(new Error('The disk is gone')),
            })
          : compress(body, coding),
    });
    const init = { headers: { 'Accept-Encoding': 'gzip' } };
    await expect(ask(broken, table, init)).rejects.toThrow('The disk is gone');
    breaks = false;
    expect(await ask(broken, table, init)).toEqual(await ask(open({ keep: 0 }), table, init));
  });

  it('was asked for longest ago, once there is no room', async () => {
    const app = open({ keep: 640 * 1024 });
    const paths = Array.from(
      { length: 200 },
      (_, at) => `/v1/sources/gasman-2021.json?release=2026.1&fields=id&n=${at}`,
    ).map((path) => path.replace(/&n=(\d+)$/, (_all, at: string) => '&'.repeat(Number(at))));
    for (const path of paths) {
      await ask(app, path);
      await ask(app, KEPT);
    }
    expect(await costOf(app, paths.at(-1) ?? '')).toBe(0);
    expect(await costOf(app, KEPT)).toBe(0);
    expect(await costOf(app, paths[0] ?? '')).toBeGreaterThan(0);
  });
});
