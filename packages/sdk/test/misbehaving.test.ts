import { getEventListeners } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient, type DecodingError } from '../src/index.ts';
import { answerJson, type Behaviour, type Misbehaving, serve } from './serve.ts';

/** A page of two milestones, as the API answers it. */
const milestone = {
  id: 'one',
  date: '2021',
  title: { es: 'Uno', en: 'One' },
  instruments: [],
  claimType: 'actual',
  citation: null,
  note: null,
  aliases: [],
};
const page = { total: 2, totalExact: true, complete: true, next: null as string | null };
const sound = {
  data: [milestone, { ...milestone, id: 'two' }],
  page,
  release: { id: '2026.1' },
  notes: [],
  sources: [],
};

const servers: Misbehaving[] = [];

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A client of a server that does what is handed in. */
async function open(behave: Behaviour, options: Partial<ClientOptions> = {}) {
  const server = await serve(behave);
  servers.push(server);
  const client = createClient({
    baseUrl: server.url,
    release: '2026.1',
    lang: 'en',
    timeout: { attempt: 2000, total: 3000 },
    ...options,
  });
  return { server, client };
}

/** How a question of a client fails. */
async function failureOf(behave: Behaviour, options: Partial<ClientOptions> = {}) {
  const { server, client } = await open(behave, options);
  const error = await client.list('milestones').then(
    () => expect.fail('It was answered'),
    (thrown) => thrown,
  );
  return { error, times: server.requests.length, server };
}

const send =
  (status: number, headers: Record<string, string>, body: string | Buffer): Behaviour =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('what is no answer of this API', () => {
  test.each<[what: string, behave: Behaviour, message: RegExp]>([
    [
      'a page of a proxy',
      send(200, { 'Content-Type': 'text/html' }, '<html></html>'),
      /not JSON but text\/html$/,
    ],
    [
      'JSON by another name',
      send(200, { 'Content-Type': 'text/plain' }, JSON.stringify(sound)),
      /text\/plain$/,
    ],
    ['no media type', send(200, {}, JSON.stringify(sound)), /not JSON but null$/],
    ['nothing', send(204, JSON_TYPE, ''), /not whole JSON$/],
    ['half a document', send(200, JSON_TYPE, JSON.stringify(sound).slice(0, -30)), /not whole JSON$/],
    ['a 304 that nobody asked for', send(304, {}, ''), /it is a redirect \(304\)$/],
  ])('%s is a DecodingError, and is asked once', async (_, behave, message) => {
    const { error, times, server } = await failureOf(behave);
    expect(error).toMatchObject({ name: 'DecodingError', path: null });
    expect(error.message).toMatch(message);
    expect(error.url).toBe(`${server.url}/v1/milestones?release=2026.1&format=json`);
    expect(times).toBe(1);
  });

  test('the error of half a document has its cause and the id of the request', async () => {
    const headers = { ...JSON_TYPE, 'Request-Id': 'r-1' };
    const { error } = await failureOf(send(200, headers, '{"data":['));
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(error.requestId).toBe('r-1');
  });

  test('a redirect is not followed, and headers do not go where it leads', async () => {
    const other = await serve(send(200, JSON_TYPE, JSON.stringify(sound)));
    servers.push(other);
    const away = send(302, { Location: `${other.url}/v1/milestones` }, '');
    const { error, times } = await failureOf(away, { headers: { Authorization: 'secret' } });
    expect(error.name).toBe('DecodingError');
    expect(error.message).toContain(`it is a redirect (302 ${other.url}/v1/milestones)`);
    expect(times).toBe(1);
    expect(other.requests).toHaveLength(0);
  });

  test('a redirect in a circle ends at its first step', async () => {
    const { error, times } = await failureOf((request, response) =>
      response.writeHead(308, { Location: request.url ?? '' }).end(),
    );
    expect([error.name, times]).toEqual(['DecodingError', 1]);
  });

  test('a redirect that was followed all the same is refused', async () => {
    const { server, client } = await open(
      (request, response) => {
        if (request.url?.startsWith('/there')) answerJson(response, sound);
        else response.writeHead(302, { Location: '/there' }).end();
      },
      { fetch: (url, init) => fetch(url, { ...init, redirect: 'follow' }) },
    );
    await expect(client.list('milestones')).rejects.toMatchObject({ name: 'DecodingError' });
    expect(server.requests).toHaveLength(2);
  });

  test('a body without end is a DecodingError once it is longer than any answer', async () => {
    const piece = Buffer.alloc(2 ** 20, ' ');
    const { error } = await failureOf(
      (_, response) => {
        const write = (): void => {
          while (!response.destroyed && response.write(piece));
          response.once('drain', write);
        };
        response.writeHead(200, JSON_TYPE);
        write();
      },
      { retries: 0 },
    );
    expect(error.name).toBe('DecodingError');
    expect(error.message).toMatch(/it is too long$/);
  });
});

describe('a field', () => {
  test('that a newer server adds is let be', async () => {
    const newer = {
      ...sound,
      data: sound.data.map((item) => ({ ...item, mood: 'calm' })),
      page: { ...page, pages: 1 },
      weather: {},
    };
    const { client } = await open((_, response) => answerJson(response, newer));
    expect((await client.list('milestones')).data).toEqual(newer.data);
  });

  const { total: _, ...uncounted } = page;
  const { note: __, ...bare } = milestone;
  test.each<[path: string, document: unknown]>([
    ['data', { ...sound, data: undefined }],
    ['data', { ...sound, data: milestone }],
    ['data', null],
    ['data', []],
    ['data[1]', { ...sound, data: [milestone, null] }],
    ['data[1].note', { ...sound, data: [milestone, bare] }],
    ['release.id', { ...sound, release: {} }],
    ['release.id', { ...sound, release: null }],
    ['page.total', { ...sound, page: uncounted }],
    ['page.total', { ...sound, page: undefined }],
    ['page.totalExact', { ...sound, page: { ...page, totalExact: 'yes' } }],
    ['page.complete', { ...sound, page: { ...page, complete: null } }],
    ['page.next', { ...sound, page: { ...page, next: 5 } }],
    ['page.next', { ...sound, page: { ...page, next: 'https://example.org/v1/milestones' } }],
    ['notes', { ...sound, notes: null }],
    ['sources', { ...sound, sources: undefined }],
  ])('"%s" that is missing or wrong is a DecodingError that names it (%#)', async (path, document) => {
    const { error, times } = await failureOf((_, response) => answerJson(response, document));
    expect(error).toMatchObject({ name: 'DecodingError', path });
    expect(error.message).toContain(`"${path}" is missing`);
    expect(times).toBe(1);
  });

  test('that is missing from one thing is named without a number', async () => {
    const { client } = await open((_, response) => answerJson(response, { ...sound, data: bare }));
    const error: DecodingError = await client.get('milestones', 'one').then(
      () => expect.fail('It was answered'),
      (thrown) => thrown,
    );
    expect(error.path).toBe('data.note');
  });
});

describe('pages', () => {
  const at = (cursor: string) => ({
    ...sound,
    page: { ...page, complete: false, next: `http://elsewhere.example/v1/milestones?cursor=${cursor}` },
  });
  test.each<[what: string, behave: Behaviour, times: number]>([
    [
      'that lead back to a place where one was',
      (_, response, times) => answerJson(response, at(`c${times % 3}`)),
      4,
    ],
    ['that lead to themselves', (_, response) => answerJson(response, at('c')), 2],
    [
      'that are empty and lead on',
      (_, response, times) => answerJson(response, { ...at(`c${times}`), data: [] }),
      1,
    ],
  ])('%s are a DecodingError and no loop without end', async (_, behave, times) => {
    const { client, server } = await open(behave);
    await expect(client.collect('milestones')).rejects.toMatchObject({
      name: 'DecodingError',
      path: 'page.next',
    });
    expect(server.requests).toHaveLength(times);
  });

  test('are asked of the server of the client, wherever the address of the next one leads', async () => {
    const { client, server } = await open((_, response, times) =>
      answerJson(response, times === 1 ? at('c') : sound),
    );
    expect(await client.collect('milestones')).toHaveLength(4);
    expect(server.requests[1]?.url).toBe('/v1/milestones?limit=1000&cursor=c&release=2026.1&format=json');
  });
});

describe('what fails for a moment', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('(%i) is asked again, and may succeed', async (status) => {
    const { client, server } = await open((_, response, times) => {
      if (times < 3) response.writeHead(status, { 'Retry-After': '0' }).end();
      else answerJson(response, sound);
    });
    expect((await client.list('milestones')).data).toHaveLength(2);
    expect(server.requests).toHaveLength(3);
  });

  test('is told as it was where it goes on', async () => {
    const { error, times } = await failureOf(
      send(502, { 'Content-Type': 'text/html', 'Request-Id': 'r-2' }, '<html>'),
    );
    expect(error).toMatchObject({
      name: 'ProblemError',
      type: 'about:blank',
      status: 502,
      title: 'HTTP 502',
    });
    expect(error.message).toMatch(/answered 502 and not why$/);
    expect(error.requestId).toBe('r-2');
    expect(times).toBe(3);
  });

  test.each([400, 401, 404, 406, 410, 414])('is no answer with %i, which is asked once', async (status) => {
    const { error, times } = await failureOf(send(status, {}, ''));
    expect([error.name, error.status, times]).toEqual(['ProblemError', status, 1]);
  });

  test('is asked again after the seconds, or on the date, that the server names', async () => {
    const begun = performance.now();
    const { client, server } = await open((_, response, times) => {
      if (times === 1) response.writeHead(429, { 'Retry-After': '0.05' }).end();
      else if (times === 2) response.writeHead(503, { 'Retry-After': new Date(0).toUTCString() }).end();
      else answerJson(response, sound);
    });
    await client.list('milestones');
    expect(performance.now() - begun).toBeGreaterThan(45);
    expect(server.requests).toHaveLength(3);
  });

  test('is told at once where the server asks for more time than there is', async () => {
    const begun = performance.now();
    const { error, times } = await failureOf(send(429, { 'Retry-After': '60' }, ''));
    expect([error.name, error.status, times]).toEqual(['ProblemError', 429, 1]);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('is asked no more often than was said', async () => {
    expect((await failureOf(send(503, {}, ''), { retries: 0 })).times).toBe(1);
    expect((await failureOf(send(503, {}, ''), { retries: 5 })).times).toBe(6);
  });

  test('is asked again by POST too, since a check changes nothing', async () => {
    const checked = {
      quoted: {},
      label: null,
      state: 'unchanged',
      matches: null,
      id: 'a',
      from: null,
      to: null,
    };
    const rest = { since: null, changes: [], nearest: null, message: { es: '', en: '' } };
    const bodies: string[] = [];
    const { client } = await open((request, response, times) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        bodies.push(`${request.method} ${request.headers['content-type']} ${body}`);
        if (times === 1) response.writeHead(503).end();
        else answerJson(response, { ...sound, data: [{ ...checked, ...rest }] });
      });
    });
    expect(await client.check([{ id: 'a', release: '2026.1' }])).toMatchObject([{ state: 'unchanged' }]);
    const sent = 'POST application/json {"citations":[{"id":"a","release":"2026.1"}]}';
    expect(bodies).toEqual([sent, sent]);
  });
});

describe('a problem', () => {
  const type = { 'Content-Type': 'application/problem+json' };
  const stated = {
    type: 'https://api.example/problems/not-found',
    title: 'Not found',
    detail: 'No "x"',
    status: 404,
  };
  test.each<[what: string, body: string, known: object]>([
    [
      'of the API',
      JSON.stringify(stated),
      { type: 'not-found', title: 'Not found', message: 'No "x"', errors: [] },
    ],
    [
      'of a type that is not known',
      JSON.stringify({ ...stated, type: 'https://proxy.example/limits#daily' }),
      { type: 'https://proxy.example/limits#daily' },
    ],
    [
      'whose fields are none of ours',
      JSON.stringify({ ...stated, errors: { id: ['bad'] }, detail: 5 }),
      { type: 'not-found', errors: [], message: 'Not found' },
    ],
    ['that is cut', '{"type":"https://', { type: 'about:blank', title: 'HTTP 404' }],
    ['that is no object', 'null', { type: 'about:blank', title: 'HTTP 404' }],
  ])('%s keeps what it says', async (_, body, known) => {
    const { error } = await failureOf(send(404, type, body));
    expect(error).toMatchObject({ name: 'ProblemError', status: 404, ...known });
  });
});

describe('the network', () => {
  test.each<[what: string, behave: Behaviour]>([
    ['cuts the connection before the answer', (_, response) => response.destroy()],
    [
      'cuts a body whose length was told',
      (_, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '1000' }).write('{"data":[');
        setTimeout(() => response.destroy(), 10);
      },
    ],
    [
      'cuts a body in pieces',
      (_, response) => {
        response.writeHead(200, JSON_TYPE).write('{"data":[');
        setTimeout(() => response.destroy(), 10);
      },
    ],
    [
      'cuts a compressed body',
      (_, response) => {
        const whole = gzipSync(JSON.stringify(sound));
        response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }).write(whole.subarray(0, 40));
        setTimeout(() => response.destroy(), 10);
      },
    ],
    [
      'sends what is not compressed as it says',
      send(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 'no gzip at all'),
    ],
  ])('%s: a NetworkError with its cause, after it was tried again', async (_, behave) => {
    const { error, times } = await failureOf(behave, { retries: 1 });
    expect(error).toMatchObject({ name: 'NetworkError', requestId: null });
    expect(error.cause).toBeInstanceOf(Error);
    expect(times).toBe(2);
  });

  test('ends a compressed body early without a word: the right error, and no answer', async () => {
    const whole = gzipSync(JSON.stringify(sound));
    const { error } = await failureOf(
      send(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, whole.subarray(0, 60)),
      { retries: 0 },
    );
    expect(['NetworkError', 'DecodingError']).toContain(error.name);
  });

  test('has nobody at the address', async () => {
    const { server } = await open(send(200, {}, ''));
    await server.close();
    const client = createClient({ baseUrl: server.url, release: '2026.1', retries: 1 });
    await expect(client.list('milestones')).rejects.toMatchObject({
      name: 'NetworkError',
      cause: { name: 'TypeError' },
    });
  });

  test('fails once and is there again', async () => {
    const { client } = await open((_, response, times) => {
      if (times === 1) response.destroy();
      else answerJson(response, sound);
    });
    expect((await client.list('milestones')).data).toHaveLength(2);
  });
});

describe('time', () => {
  const hang: Behaviour = () => undefined;
  const hangInBody: Behaviour = (_, response) => response.writeHead(200, JSON_TYPE).write('{"data":[');
  const trickle: Behaviour = (_, response) => {
    response.writeHead(200, JSON_TYPE);
    const timer = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(timer));
  };
  test.each<[what: string, behave: Behaviour]>([
    ['before the headers', hang],
    ['in the body', hangInBody],
    ['in a body that trickles on', trickle],
  ])('runs out %s: a TimeoutError of the attempt, after it was tried again', async (_, behave) => {
    const { error, times, server } = await failureOf(behave, {
      timeout: { attempt: 30, total: 2000 },
      retries: 1,
    });
    expect(error).toMatchObject({ name: 'TimeoutError', of: 'attempt', ms: 30 });
    expect(times).toBe(2);
    await server.givenUp;
  });

  test('of all attempts together runs out', async () => {
    const begun = performance.now();
    const { error, server } = await failureOf(hang, { timeout: { attempt: 30, total: 80 }, retries: 1000 });
    expect(error).toMatchObject({ name: 'TimeoutError', of: 'total', ms: 80 });
    expect(performance.now() - begun).toBeLessThan(1000);
    await server.givenUp;
  });

  test('runs out where a fetch heeds no signal', async () => {
    const client = createClient({
      baseUrl: 'http://127.0.0.1',
      release: '2026.1',
      retries: 0,
      timeout: { attempt: 20 },
      fetch: () => new Promise(() => undefined),
    });
    await expect(client.list('milestones')).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('may be without end', async () => {
    const timeout = { attempt: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
    const { client } = await open((_, response) => answerJson(response, sound), { timeout });
    expect((await client.list('milestones')).data).toHaveLength(2);
  });

  test('leaves no timer behind, and no listener on a signal that lives on', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { signal } = new AbortController();
    const { client } = await open(
      (_, response, times) => {
        if (times % 2 === 1) response.writeHead(503).end();
        else answerJson(response, sound);
      },
      { signal, timeout: { attempt: 100_000, total: 200_000 } },
    );
    const before = timers();
    for (let times = 0; times < 3; times++) await client.list('milestones');
    expect(timers()).toBeLessThanOrEqual(before + 1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('giving up', () => {
  const hang: Behaviour = () => undefined;
  const hangInBody: Behaviour = (_, response) => response.writeHead(200, JSON_TYPE).write('{"data":[');
  test.each<[what: string, behave: Behaviour]>([
    ['before the headers', hang],
    ['in the body', hangInBody],
  ])('ends a question %s, and the connection with it', async (_, behave) => {
    const controller = new AbortController();
    const { client, server } = await open((...seen) => {
      behave(...seen);
      setTimeout(() => controller.abort('enough'), 10);
    });
    const asked = client.list('milestones', {}, { signal: controller.signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    await server.givenUp;
    expect(server.requests).toHaveLength(1);
  });

  test('ends a pause between two attempts', async () => {
    const controller = new AbortController();
    const { client, server } = await open((_, response) => {
      response.writeHead(503, { 'Retry-After': '2' }).end();
      setTimeout(() => controller.abort(), 10);
    });
    const begun = performance.now();
    const asked = client.list('milestones', {}, { signal: controller.signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(server.requests).toHaveLength(1);
  });

  test('beforehand asks nothing', async () => {
    const { client, server } = await open(hang);
    const asked = client.list('milestones', {}, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toHaveLength(0);
  });

  test('of the whole client ends every question', async () => {
    const controller = new AbortController();
    const { client } = await open(hang, { signal: controller.signal });
    const asked = [client.list('milestones'), client.collect('errata'), client.check([])];
    controller.abort();
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
  });

  test('ends a loop between two pages', async () => {
    const controller = new AbortController();
    const next = 'http://x/?cursor=c';
    const { client } = await open((_, response) =>
      answerJson(response, { ...sound, page: { ...page, next } }),
    );
    const read = async (): Promise<void> => {
      for await (const { id } of client.items('milestones', {}, { signal: controller.signal })) {
        if (id === 'two') controller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
