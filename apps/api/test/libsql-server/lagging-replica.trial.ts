import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyReleases, type ReleasesCopy } from '../copy-releases.ts';
import { loadInto } from '../open-on-server.ts';
import { endLibsqlServers, startLibsqlServer } from '../start-libsql-server.ts';
import { endServers, startServer } from '../start-server.ts';

const PATIENCE = { timeout: 60_000, interval: 50 };

let folder: string;
let releases: ReleasesCopy;
let wire: Wire | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-lagging-'));
  releases = await copyReleases(folder);
});
afterEach(async () => {
  await endServers();
  await endLibsqlServers();
  wire?.cut();
  wire?.server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Wire {
  readonly server: Server;
  readonly address: string;
  /** Breaks every connection, and lets none through until it is mended. */
  readonly cut: () => void;
  readonly mend: () => void;
}

/** A way to an address that can be cut. */
async function layWire(to: string): Promise<Wire> {
  const [host = '', port] = to.split(':');
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((socket) => {
    if (isCut) return socket.destroy();
    const onward = connect(Number(port), host);
    for (const each of [socket, onward]) {
      sockets.add(each);
      each.on('error', () => undefined).on('close', () => sockets.delete(each));
    }
    socket.pipe(onward).pipe(socket);
    return socket;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server,
    address: `127.0.0.1:${(server.address() as { port: number }).port}`,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
  };
}

const releaseOf = async (url: string): Promise<string> => {
  const answer = (await (await fetch(`${url}/v1/observations?limit=1`)).json()) as {
    release: { id: string };
  };
  return answer.release.id;
};

describe('a server that asks a replica of a libSQL server', () => {
  it.each(['http', 'ws'])(
    'by %s names the release that it is at while the replica lags, and follows it',
    async (scheme) => {
      const primary = await startLibsqlServer({ folder: join(folder, 'primary') });
      wire = await layWire(primary.replication);
      const replica = await startLibsqlServer({ folder: join(folder, 'replica'), replicaOf: wire.address });
      await releases.takeAway('2026.2');
      await loadInto(`http://${primary.host}`, releases.url, folder);
      const open = async (host: string): Promise<string> => {
        const server = startServer({
          DATA_DIR: join(folder, host.replace(':', '-')),
          DATABASE_URL: `${scheme}://${host}`,
          DATABASE_SYNC_SECONDS: '1',
        });
        const url = await server.url;
        await vi.waitFor(async () => expect(await releaseOf(url)).toBe('2026.1'), PATIENCE);
        return url;
      };
      const [near, far] = [await open(primary.host), await open(replica.host)];

      wire.cut();
      await releases.bringBack('2026.2');
      await loadInto(`http://${primary.host}`, releases.url, folder);
      await vi.waitFor(async () => expect(await releaseOf(near)).toBe('2026.2'), PATIENCE);
      await sleep(2500);
      expect(await releaseOf(far)).toBe('2026.1');
      expect((await fetch(`${far}/v1/observations?release=2026.2`)).status).toBe(400);
      const pinned = '/v1/observations?release=2026.1&limit=1000';
      const dataOf = async (url: string) =>
        ((await (await fetch(url + pinned)).json()) as { data: unknown }).data;
      expect(await dataOf(far)).toEqual(await dataOf(near));

      wire.mend();
      await vi.waitFor(async () => expect(await releaseOf(far)).toBe('2026.2'), PATIENCE);
    },
  );
});
