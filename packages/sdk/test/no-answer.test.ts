import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DecodingError } from '../src/index.ts';
import {
  endServers,
  failureOf,
  JSON_TYPE,
  milestone,
  openMisbehaving,
  openServer,
  page,
  send,
  sound,
} from './open-misbehaving.ts';
import { answerJson, type Behaviour } from './serve.ts';

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await endServers();
});

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
    [
      'a sequence of JSON',
      send(200, { 'Content-Type': 'application/json-seq' }, JSON.stringify(sound)),
      /not JSON but application\/json-seq$/,
    ],
    ['no media type', send(200, {}, JSON.stringify(sound)), /does not say its type, which must be JSON$/],
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
    const other = await openServer(send(200, JSON_TYPE, JSON.stringify(sound)));
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
    const { server, client } = await openMisbehaving(
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
    const { client } = await openMisbehaving((_, response) => answerJson(response, newer));
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
    const { client } = await openMisbehaving((_, response) => answerJson(response, { ...sound, data: bare }));
    const error: DecodingError = await client.get('milestones', 'one').then(
      () => expect.fail('It was answered'),
      (thrown) => thrown,
    );
    expect(error.path).toBe('data.note');
  });
});
