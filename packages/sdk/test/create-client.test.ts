import type { Collection } from '@pazabierta/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../apps/api/src/listen.ts';
import { openApp } from '../../server/test/open-app.ts';
import { CORRECTED, type MadeUp, openMadeUp } from '../../server/test/open-made-up.ts';
import { type ClientOptions, createClient, isProblemError, ProblemError } from '../src/index.ts';
import { askApp } from './ask-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
let madeUp: MadeUp;

beforeAll(async () => {
  opened = await openApp();
  madeUp = await openMadeUp();
});

afterAll(() => {
  opened.client.close();
  madeUp.close();
});

/** A client of the app in memory, and the addresses that it asks. */
function open(options: Partial<ClientOptions> = {}, app: Parameters<typeof askApp>[0] = opened.app) {
  const { fetch, asked } = askApp(app);
  return { client: createClient({ baseUrl: 'http://localhost', fetch, ...options }), asked };
}

/** The document of an answer, as the app itself gives it. */
// biome-ignore lint/suspicious/noExplicitAny: what is compared is whatever the app says.
async function answer(path: string): Promise<any> {
  return (await opened.app.request(path)).json();
}

const COLLECTIONS: readonly Collection[] = [
  'datasets',
  'instruments',
  'commitments',
  'indicators',
  'observations',
  'institutions',
  'sources',
  'code-lists',
  'links',
  'milestones',
  'errata',
];

describe('createClient()', () => {
  test.each(COLLECTIONS)(
    'gives %s as the API does, in pages, one by one and all at once',
    async (collection) => {
      const { client } = open({ release: '2026.2' });
      const { data, page, sources, notes } = await answer(`/v1/${collection}?release=2026.2&limit=7`);
      const { next, ...extent } = page;
      expect(await client.list(collection, { limit: 7 })).toEqual({
        data,
        ...extent,
        next: next && new URL(next).searchParams.get('cursor'),
        sources,
        notes,
      });
      const all = (await answer(`/v1/${collection}?release=2026.2&limit=1000`)).data;
      expect(all.length).toBeGreaterThan(0);
      expect(await client.collect(collection, { limit: 7 })).toEqual(all);
      expect(await client.collect(collection, {}, { limit: 3 })).toEqual(all.slice(0, 3));
      const item = await answer(`/v1/${collection}/${data[0].id}?release=2026.2`);
      expect(await client.get(collection, data[0].id)).toEqual({
        data: item.data,
        sources: item.sources,
        notes: item.notes,
      });
      const life = await answer(`/v1/${collection}/${data[0].id}/history?release=2026.2`);
      expect((await client.history(collection, data[0].id)).data).toEqual(life.data);
    },
  );

  test('asks no page before the loop comes to it, and none after the loop has ended', async () => {
    const { client, asked } = open({ release: '2026.2' });
    const ids: string[] = [];
    for await (const { id } of client.items('observations', { limit: 5 })) {
      ids.push(id);
      if (ids.length === 7) break;
    }
    expect(ids).toEqual(
      (await answer('/v1/observations?release=2026.2&limit=7')).data.map(({ id }: { id: string }) => id),
    );
    expect(asked).toHaveLength(2);
  });

  test('collects nothing, and asks nothing, where the limit is 0', async () => {
    const { client, asked } = open();
    expect(await client.collect('observations', {}, { limit: 0 })).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('asks for no more rows than are collected', async () => {
    const { client, asked } = open({ release: '2026.2' });
    await client.collect('observations', {}, { limit: 4 });
    expect(asked).toEqual(['/v1/observations?limit=4&release=2026.2&format=json']);
  });

  test('joins several values by commas and leaves out what is undefined', async () => {
    const { client } = open({ release: '2026.2' });
    const found = await client.collect('observations', {
      indicator: ['mucpaz.networks', 'mucpaz.investment'],
      fund: undefined,
      latestPeriod: true,
    });
    const address =
      '/v1/observations?indicator=mucpaz.networks,mucpaz.investment&latestPeriod=true&release=2026.2';
    expect(found).toEqual((await answer(`${address}&limit=1000`)).data);
  });

  test('gives availability, hits of a search and changes as the API does', async () => {
    const { client } = open({ release: '2026.2' });
    const question = { indicator: 'mucpaz.networks' };
    expect(await client.availability(question)).toEqual(
      (await answer('/v1/availability?indicator=mucpaz.networks&release=2026.2')).data,
    );
    const hits = await client.search('mujeres constructoras', { limit: 2 });
    const asked = await answer('/v1/search?q=mujeres%20constructoras&limit=2&release=2026.2');
    expect(hits.data).toEqual(asked.data);
    expect(hits.data).toHaveLength(2);
    const changes = await client.changes({ since: '2026.1', limit: 3 });
    expect(changes.data).toEqual((await answer('/v1/releases/2026.2/changes?since=2026.1&limit=3')).data);
    expect((await client.changes({ since: '2026.1', cursor: changes.next ?? '' })).total).toBe(changes.total);
  });

  test('tells what became of a thousand quoted figures at once', async () => {
    const { client, asked } = open({}, madeUp.app);
    const quoted = { id: CORRECTED, release: '2026.1', value: 9_000_000 };
    const checked = await client.check(Array.from({ length: 1000 }, () => quoted));
    expect(checked).toHaveLength(1000);
    expect(checked[0]).toMatchObject({ quoted: { id: CORRECTED, release: '2026.1' }, state: 'changed' });
    expect(asked).toEqual(['/v1/citations/check?format=json']);
  });

  test('answers the same over a real connection', async () => {
    const server = await listen({ fetch: opened.app.fetch, host: '127.0.0.1', port: 0 });
    try {
      const client = createClient({ baseUrl: server.url, release: '2026.2' });
      const question = { indicator: 'mucpaz.networks' };
      const [near, far] = await Promise.all(
        [open({ release: '2026.2' }).client, client].map((each) => each.collect('observations', question)),
      );
      expect(far).toEqual(near);
      expect(far?.length).toBeGreaterThan(0);
      expect(await client.check([{ id: CORRECTED, release: '2026.1' }])).toHaveLength(1);
    } finally {
      await server.close();
    }
  });

  test('refuses a base address that is not absolute', () => {
    expect(() => createClient({ baseUrl: '/v1' })).toThrow(TypeError);
  });

  test('keeps what stands before /v1, and sends the headers that it was given', async () => {
    const asked: [string, string | null][] = [];
    const client = createClient({
      baseUrl: 'https://example.org/datos/',
      release: '2026.2',
      headers: { 'X-Who': 'me' },
      fetch: async (url, { headers }) => {
        asked.push([url, headers.get('X-Who')]);
        return opened.app.request('/v1/milestones');
      },
    });
    await client.list('milestones');
    expect(asked).toEqual([['https://example.org/datos/v1/milestones?release=2026.2&format=json', 'me']]);
  });
});

describe('the release', () => {
  test('is settled once, however many ask at first, and named by every question from then on', async () => {
    const { client, asked } = open();
    await Promise.all([client.list('milestones'), client.list('errata'), client.changes(), client.release()]);
    await client.get('indicators', 'mucpaz.networks');
    expect(asked.filter((path) => path === '/v1/releases?format=json')).toHaveLength(1);
    expect(asked.slice(1).every((path) => path.includes('2026.2'))).toBe(true);
    expect(asked).toHaveLength(6);
  });

  test('stays what it was when a newer one is published', async () => {
    let app: Parameters<typeof askApp>[0] = opened.app;
    const client = createClient({
      baseUrl: 'http://localhost',
      fetch: async (url, init) => app.request(url, init),
    });
    const before = await client.release();
    app = madeUp.app;
    // The newer server does not have it, and says so rather than answering from another.
    await expect(client.release()).rejects.toMatchObject({ name: 'ProblemError', type: 'not-found' });
    expect(before.id).toBe('2026.2');
    expect(
      (
        await createClient({
          baseUrl: 'http://localhost',
          fetch: async (url, init) => app.request(url, init),
        }).release()
      ).id,
    ).toBe('2999.2');
  });

  test('is the one that was named, and nothing is asked to settle it', async () => {
    const { client, asked } = open({ release: '2026.1' });
    expect((await client.release()).id).toBe('2026.1');
    await client.list('milestones', { limit: 1 });
    expect(asked).toEqual([
      '/v1/releases/2026.1?format=json',
      '/v1/milestones?limit=1&release=2026.1&format=json',
    ]);
  });

  test('is asked again where it could not be settled', async () => {
    let failing = true;
    const client = createClient({
      baseUrl: 'http://localhost',
      retries: 0,
      fetch: async (url, init) => {
        if (failing) throw new TypeError('no way');
        return opened.app.request(url, init);
      },
    });
    const both = await Promise.allSettled([client.list('milestones'), client.list('errata')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    failing = false;
    expect((await client.release()).id).toBe('2026.2');
  });

  test('is settled for the others where the first who asked gives up', async () => {
    const { client, asked } = open();
    const controller = new AbortController();
    const first = client.list('milestones', {}, { signal: controller.signal });
    const second = client.list('errata');
    controller.abort(new Error('enough'));
    await expect(first).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'enough' } });
    expect((await second).data.length).toBeGreaterThan(0);
    expect(asked.filter((path) => path.startsWith('/v1/releases'))).toHaveLength(1);
  });

  test('lists all of them', async () => {
    expect((await open().client.releases()).map(({ id }) => id)).toEqual(['2026.1', '2026.2']);
  });
});

describe('a problem', () => {
  const failure = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('No problem'),
      (error) => error,
    );

  test.each([
    ['es', 'No existe'],
    ['en', 'Not found'],
  ] as const)(
    'is told in the language of the client (%s), with its type and the id of the request',
    async (lang, title) => {
      const error = await failure(open({ lang }).client.get('observations', 'nada'));
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({
        name: 'ProblemError',
        type: 'not-found',
        status: 404,
        title,
        requestId: 'made',
        instance: '/v1/observations/nada',
        tombstone: null,
      });
      expect(error.message).toBe(error.detail);
    },
  );

  test('names every parameter that is wrong, with the nearest value', async () => {
    const error = await failure(
      open({ lang: 'en' }).client.list('observations', { indicator: 'mucpaz.netwoks', sort: 'valeu' }),
    );
    expect(isProblemError(error) && error.type).toBe('invalid-request');
    expect(error.errors).toMatchObject([
      { parameter: 'indicator', nearest: 'mucpaz.networks' },
      { parameter: 'sort', nearest: 'value' },
    ]);
  });

  test('has the tombstone of what was withdrawn', async () => {
    const error = await failure(open({}, madeUp.app).client.get('observations', madeUp.withdrawn));
    expect(error).toMatchObject({
      type: 'gone',
      status: 410,
      tombstone: { id: madeUp.withdrawn, kind: 'withdrawn' },
    });
    expect(error.cause).toBeUndefined();
  });

  test('keeps an id in its place, whatever it is made of', async () => {
    const { client, asked } = open({ release: '2026.2' });
    await failure(client.get('observations', '../../ready?x=#'));
    expect(asked).toEqual(['/v1/observations/..%2F..%2Fready%3Fx%3D%23?release=2026.2&format=json']);
  });
});
