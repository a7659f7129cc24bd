import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { syncReplica } from '@pazabierta/database';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataState } from '../src/data-state.ts';
import { listen } from '../src/listen.ts';
import { openReplicaState, type ReplicaStateOptions } from '../src/replica-state.ts';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { openHere } from './open-here.ts';
import { loadInto, toApp } from './open-on-server.ts';
import {
  endLibsqlServers,
  freeAddress,
  hasLibsqlServer,
  type LibsqlServer,
  startLibsqlServer,
} from './start-libsql-server.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let dataDir: string;
let releases: ReleasesCopy;
let warned: string[];
let closing: (() => unknown)[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-replica-'));
  dataDir = join(folder, 'data');
  releases = await copyReleases(folder);
  [warned, closing] = [[], []];
});
const closeAll = async (): Promise<void> => {
  for (const close of closing.splice(0).reverse()) await close();
};
afterEach(async () => {
  await closeAll();
  await endLibsqlServers();
  await rm(folder, { recursive: true, force: true });
});

/** In this process, since a process of its own would have to be taught to read TypeScript; the whole server is tested over a real one. */
const syncHere: ReplicaStateOptions['sync'] = ({ url }, into) => syncReplica({ url, folder: into });

async function open(host: string, sync = syncHere) {
  const state: DataState = await openReplicaState({
    server: { url: `http://${host}`, authToken: null, seconds: 60 },
    dataDir,
    open: openHere,
    toApp,
    say: () => undefined,
    warn: ({ en }) => warned.push(en),
    sync,
    limitMs: 10_000,
  });
  const server = await listen({ fetch: state.fetch, host: '127.0.0.1', port: 0 });
  closing.push(state.close, server.close);
  // The first look is under way; whoever asks for another waits for both.
  await state.reload();
  return { state, ask: (path: string) => fetch(server.url + path) };
}

const databases = async (): Promise<string[]> =>
  (await readdir(dataDir)).filter((name) => name.startsWith('pazabierta-'));

describe('openReplicaState() of a server that is not there', () => {
  it('answers a 503 that says why where nothing was copied before', async () => {
    const { ask } = await open(await freeAddress());
    const response = await ask('/v1/observations');
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
    expect(await response.json()).toMatchObject({ detail: 'El servidor de datos no responde' });
    expect(warned).toEqual([expect.stringMatching(/does not answer: .*ECONNREFUSED/)]);
  });
});

describe.skipIf(!hasLibsqlServer)('openReplicaState() of a libSQL server', () => {
  let libsql: LibsqlServer;
  beforeEach(async () => {
    libsql = await startLibsqlServer({ folder: join(folder, 'libsql') });
  });
  const load = (): Promise<string> => loadInto(`http://${libsql.host}`, releases.url, folder);

  it('copies what the server has, answers from it, and follows a new release', async () => {
    await releases.takeAway('2026.2');
    const first = await load();
    const { ask, state } = await open(libsql.host);
    expect(await (await ask('/ready')).json()).toMatchObject({ releases: ['2026.1'], current: true });
    expect(await databases()).toEqual([first]);

    await releases.bringBack('2026.2');
    const second = await load();
    // It lags until it looks, and says at which release it is.
    expect(await (await ask('/v1/observations?limit=1')).json()).toMatchObject({ release: { id: '2026.1' } });
    await state.reload();
    expect(await (await ask('/v1/observations?limit=1')).json()).toMatchObject({ release: { id: '2026.2' } });
    expect((await ask('/v1/releases/2026.2/files/changes.json')).status).toBe(200);
    expect(await databases()).toEqual([second]);
    expect(warned).toEqual([]);
  });

  it('answers on without the server, across a new start too, and says that it may not be the newest', async () => {
    await load();
    const { ask, state } = await open(libsql.host);
    const { data } = (await (await ask('/v1/observations')).json()) as { data: unknown[] };
    await libsql.kill();
    await state.reload();
    const away = { current: false, problem: { en: 'The data server does not answer' } };
    expect(await (await ask('/ready')).json()).toMatchObject(away);
    await closeAll();

    const again = await open(libsql.host);
    expect(await (await again.ask('/v1/observations')).json()).toMatchObject({ data });
    expect(await (await again.ask('/ready')).json()).toMatchObject(away);
  });

  it('stays with what it has where the new cannot be copied, and takes it once it can', async () => {
    await releases.takeAway('2026.2');
    await load();
    let broken = false;
    const { ask, state } = await open(libsql.host, (...task) => {
      if (broken) throw new Error('the disk is full');
      return syncHere(...task);
    });
    await releases.bringBack('2026.2');
    await load();
    broken = true;
    await state.reload();
    const ready = await (await ask('/ready')).text();
    expect(JSON.parse(ready)).toMatchObject({ releases: ['2026.1'], current: false });
    expect(ready).not.toContain('disk');
    expect(warned).toEqual([expect.stringContaining('could not be brought up to date: the disk is full')]);
    broken = false;
    await state.reload();
    expect(await (await ask('/ready')).json()).toMatchObject({
      releases: ['2026.1', '2026.2'],
      current: true,
    });
  });

  it('stays with what it has where the server has tables of another form', async () => {
    await load();
    const { ask, state } = await open(libsql.host);
    const client = createClient({ url: `http://${libsql.host}` });
    await client.execute("update pazabierta_loaded set format = 1000, name = 'other'");
    client.close();
    await state.reload();
    expect((await ask('/v1/observations')).status).toBe(200);
    expect(await (await ask('/ready')).json()).toMatchObject({
      current: false,
      problem: { en: expect.stringContaining('has format 1000') },
    });
  });

  it('makes its replica anew where it is damaged, or of a server that has begun anew', async () => {
    await releases.takeAway('2026.2');
    await load();
    const { state, ask } = await open(libsql.host);
    await libsql.kill();
    libsql = await startLibsqlServer({ folder: join(folder, 'another'), host: libsql.host });
    await releases.bringBack('2026.2');
    await load();
    await state.reload();
    expect(await (await ask('/ready')).json()).toMatchObject({
      releases: ['2026.1', '2026.2'],
      current: true,
    });
  });
});
