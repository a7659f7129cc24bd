import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type Client, createClient } from '@libsql/client';
import { createQuestions, loadReleases } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { type AppOptions, createApp } from '@pazabierta/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AnswerKept, createAnswerKept } from '../src/answer-kept.ts';
import { compress } from '../src/compress.ts';
import { createRateLimit } from '../src/create-rate-limit.ts';
import { type Listening, listen } from '../src/listen.ts';

const FIGURE = '/v1/observations/mucpaz.networks.fasp.gasman-2021.json?release=2026.2';
/** More than all of what is asked here. */
const QUOTA = 100;

let client: Client;
let server: Listening;
/** How many of the answers were given before all else. */
let kept: number;
let told: string[];

const open = async (quota: number, options: Partial<AppOptions> = {}): Promise<void> => {
  const rateLimit = createRateLimit({ quota, seconds: 60, addressHeader: null });
  const app = createApp({
    questions: createQuestions(client),
    reportUrl: 'https://example.org/report',
    onAnswer: ({ method, path, status }) => told.push(`${method} ${path} ${status}`),
    rateLimit,
    compress,
    ...options,
  });
  const answer = createAnswerKept(app.findKept, rateLimit);
  const answerKept: AnswerKept = (incoming, outgoing) => {
    const isKept = answer(incoming, outgoing);
    kept += Number(isKept);
    return isKept;
  };
  server = await listen({ fetch: app.fetch, answerKept, host: '127.0.0.1', port: 0 });
};
beforeAll(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, await readReleases(releasesFolder));
});
afterAll(() => client.close());
beforeEach(() => {
  kept = 0;
  told = [];
});
afterEach(() => server.close());

/** Asks over the wire, where nothing adds a header or decodes what comes. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; bytes: Buffer }> {
  // As it is written: an address in one piece would be put in its usual form.
  const { hostname, port } = new URL(server.url);
  const asked = request({ hostname, port, path, method, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return {
    status: response.statusCode,
    headers: response.headers,
    bytes: Buffer.concat(await response.toArray()),
  };
}

/** What differs from one answer to the next. */
const without = ({ ...headers }: IncomingMessage['headers']): IncomingMessage['headers'] => {
  for (const name of ['date', 'request-id', 'server-timing', 'ratelimit']) delete headers[name];
  // What is kept has a length that is known before.
  for (const name of ['content-length', 'transfer-encoding']) delete headers[name];
  return headers;
};

describe('an answer that is kept', () => {
  it.each([{}, { 'Accept-Encoding': 'br' }, { 'Accept-Encoding': 'gzip;q=0.5' }])(
    'is the one that was given before, to the byte and the header, under %o',
    async (headers) => {
      await open(QUOTA);
      const [first, second] = [await ask(FIGURE, headers), await ask(FIGURE, headers)];
      expect(kept).toBe(1);
      expect([second.status, without(second.headers)]).toEqual([200, without(first.headers)]);
      expect(second.bytes.equals(first.bytes)).toBe(true);
      expect(second.headers['content-length']).toBe(String(second.bytes.length));
    },
  );

  it('is a 304 for who has it, and has no body for HEAD', async () => {
    await open(QUOTA);
    const { headers } = await ask(FIGURE);
    const known = await ask(FIGURE, { 'If-None-Match': headers.etag ?? '' });
    expect([known.status, known.headers.etag, known.bytes.length]).toEqual([304, headers.etag, 0]);
    const head = await ask(FIGURE, {}, 'HEAD');
    expect([head.status, without(head.headers), head.bytes.length]).toEqual([200, without(headers), 0]);
    expect(kept).toBe(2);
  });

  it('is counted, named and told of as any other', async () => {
    await open(QUOTA);
    await ask(FIGURE);
    const { headers } = await ask(FIGURE, { 'Request-Id': 'mine-7' });
    expect(headers['request-id']).toBe('mine-7');
    expect(headers['ratelimit']).toMatch(/^"default";r=98;t=(?:59|60)$/);
    expect(told).toEqual(['GET /v1/observations/:id 200', 'GET /v1/observations/:id 200']);
    expect(kept).toBe(1);
  });

  it('is refused to who asks too often, with the reason', async () => {
    await open(2);
    await ask(FIGURE);
    expect((await ask(FIGURE)).status).toBe(200);
    const refused = await ask(FIGURE);
    expect(refused.status).toBe(429);
    expect(refused.headers['ratelimit']).toMatch(/^"default";r=0;/);
    expect(JSON.parse(refused.bytes.toString())).toMatchObject({ status: 429 });
    expect(kept).toBe(1);
  });

  it('is not given for what was asked otherwise', async () => {
    await open(QUOTA);
    await ask(FIGURE);
    for (const path of [
      `/.${FIGURE}`,
      FIGURE.replace('.json', ''),
      FIGURE.replace('2026.2', '2026.2#x'),
      `${FIGURE}&lang=en`,
    ])
      await ask(path);
    await ask(FIGURE, { Host: 'example.org' });
    await ask(FIGURE, { 'Accept-Encoding': 'gzip' });
    await ask(FIGURE, {}, 'POST');
    expect(kept).toBe(0);
  });

  it('is not there where nothing is to be kept', async () => {
    await open(QUOTA, { keep: 0 });
    await ask(FIGURE);
    expect((await ask(FIGURE)).status).toBe(200);
    expect(kept).toBe(0);
  });
});
