import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openApp } from '../../server/test/open-app.ts';
import { type ClientOptions, createCache, createClient, type Fetch } from '../src/index.ts';

let opened: Awaited<ReturnType<typeof openApp>>;

beforeAll(async () => {
  opened = await openApp();
});

afterAll(() => opened.client.close());

/** A client with a cache, and the status of every answer that came. */
function open(
  options: Partial<ClientOptions> = {},
  answer: Fetch = async (url, init) => opened.app.request(url, init),
) {
  const statuses: number[] = [];
  const client = createClient({
    baseUrl: 'http://localhost',
    cache: createCache(),
    retries: 0,
    fetch: async (url, init) => {
      const response = await answer(url, init);
      statuses.push(response.status);
      return response;
    },
    ...options,
  });
  return { client, statuses };
}

/** A `fetch` of a list of releases by a tag, with other headers. */
const tagged =
  (headers: Record<string, string>): Fetch =>
  async (_, { headers: sent }) => {
    const all = { 'Content-Type': 'application/json', ETag: '"a"', ...headers };
    return sent.get('If-None-Match') === all.ETag
      ? new Response(null, { status: 304, headers: all })
      : new Response('{"data":[],"release":{"id":"1"},"notes":[],"sources":[]}', { headers: all });
  };

describe('createCache()', () => {
  test('asks a published release that is named only once', async () => {
    const { client, statuses } = open({ release: '2026.1' });
    const first = await client.list('milestones');
    expect(await client.list('milestones')).toEqual(first);
    expect(statuses).toEqual([200]);
  });

  test('answers with a value of its own each time, so that none spoils the next', async () => {
    const { client } = open({ release: '2026.1' });
    const first = await client.collect('milestones');
    const count = first.length;
    first.splice(0);
    expect(await client.collect('milestones')).toHaveLength(count);
  });

  test('asks whether an answer still holds once its time is over, and is told so without data', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { client, statuses } = open();
      const first = await client.releases();
      vi.setSystemTime(Date.now() + 59_000);
      expect(await client.releases()).toEqual(first);
      expect(statuses).toEqual([200]);
      vi.setSystemTime(Date.now() + 2000);
      expect(await client.releases()).toEqual(first);
      expect(statuses).toEqual([200, 304]);
      // The 304 made it young again.
      vi.setSystemTime(Date.now() + 59_000);
      await client.releases();
      expect(statuses).toEqual([200, 304]);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each<[what: string, headers: Record<string, string>, statuses: number[]]>([
    ['as long as it may', { 'Cache-Control': 'max-age=60' }, [200]],
    [
      'as long as is left after the time that another cache had it',
      { 'Cache-Control': 'max-age=60', Age: '60' },
      [200, 304],
    ],
    ['to be asked about each time', { 'Cache-Control': 'public, no-cache, max-age=60' }, [200, 304]],
    ['to be asked about where nothing is said', {}, [200, 304]],
    ['not at all where that is forbidden', { 'Cache-Control': 'no-store' }, [200, 200]],
  ])('keeps an answer %s', async (_, headers, expected) => {
    const { client, statuses } = open({}, tagged(headers));
    await client.releases();
    await client.releases();
    expect(statuses).toEqual(expected);
  });

  test('keeps no problem, no check and nothing without a tag', async () => {
    const { client, statuses } = open({ release: '2026.1' });
    for (let times = 0; times < 2; times++) {
      await expect(client.get('milestones', 'nada')).rejects.toThrow();
      await client.check([{ id: 'nada', release: '2026.1' }]);
    }
    expect(statuses).toEqual([404, 200, 404, 200]);
    const { client: untagged, statuses: asked } = open({}, async (url, init) => {
      const response = await tagged({ 'Cache-Control': 'max-age=60' })(url, init);
      response.headers.delete('ETag');
      return response;
    });
    await untagged.releases();
    await untagged.releases();
    expect(asked).toEqual([200, 200]);
  });

  test('keeps the answers that were used last, and no more than it may', async () => {
    const { client, statuses } = open({ release: '2026.1', cache: createCache({ entries: 2 }) });
    const ask = (limit: number) => client.list('milestones', { limit });
    await ask(1);
    await ask(2);
    await ask(1);
    await ask(3);
    expect(statuses).toHaveLength(3);
    await ask(1);
    expect(statuses).toHaveLength(3);
    await ask(2);
    expect(statuses).toHaveLength(4);
  });

  test('keeps what it has where asking about it fails for a moment', async () => {
    let failing = false;
    const { client, statuses } = open({}, async (url, init) =>
      failing ? new Response(null, { status: 503 }) : tagged({})(url, init),
    );
    const first = await client.releases();
    failing = true;
    await expect(client.releases()).rejects.toMatchObject({ status: 503 });
    failing = false;
    expect(await client.releases()).toEqual(first);
    expect(statuses).toEqual([200, 503, 304]);
  });
});
