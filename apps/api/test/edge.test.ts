import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { brotliDecompressSync, createGunzip, gunzipSync } from 'node:zlib';
import { type AppOptions, createApp } from '@pazabierta/server';
import { afterEach, describe, expect, it } from 'vitest';
import { toClientKey } from '../src/client-key.ts';
import { compress } from '../src/compress.ts';
import { createRateLimit } from '../src/create-rate-limit.ts';
import { type Listening, listen } from '../src/listen.ts';
import { readAsset } from '../src/read-asset.ts';

const unasked = async (): Promise<never> => {
  throw new Error('Nothing is to be asked');
};
const open = (options: Partial<AppOptions>) =>
  createApp({
    questions: {
      releases: unasked,
      registration: unasked,
      codes: unasked,
      list: unasked,
      search: unasked,
      get: unasked,
      versions: unasked,
      changes: unasked,
      availability: unasked,
    },
    reportUrl: 'https://example.org/report',
    ...options,
  });

let server: Listening | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Asks over the wire, where nothing decodes what comes. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ response: IncomingMessage; bytes: Buffer }> {
  const asked = request(`${server?.url}${path}`, { headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { response, bytes: Buffer.concat(await response.toArray()) };
}

describe('compress()', () => {
  const text = 'Redes de mujeres constructoras de paz. '.repeat(2000);
  const parts = (...texts: string[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of texts) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('in %s gives back what went in, shorter', async (coding, decode) => {
    const bytes = Buffer.from(await new Response(compress(parts(text, 'fin'), coding)).arrayBuffer());
    expect(decode(bytes).toString()).toBe(`${text}fin`);
    expect(bytes.length).toBeLessThan(text.length / 10);
  });

  it.each(['gzip', 'br'] as const)('in %s sends what it has, though more may never come', async (coding) => {
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
      cancel: () => {
        stopped = true;
      },
    });
    const reader = compress(endless, coding).getReader();
    const { value } = await reader.read();
    expect(value?.length).toBeGreaterThan(0);
    await reader.cancel();
    await expect.poll(() => stopped).toBe(true);
  });

  it('breaks where the body breaks', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('The disk is gone')),
    });
    await expect(new Response(compress(broken, 'gzip')).arrayBuffer()).rejects.toThrow();
  });
});

describe('a compressed answer', () => {
  it('has a tag of its own, which is understood when it comes back', async () => {
    server = await listen({ fetch: open({ compress }).fetch, host: '127.0.0.1', port: 0 });
    const plain = await ask('/openapi.json');
    expect(plain.response.headers).toMatchObject({ vary: 'Accept-Encoding' });
    for (const [coding, decode] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const headers = { 'Accept-Encoding': `${coding}, identity;q=0.1` };
      const coded = await ask('/openapi.json', headers);
      const etag = coded.response.headers.etag ?? '';
      expect(coded.response.headers['content-encoding']).toBe(coding);
      expect(etag).toBe(`${plain.response.headers.etag?.slice(0, -1)}-${coding}"`);
      expect(decode(coded.bytes).equals(plain.bytes)).toBe(true);
      const again = await ask('/openapi.json', { ...headers, 'If-None-Match': etag });
      expect([again.response.statusCode, again.response.headers.etag, again.bytes.length]).toEqual([
        304,
        etag,
        0,
      ]);
    }
  });

  it('is not made of what is short, or not asked for so', async () => {
    server = await listen({ fetch: open({ compress, readAsset }).fetch, host: '127.0.0.1', port: 0 });
    const short = await ask('/live', { 'Accept-Encoding': 'gzip' });
    expect(short.response.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(short.bytes.toString())).toEqual({ status: 'live' });
    for (const accepted of ['', 'identity', 'gzip;q=0', 'gzip;q=0.5, identity', 'zstd']) {
      const { response } = await ask('/docs/swagger-ui.css', { 'Accept-Encoding': accepted });
      expect(response.headers['content-encoding'], accepted).toBeUndefined();
    }
    const { response, bytes } = await ask('/docs/swagger-ui.css', { 'Accept-Encoding': 'br;q=0, *' });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(createGunzip().end(bytes).readable).toBe(true);
  });
});

describe('createRateLimit()', () => {
  const limited = async (addressHeader: string | null) => {
    const rateLimit = createRateLimit({ quota: 2, seconds: 60, addressHeader });
    server = await listen({ fetch: open({ rateLimit }).fetch, host: '127.0.0.1', port: 0 });
  };

  it('lets each client ask so often, and says how long to wait then', async () => {
    await limited(null);
    const first = await ask('/openapi.json');
    expect(first.response.headers['ratelimit-policy']).toBe('"default";q=2;w=60');
    expect(first.response.headers['ratelimit']).toMatch(/^"default";r=1;t=(?:59|60)$/);
    expect((await ask('/nothing')).response.headers['ratelimit']).toMatch(/^"default";r=0;/);
    const refused = await ask('/openapi.json?lang=en');
    expect(refused.response.statusCode).toBe(429);
    expect(refused.response.headers['ratelimit']).toMatch(/^"default";r=0;/);
    expect(Number(refused.response.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(refused.bytes.toString())).toMatchObject({ title: 'Too many requests', status: 429 });
    expect(refused.response.headers['access-control-allow-origin']).toBe('*');
  });

  it('never refuses to say that the server lives', async () => {
    await limited(null);
    for (let times = 0; times < 5; times += 1) {
      const { response } = await ask('/live');
      expect([response.statusCode, response.headers['ratelimit']]).toEqual([200, undefined]);
    }
  });

  it('believes a header of addresses only where it is told to', async () => {
    await limited(null);
    const statuses = async () => {
      const asked: (number | undefined)[] = [];
      for (const last of [1, 2, 3, 4]) {
        const { response } = await ask('/problems/gone', { 'X-Forwarded-For': `10.9.9.9, 192.0.2.${last}` });
        asked.push(response.statusCode);
      }
      return asked;
    };
    expect(await statuses()).toEqual([200, 200, 429, 429]);
    await server?.close();
    await limited('x-forwarded-for');
    expect(await statuses()).toEqual([200, 200, 200, 200]);
  });
});

describe('toClientKey()', () => {
  const keyOf = (remoteAddress: string, headers = {}, header: string | null = 'x-forwarded-for') =>
    toClientKey({ headers, socket: { remoteAddress } } as IncomingMessage, header);

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it('takes what the proxy wrote last, and nothing that is no address', () => {
    expect(keyOf('192.0.2.7', { 'x-forwarded-for': '1.1.1.1, 198.51.100.3' })).toBe('198.51.100.3');
    expect(keyOf('192.0.2.7', { 'x-forwarded-for': 'unknown' })).toBe('192.0.2.7');
    expect(keyOf('192.0.2.7', { 'x-forwarded-for': '1.1.1.1' }, null)).toBe('192.0.2.7');
  });
});
