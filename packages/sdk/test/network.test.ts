import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../src/index.ts';
import { endServers, failureOf, JSON_TYPE, openMisbehaving, send, sound } from './open-misbehaving.ts';
import { answerJson, type Behaviour } from './serve.ts';

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await endServers();
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
    const { server } = await openMisbehaving(send(200, {}, ''));
    await server.close();
    const client = createClient({ baseUrl: server.url, release: '2026.1', retries: 1 });
    await expect(client.list('milestones')).rejects.toMatchObject({
      name: 'NetworkError',
      cause: { name: 'TypeError' },
    });
  });

  test('fails once and is there again', async () => {
    const { client } = await openMisbehaving((_, response, times) => {
      if (times === 1) response.destroy();
      else answerJson(response, sound);
    });
    expect((await client.list('milestones')).data).toHaveLength(2);
  });
});
