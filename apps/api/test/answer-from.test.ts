import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answering, answerFrom } from '../src/answer-from.ts';
import { type Listening, listen } from '../src/listen.ts';

let client: Client;
let answering: Answering;
let server: Listening;
let socket: Socket;
/** Lets one more answer end. */
let release: (() => void)[];
beforeEach(async () => {
  client = createClient({ url: ':memory:' });
  release = [];
  const fetch = async (request: Request): Promise<Response> => {
    await new Promise<void>((resolve) => release.push(resolve));
    const { rows } = await client.execute('select 7 as seven');
    return new Response(request.url.endsWith('/large') ? 'x'.repeat(50_000_000) : String(rows[0]?.['seven']));
  };
  answering = answerFrom({ close: async () => client.close() }, { fetch });
  server = await listen({ fetch: answering.fetch, host: '127.0.0.1', port: 0 });
  socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
  await once(socket, 'connect');
});
afterEach(async () => {
  socket.destroy();
  await server.close();
  client.close();
});

const ask = (path: string): boolean => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
const begun = (count: number): Promise<void> => vi.waitFor(() => expect(release).toHaveLength(count));
const closed = (): Promise<void> => vi.waitFor(() => expect(client.closed).toBe(true), 5000);

describe('retire()', () => {
  it('closes the database at once where nothing is under way', async () => {
    const answer = fetch(server.url);
    await begun(1);
    release[0]?.();
    expect(await (await answer).text()).toBe('7');
    await vi.waitFor(() => {
      void answering.retire();
      expect(client.closed).toBe(true);
    });
  });

  it('waits for each answer under way, though its handler has not yet asked anything', async () => {
    const answers = [fetch(server.url), fetch(server.url)];
    await begun(2);
    void answering.retire();
    for (const [index, answer] of answers.entries()) {
      expect(client.closed).toBe(false);
      release[index]?.();
      expect(await (await answer)?.text()).toBe('7');
    }
    await closed();
  });

  it('waits for a reader who is slow', async () => {
    ask('/large');
    await begun(1);
    release[0]?.();
    await once(socket, 'data');
    socket.pause();
    void answering.retire();
    // Another answer goes its whole way meanwhile.
    const other = fetch(server.url);
    await begun(2);
    release[1]?.();
    await (await other).text();
    expect(client.closed).toBe(false);
    socket.resume();
    await closed();
  });

  it('does not wait for readers who have gone, however many answers they asked for, but lets their handlers end', async () => {
    ask('/one');
    ask('/two');
    await begun(2);
    void answering.retire();
    socket.destroy();
    await sleep(100);
    expect(client.closed).toBe(false);
    for (const go of release) go();
    await closed();
  });
});
