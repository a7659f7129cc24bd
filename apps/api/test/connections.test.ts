import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ConnectionBounds, type Listening, type ListenOptions, listen } from '../src/listen.ts';

const BOUNDS: ConnectionBounds = {
  headersMs: 60_000,
  requestMs: 60_000,
  silentMs: 60_000,
  most: 100,
  mostAtOnce: 4,
};

let server: Listening;
let sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  await server.close();
});

async function open(
  bounds: Partial<ConnectionBounds>,
  fetch: ListenOptions['fetch'] = () => new Response('ok'),
): Promise<() => Promise<Socket>> {
  server = await listen({ fetch, host: '127.0.0.1', port: 0, bounds: { ...BOUNDS, ...bounds } });
  return async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
}

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** A body without end, which says how many bytes were asked of it and whether it was given up. */
function endless() {
  const state = { bytes: 0, cancelled: false };
  const piece = new Uint8Array(100_000);
  const body = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      pull(controller) {
        state.bytes += piece.length;
        controller.enqueue(piece);
      },
      cancel() {
        state.cancelled = true;
      },
    });
  return { state, fetch: () => new Response(body()) };
}

describe('a connection that does not finish its request', () => {
  it.each([
    ['its headers', 'GET / HTTP/1.1\r\nHost: local'],
    ['the end of its first line', 'GET /'],
  ])('is told so and closed when %s do not come', async (_, begun) => {
    const connectTo = await open({ headersMs: 300 });
    const socket = await connectTo();
    socket.write(begun);
    const told = await text(socket);
    expect(told).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(JSON.parse(told.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 408, errors: [] });
  });

  it('is closed when not a byte comes', async () => {
    const connectTo = await open({ headersMs: 300 });
    const socket = await connectTo();
    socket.resume();
    await once(socket, 'close');
  });

  it('is told so and closed when its body does not come', async () => {
    const connectTo = await open({ headersMs: 200, requestMs: 300 }, async (request) => {
      await request.text();
      return new Response('read');
    });
    const socket = await connectTo();
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf');
    expect(await text(socket)).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  it('holds nobody else up', async () => {
    const connectTo = await open({});
    const halves = await Promise.all(Array.from({ length: 50 }, connectTo));
    for (const socket of halves) socket.write('GET / HTTP/1.1\r\nHost: local');
    expect(await (await fetch(server.url)).text()).toBe('ok');
  });
});

describe('a reader who takes nothing', () => {
  it('has no more made for it than fits on the way, and is closed in the end', async () => {
    const { state, fetch } = endless();
    const connectTo = await open({ silentMs: 1500 }, fetch);
    const socket = await connectTo();
    socket.write(GET);
    await once(socket, 'readable');
    let before = -1;
    // What the system holds for a connection that is not read is some megabytes.
    while (before < state.bytes) {
      before = state.bytes;
      await sleep(200);
    }
    expect(state.bytes).toBeLessThan(50_000_000);
    expect(state.cancelled).toBe(false);
    await vi.waitFor(() => expect(state.cancelled).toBe(true), 10_000);
    expect(state.bytes).toBe(before);
  });

  it('is not taken for one who reads slowly', async () => {
    const { state, fetch } = endless();
    const connectTo = await open({ silentMs: 1000 }, fetch);
    const socket = await connectTo();
    socket.write(GET);
    // Reads in turns, for longer than it might be silent.
    for (let turn = 0; turn < 6; turn += 1) {
      await sleep(200);
      socket.resume();
      await sleep(50);
      socket.pause();
    }
    expect(state.cancelled).toBe(false);
    socket.destroy();
    await vi.waitFor(() => expect(state.cancelled).toBe(true), 5000);
  });
});

describe('more than is allowed', () => {
  it('closes a connection beyond the most, and takes one again once another has gone', async () => {
    const connectTo = await open({ most: 2 });
    const [first] = [await connectTo(), await connectTo()];
    const third = await connectTo();
    third.resume();
    await once(third, 'close');
    first?.destroy();
    await vi.waitFor(async () => expect(await (await fetch(server.url)).text()).toBe('ok'), 5000);
  });

  it('closes a connection on which too many requests are under way, and no other', async () => {
    let asked = 0;
    const connectTo = await open({ mostAtOnce: 4 }, async () => {
      asked += 1;
      await sleep(200);
      return new Response('ok');
    });
    const [allowed, refused] = [await connectTo(), await connectTo()];
    allowed.write(GET.repeat(4));
    refused.write(GET.repeat(1000));
    refused.resume();
    await once(refused, 'close');
    const answers: string[] = [];
    allowed.setEncoding('utf8').on('data', (piece: string) => answers.push(piece));
    await vi.waitFor(() => expect(answers.join('').match(/HTTP\/1\.1 200/g)).toHaveLength(4), 5000);
    expect(asked).toBeLessThan(100);
    allowed.write(GET.repeat(4));
    await vi.waitFor(() => expect(answers.join('').match(/HTTP\/1\.1 200/g)).toHaveLength(8), 5000);
  });
});
