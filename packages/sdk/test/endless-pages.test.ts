import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endServers, openMisbehaving, page, sound } from './open-misbehaving.ts';
import { answerJson, type Behaviour } from './serve.ts';

beforeEach(() => {
  // The least of every random pause, so that nothing here waits for longer than it says.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await endServers();
});

describe('pages', () => {
  const at = (cursor: string) => ({
    ...sound,
    page: {
      ...page,
      total: 100,
      complete: false,
      next: `http://elsewhere.example/v1/milestones?cursor=${cursor}`,
    },
  });
  test.each<[what: string, behave: Behaviour, times: number]>([
    [
      'that lead back to a place where one was',
      (_, response, times) => answerJson(response, at(`c${times % 3}`)),
      4,
    ],
    ['that lead to themselves', (_, response) => answerJson(response, at('c')), 2],
    [
      'that have more rows than there are',
      (_, response, times) =>
        answerJson(response, { ...at(`c${times}`), page: { ...at(`c${times}`).page, total: 5 } }),
      3,
    ],
    [
      'that are empty and lead on',
      (_, response, times) => answerJson(response, { ...at(`c${times}`), data: [] }),
      1,
    ],
  ])('%s are a DecodingError and no loop without end', async (_, behave, times) => {
    const { client, server } = await openMisbehaving(behave);
    await expect(client.collect('milestones')).rejects.toMatchObject({
      name: 'DecodingError',
      path: 'page.next',
    });
    expect(server.requests).toHaveLength(times);
  });

  test('are asked of the server of the client, wherever the address of the next one leads', async () => {
    const { client, server } = await openMisbehaving((_, response, times) =>
      answerJson(response, times === 1 ? at('c') : sound),
    );
    expect(await client.collect('milestones')).toHaveLength(4);
    expect(server.requests[1]?.url).toBe('/v1/milestones?limit=1000&cursor=c&release=2026.1&format=json');
  });
});
