import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../src/listen.ts';

/** What a server answers to bytes as they are. */
function send(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a request that cannot be read', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await listen({ fetch: () => new Response('ok'), host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  it.each([
    ['an accent in its address', 'GET /v1?source=ángulo7 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['no HTTP at all', 'hola\r\n\r\n', 400],
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('with %s is answered with a problem in both languages', async (_, bytes, status) => {
    const [head = '', body = ''] = (await send(server.url, bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringContaining(' — ') });
  });
});
