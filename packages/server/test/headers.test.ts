import { readFileSync } from 'node:fs';
import { Problem } from '@pazabierta/schema';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, createApp } from '../src/index.ts';
import { ROUTES } from '../src/routes.ts';
import { EXPOSED_HEADERS } from '../src/share-answers.ts';
import { compress } from './compress.ts';
import { failingQuestions } from './failing-questions.ts';
import { fillIn } from './fill-in.ts';
import { failures, openApp } from './open-app.ts';

/** The table of headers of the documentation, by name in lower case. */
const documented = new Set(
  [
    ...(readFileSync(new URL('../../../docs/architecture.md', import.meta.url), 'utf8')
      .split('## Headers')[1]
      ?.split('\n## ')[0]
      ?.matchAll(/^\| `([\w-]+)`/gm) ?? []),
  ].map(([, name = '']) => name.toLowerCase()),
);

const paths = ROUTES.filter(({ route }) => route.method === 'get').map(({ route }) => route.path);
const OTHERS = ['/', '/docs', '/docs/swagger-ui.css', '/openapi.json', '/problems/gone', '/nothing'];

let opened: Awaited<ReturnType<typeof openApp>>;
const addresses: string[] = [];
const answered: Answered[] = [];
beforeAll(async () => {
  const rateLimit = { quota: 9, seconds: 60, count: async () => ({ allowed: true, remaining: 5, reset: 7 }) };
  opened = await openApp({ compress, rateLimit, onAnswer: (answer) => answered.push(answer) });
  for (const path of paths) addresses.push((await fillIn(opened.app, path)).replace(/\?$/, ''));
  addresses.push(...OTHERS);
});
afterAll(() => opened.client.close());

describe('every answer, whatever its format, language and coding', { timeout: 60_000 }, () => {
  it('has documented headers only, a strong tag or none, an empty 304, and HEAD as GET', async () => {
    const maybe = (...values: string[]) => fc.constantFrom('', ...values);
    const requests = fc.record({
      at: fc.nat({ max: addresses.length - 1 }),
      suffix: maybe('.json', '.csv', '.md', '.html', '.atom'),
      query: maybe('lang=en', 'lang=es', 'format=csv', 'limit=1', 'never=1', 'release=2026.1'),
      accept: maybe('text/csv', 'text/html', 'application/pdf', 'application/json;q=0.2, text/*'),
      language: maybe('en', 'fr'),
      coding: maybe('gzip', 'br', '*'),
    });
    const law = fc.asyncProperty(requests, async ({ at, suffix, query, accept, language, coding }) => {
      const [path = '', params = ''] = (addresses[at] ?? '').split('?');
      const address = `${path}${path === '/' ? '' : suffix}?${[params, query].filter((part) => part !== '').join('&')}`;
      const headers = { Accept: accept, 'Accept-Language': language, 'Accept-Encoding': coding };
      const get = await opened.app.request(address, { headers });
      const head = await opened.app.request(address, { method: 'HEAD', headers });
      expect([head.status, [...head.headers]]).toEqual([get.status, [...get.headers]]);
      expect(await head.text()).toBe('');
      for (const [name] of get.headers) expect(documented, address).toContain(name);
      expect(get.status, address).toBeLessThan(500);
      const etag = get.headers.get('etag');
      if (etag === null) {
        expect(get.headers.get('cache-control'), address).toMatch(/^no-(?:store|cache)$/);
        return;
      }
      expect(etag).toMatch(/^"[\w-]+"$/);
      await get.arrayBuffer();
      const again = await opened.app.request(address, { headers: { ...headers, 'If-None-Match': etag } });
      expect([again.status, await again.text(), again.headers.get('etag')], address).toEqual([304, '', etag]);
      for (const name of ['cache-control', 'vary', 'content-location'])
        expect(again.headers.get(name), `${address} ${name}`).toBe(get.headers.get(name));
    });
    await fc.assert(law, { numRuns: 400, seed: 5 });
    expect(failures).toEqual([]);
  });

  it('lets a page of another origin read it, and every header of ours', async () => {
    for (const address of addresses) {
      const { headers } = await opened.app.request(address, { method: 'HEAD' });
      expect(headers.get('access-control-allow-origin'), address).toBe('*');
      expect(headers.get('access-control-expose-headers')).toBe(EXPOSED_HEADERS.join(', '));
    }
    for (const name of EXPOSED_HEADERS) expect(documented).toContain(name.toLowerCase());
  });

  it('says to OPTIONS which methods there are, also where there is nothing', async () => {
    for (const address of addresses) {
      const { status, headers } = await opened.app.request(address, { method: 'OPTIONS' });
      expect([status, headers.get('access-control-allow-methods')], address).toEqual([
        204,
        headers.get('allow'),
      ]);
      expect(headers.get('allow')).toMatch(/^GET, HEAD, OPTIONS(?:, POST)?$/);
      for (const [name] of headers) expect(documented, address).toContain(name);
    }
  });

  it('lets nothing run as a page that is none, and loads nothing from elsewhere where it is one', async () => {
    const policyOf = async (path: string) =>
      (await opened.app.request(path)).headers.get('content-security-policy');
    expect(await policyOf('/v1/sources.csv')).toBe("default-src 'none'; frame-ancestors 'none'");
    for (const page of ['/docs', '/problems/gone', '/v1/citations/check.html?id=a&release=2026.1'])
      expect(await policyOf(page), page).toMatch(
        /^default-src 'none';(?!.*https?:).*frame-ancestors 'none'$/,
      );
  });
});

describe('Request-Id', () => {
  const idOf = async (written: string) =>
    (await opened.app.request('/live', { headers: { 'Request-Id': written } })).headers.get('request-id');

  it('is that of the request, where it is a plain word', async () => {
    for (const id of ['a', '4f0c-22:1.x_Y', 'x'.repeat(64)]) expect(await idOf(id)).toBe(id);
  });

  it('is made where the request has none, or one that may not be repeated', async () => {
    for (const id of ['', 'x'.repeat(65), 'a b', '{"a":1}', '<b>', 'a,b'])
      expect(await idOf(id)).toBe('made');
  });

  it('is another for every request', async () => {
    const app = createApp({ questions: opened.questions, reportUrl: 'https://example.org/report' });
    const ids = [await app.request('/live'), await app.request('/live')].map(({ headers }) =>
      headers.get('request-id'),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('onAnswer', () => {
  it('is told of the pattern of the address and of nothing that was asked there', async () => {
    const told = async (path: string, init: RequestInit = {}) => {
      answered.length = 0;
      await (await opened.app.request(path, init)).body?.cancel();
      return answered;
    };
    const one = { status: 200, ms: 0, requestId: 'made' };
    expect(await told('/v1/observations.csv?area=MX')).toEqual([
      { ...one, method: 'GET', path: '/v1/observations.csv' },
    ]);
    expect(await told('/v1/sources/gasman-2021', { method: 'HEAD' })).toEqual([
      { ...one, method: 'HEAD', path: '/v1/sources/:id' },
    ]);
    expect(await told('/v1/sources/secret')).toEqual([
      { ...one, method: 'GET', path: '/v1/sources/:id', status: 404 },
    ]);
    expect(await told('/secret?secret=1')).toEqual([{ ...one, method: 'GET', path: '/*', status: 404 }]);
  });

  it('is told how long a failure took too', async () => {
    const told: Answered[] = [];
    let now = 0;
    const fail = async (): Promise<never> => {
      now += 12.34;
      throw new Error('The disk is gone');
    };
    const app = createApp({
      questions: failingQuestions(fail),
      reportUrl: 'https://example.org/report',
      clock: () => now,
      onAnswer: (answer) => told.push(answer),
    });
    const { headers } = await app.request('/v1/sources', { headers: { 'Request-Id': 'mine' } });
    expect(headers.get('server-timing')).toBe('total;dur=12.3, db;dur=12.3');
    expect(told).toEqual([{ method: 'GET', path: '/v1/sources', status: 500, ms: 12.3, requestId: 'mine' }]);
  });
});

describe('counting requests', () => {
  it('leaves out the health of the server and OPTIONS, wherever the app is mounted', async () => {
    const counted: string[] = [];
    const app = createApp({
      questions: opened.questions,
      reportUrl: 'https://example.org/report',
      rateLimit: {
        quota: 1,
        seconds: 1,
        count: async ({ url }) => {
          counted.push(new URL(url).pathname);
          return { allowed: true, remaining: 0, reset: 1 };
        },
      },
    });
    const mounted = new Hono().route('/datos', app);
    for (const path of ['/datos/live', '/datos/ready', '/datos/v1/sources/live', '/datos/v1'])
      await mounted.request(path);
    await mounted.request('/datos/v1', { method: 'OPTIONS' });
    expect(counted).toEqual(['/datos/v1/sources/live', '/datos/v1']);
  });
});

describe('an address that is too long', () => {
  it('is a 414, and one of 8 KiB is read', async () => {
    const ask = (length: number) =>
      opened.app.request(`/v1/search?q=${'x'.repeat(length - '/v1/search?q='.length)}`);
    expect((await ask(8192)).status).not.toBe(414);
    const response = await ask(8193);
    expect(response.status).toBe(414);
    expect(Problem.parse(await response.json())).toMatchObject({
      type: 'http://localhost/problems/uri-too-long',
      detail: 'La ruta y los parámetros tienen 8193 caracteres; pueden tener 8192',
    });
  });
});
