import { afterEach, describe, expect, it } from 'vitest';
import { endServers, startServer } from './start-server.ts';

afterEach(endServers);

/** The lines of the output that are objects. */
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('LOG', { timeout: 60_000 }, () => {
  it('as json writes one line a request, and nothing of who asked or for what', async () => {
    const server = startServer({ LOG: 'json', RATE_LIMIT: '2/60' });
    const url = await server.url;
    const headers = { 'Request-Id': 'mine', 'User-Agent': 'secret' };
    for (const path of ['/v1/sources?sort=-id', '/v1/sources/secret', '/v1'])
      await fetch(`${url}${path}`, { headers });
    await expect.poll(() => linesOf(server.output.stdout).length).toBe(3);
    const lines = linesOf(server.output.stdout);
    expect(lines.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/v1/sources', 200],
      ['GET', '/v1/sources/:id', 404],
      ['GET', '/*', 429],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['time', 'method', 'path', 'status', 'ms', 'requestId']);
      expect(line['requestId']).toBe('mine');
      expect(new Date(String(line['time'])).toISOString()).toBe(line['time']);
    }
    expect(server.output.stdout).not.toMatch(/secret|-id\b|127\.0\.0\.1[^:]/);
  });

  it('is quiet where nobody sets it', async () => {
    const server = startServer({});
    await (await fetch(`${await server.url}/live`)).text();
    expect(linesOf(server.output.stdout)).toEqual([]);
  });
});
