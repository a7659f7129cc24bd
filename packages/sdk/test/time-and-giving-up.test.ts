import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { endServers, failureOf, JSON_TYPE, openMisbehaving, page, sound } from './open-misbehaving.ts';
import { answerJson, type Behaviour } from './serve.ts';

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await endServers();
});

const countTimers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

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
    const { client } = await openMisbehaving((_, response) => answerJson(response, sound), { timeout });
    expect((await client.list('milestones')).data).toHaveLength(2);
  });

  test('leaves no timer behind, and no listener on a signal that lives on', async () => {
    const { signal } = new AbortController();
    const { client } = await openMisbehaving(
      (_, response, times) => {
        if (times % 2 === 1) response.writeHead(503).end();
        else answerJson(response, sound);
      },
      { signal, timeout: { attempt: 100_000, total: 200_000 } },
    );
    const before = countTimers();
    for (let times = 0; times < 3; times++) await client.list('milestones');
    // Node keeps one of its own for the connection.
    expect(countTimers()).toBeLessThanOrEqual(before + 1);
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
    const { client, server } = await openMisbehaving((...seen) => {
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
    const { client, server } = await openMisbehaving((_, response) => {
      response.writeHead(503, { 'Retry-After': '1' }).end();
      setTimeout(() => controller.abort(), 10);
    });
    const [set, clear] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')];
    const begun = performance.now();
    const asked = client.list('milestones', {}, { signal: controller.signal });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - begun).toBeLessThan(900);
    const pause = set.mock.calls.findIndex(([, ms]) => ms === 1000);
    expect(clear).toHaveBeenCalledWith(set.mock.results[pause]?.value);
    expect(server.requests).toHaveLength(1);
  });

  test('beforehand asks nothing', async () => {
    const { client, server } = await openMisbehaving(hang);
    const asked = client.list('milestones', {}, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toHaveLength(0);
  });

  test('of the whole client ends every question', async () => {
    const controller = new AbortController();
    const { client } = await openMisbehaving(hang, { signal: controller.signal });
    const asked = [client.list('milestones'), client.collect('errata'), client.check([])];
    controller.abort();
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
  });

  test('ends a loop between two pages', async () => {
    const controller = new AbortController();
    const next = 'http://x/?cursor=c';
    const { client } = await openMisbehaving((_, response) =>
      answerJson(response, { ...sound, page: { ...page, total: 100, next } }),
    );
    const read = async (): Promise<void> => {
      for await (const { id } of client.items('milestones', {}, { signal: controller.signal })) {
        if (id === 'two') controller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
