import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endServers, failureOf, openMisbehaving, send, sound } from './open-misbehaving.ts';
import { answerJson } from './serve.ts';

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await endServers();
});

describe('what fails for a moment', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('(%i) is asked again, and may succeed', async (status) => {
    const { client, server } = await openMisbehaving((_, response, times) => {
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
    expect(error.message).toMatch(/answered 502 without saying why$/);
    expect(error.requestId).toBe('r-2');
    expect(times).toBe(3);
  });

  test.each([400, 401, 404, 406, 410, 414])('is no answer with %i, which is asked once', async (status) => {
    const { error, times } = await failureOf(send(status, {}, ''));
    expect([error.name, error.status, times]).toEqual(['ProblemError', status, 1]);
  });

  test('is asked again after the seconds, or on the date, that the server names', async () => {
    const begun = performance.now();
    const { client, server } = await openMisbehaving((_, response, times) => {
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
    const { client } = await openMisbehaving((request, response, times) => {
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
