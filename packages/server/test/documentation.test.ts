import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from './open-app.ts';

type Opened = Awaited<ReturnType<typeof openApp>>;

const PAGES: Readonly<Record<string, readonly [text: string, mediaType: string]>> = {
  'index.html': ['<!doctype html><title>Paz Abierta</title>', 'text/html; charset=utf-8'],
  'es/index.html': ['<!doctype html><title>Documentación</title>', 'text/html; charset=utf-8'],
  'es/ñandú.html': ['<!doctype html><title>ñandú</title>', 'text/html; charset=utf-8'],
  'assets/main.js': ['start()', 'text/javascript; charset=utf-8'],
};

let built: Opened;
let without: Opened;
beforeAll(async () => {
  built = await openApp({
    readDocument: async (path) => {
      const [text, mediaType] = PAGES[path] ?? [];
      return text === undefined || mediaType === undefined
        ? null
        : { body: new TextEncoder().encode(text), mediaType };
    },
  });
  without = await openApp();
});
afterAll(() => {
  built.client.close();
  without.client.close();
});

test.each([
  ['/documentation/', 'index.html'],
  ['/documentation/es/', 'es/index.html'],
  ['/documentation/es/index.html', 'es/index.html'],
  ['/documentation/es/%C3%B1and%C3%BA.html', 'es/ñandú.html'],
  ['/documentation/assets/main.js', 'assets/main.js'],
])('%s gives %s as it was built', async (address, name) => {
  const response = await built.app.request(address);
  const [text, mediaType] = PAGES[name] ?? [];
  expect([response.status, await response.text(), response.headers.get('Content-Type')]).toEqual([
    200,
    text,
    mediaType,
  ]);
  const known = { 'If-None-Match': response.headers.get('ETag') ?? '' };
  expect((await built.app.request(address, { headers: known })).status).toBe(304);
});

test('/documentation leads to the first page, so that what is relative in it is found', async () => {
  const response = await built.app.request('/documentation');
  expect([response.status, response.headers.get('Location')]).toEqual([
    308,
    'http://localhost/documentation/',
  ]);
});

test('a page may run the files of the site and no other script', async () => {
  const policy = (await built.app.request('/documentation/')).headers.get('Content-Security-Policy');
  expect(policy).toMatch(/default-src 'none'.*script-src 'self';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test.each([
  '/documentation/nowhere.html',
  '/documentation/es',
  '/documentation/%E0%A4%A',
  '/documentation/..%2Fpackage.json',
])('%s is a 404 that says where the documentation begins', async (address) => {
  const response = await built.app.request(address, { headers: { 'Accept-Language': 'en' } });
  expect(response.status).toBe(404);
  expect(((await response.json()) as { detail: string }).detail).toMatch(/It begins at \/documentation\/$/);
});

test('the documentation is among the addresses of /v1, /llms.txt and the catalogues where it was handed in, and only there', async () => {
  for (const place of ['/v1', '/llms.txt', '/.well-known/api-catalog', '/sitemap.xml']) {
    const isNamed = async ({ app }: Opened) =>
      (await (await app.request(place)).text()).includes('/documentation/');
    expect([place, await isNamed(built), await isNamed(without)]).toEqual([place, true, false]);
  }
});

test('only reading is allowed', async () => {
  const response = await built.app.request('/documentation/', { method: 'DELETE' });
  expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test.each(['/documentation', '/documentation/', '/documentation/es/index.html'])(
  '%s says how the documentation is built where it was not',
  async (address) => {
    const response = await without.app.request(address, { headers: { 'Accept-Language': 'en' } });
    expect(response.status).toBe(404);
    expect(((await response.json()) as { detail: string }).detail).toContain('"pnpm run docs" builds it');
  },
);
