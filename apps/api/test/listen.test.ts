import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from '../src/listen.ts';

/** A promise and what settles it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('close()', () => {
  it('resolves only when the answer under way is whole, though its connection would be kept alive', async () => {
    const { opened, open } = gate();
    const asked = gate();
    const server = await listen({
      fetch: async () => {
        asked.open();
        await opened;
        return new Response('whole');
      },
      host: '127.0.0.1',
      port: 0,
    });
    const answer = fetch(server.url).then((response) => response.text());
    await asked.opened;
    let closed = false;
    const closing = server.close().then(() => {
      closed = true;
    });
    await expect(fetch(server.url)).rejects.toThrow();
    expect(closed).toBe(false);
    open();
    expect(await answer).toBe('whole');
    const begun = performance.now();
    await closing;
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('does not wait for a connection without a request', async () => {
    const server = await listen({ fetch: () => new Response('ok'), host: '127.0.0.1', port: 0 });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
    await once(socket, 'data');
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('listen()', () => {
  it('gives the address with brackets where it is IPv6', async () => {
    const server = await listen({ fetch: () => new Response('six'), host: '::1', port: 0 });
    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await (await fetch(server.url)).text()).toBe('six');
    await server.close();
  });
});
