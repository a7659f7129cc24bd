import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DataState } from '../src/data-state.ts';
import { type Listening, listen } from '../src/listen.ts';
import { loadData } from '../src/load-data.ts';
import { openServerState } from '../src/server-state.ts';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { loadInto, toApp } from './open-on-server.ts';
import {
  endLibsqlServers,
  freeAddress,
  hasLibsqlServer,
  type LibsqlServer,
  startLibsqlServer,
} from './start-libsql-server.ts';

vi.setConfig({ testTimeout: 60_000 });
const PATIENCE = { timeout: 20_000, interval: 20 };

let folder: string;
let releases: ReleasesCopy;
let warned: string[];
let closing: (() => unknown)[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-server-'));
  releases = await copyReleases(folder);
  [warned, closing] = [[], []];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  await endLibsqlServers();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the data of a libSQL server and serves it; gives what answers at a path. */
async function open(
  url: string,
  { limitMs = 10_000, seconds = 60, authToken = null as string | null } = {},
): Promise<{ state: DataState; ask: (path: string) => Promise<Response>; server: Listening }> {
  const state = await openServerState({
    server: { url, authToken, seconds },
    dataDir: join(folder, 'data'),
    toApp,
    say: () => undefined,
    warn: ({ en }) => warned.push(en),
    limitMs,
  });
  const server = await listen({ fetch: state.fetch, host: '127.0.0.1', port: 0 });
  closing.push(state.close, server.close);
  return { state, server, ask: (path) => fetch(server.url + path) };
}

const FIGURES = '/v1/observations?limit=1000';

async function expectUnavailable(response: Response, detail: RegExp): Promise<void> {
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ status: 503, detail: expect.stringMatching(detail) });
  expect(text).not.toMatch(/ECONN|SQL|hrana|127\.0\.0\.1:\d+ /i);
}

describe('openServerState() of a server that is not there', () => {
  it('answers /live, and everything else with a 503 that says why, and says where in the terminal', async () => {
    const host = await freeAddress();
    const { ask } = await open(`http://${host}`);
    expect((await ask('/live')).status).toBe(200);
    for (const path of ['/ready', FIGURES, '/v1/mucpaz/investments.csv'])
      await expectUnavailable(await ask(path), /^El servidor de datos no responde$/);
    expect(warned).toEqual([
      expect.stringMatching(`^The libSQL server ${host} does not answer: .*ECONNREFUSED`),
    ]);
  });
});

describe.skipIf(!hasLibsqlServer)('openServerState() of a libSQL server', () => {
  let libsql: LibsqlServer;
  beforeEach(async () => {
    libsql = await startLibsqlServer({ folder: join(folder, 'libsql') });
  });
  const load = (): Promise<string> => loadInto(`http://${libsql.host}`, releases.url, folder);

  it.each(['http', 'ws'])(
    'by %s says that it has no release, answers once it has, and follows a new one with all that was remembered',
    async (scheme) => {
      await releases.takeAway('2026.2');
      const { ask, state } = await open(`${scheme}://${libsql.host}`);
      await expectUnavailable(await ask('/ready'), /^Todavía no se ha cargado ninguna edición/);
      await load();
      await state.reload();
      expect(await (await ask('/ready')).json()).toMatchObject({ releases: ['2026.1'], current: true });
      const before = await ask(FIGURES);
      const figures = await before.text();
      // Read whole at once: what is half-sent when the data change is cut off.
      const pinned = await (await ask(`${FIGURES}&release=2026.1`)).text();

      await releases.bringBack('2026.2');
      await load();
      // Nobody has looked at the server since, so the first question finds out.
      const after = await ask(FIGURES);
      expect(after.status).toBe(200);
      expect(JSON.parse(await after.text()).release.id).toBe('2026.2');
      expect(JSON.parse(figures).release.id).toBe('2026.1');
      expect(after.headers.get('ETag')).not.toBe(before.headers.get('ETag'));
      // Its files came with it, since this program may not have them.
      const file = await ask('/v1/releases/2026.2/files/observations.csv');
      expect(file.status).toBe(200);
      expect(Buffer.from(await file.arrayBuffer())).toEqual(
        await readFile(join(releases.path, '2026.2', 'observations.csv')),
      );
      const again = await ask(`${FIGURES}&release=2026.1`);
      expect(JSON.parse(await again.text()).data).toEqual(JSON.parse(pinned).data);
    },
  );

  it('does not answer from tables of another form, and says which', async () => {
    await load();
    const { ask, state } = await open(`http://${libsql.host}`);
    expect((await ask(FIGURES)).status).toBe(200);
    const client = createClient({ url: `http://${libsql.host}` });
    await client.execute("update pazabierta_loaded set format = 1000, name = 'other'");
    client.close();
    await state.reload();
    await expectUnavailable(
      await ask('/ready'),
      /^Los datos del servidor tienen el formato 1000 y este programa/,
    );
    await expectUnavailable(await ask(FIGURES), /formato 1000/);
  });

  it.each(['http', 'ws'])(
    'by %s is back by itself after the server was killed and started again',
    async (scheme) => {
      await load();
      const { ask } = await open(`${scheme}://${libsql.host}`);
      const before = await (await ask(FIGURES)).text();
      await libsql.kill();
      await expectUnavailable(await ask(FIGURES), /no responde/);
      await expectUnavailable(await ask('/ready'), /no responde/);
      libsql = await startLibsqlServer({ folder: join(folder, 'libsql'), host: libsql.host });
      await vi.waitFor(async () => expect((await ask(FIGURES)).status).toBe(200), PATIENCE);
      expect(await (await ask(FIGURES)).text()).toBe(before);
      expect(warned).toHaveLength(1);
    },
  );

  it.each(['http', 'ws'])(
    'by %s does not wait for a server that hangs, and is back once it goes on',
    async (scheme) => {
      await load();
      const { ask } = await open(`${scheme}://${libsql.host}`, { limitMs: 1000 });
      expect((await ask(FIGURES)).status).toBe(200);
      libsql.process.kill('SIGSTOP');
      const began = performance.now();
      await expectUnavailable(await ask('/v1/sources'), /no responde/);
      expect(performance.now() - began).toBeLessThan(3000);
      // What is known to hang is not waited for again.
      const asked = performance.now();
      await Promise.all(
        Array.from({ length: 50 }, async () => expectUnavailable(await ask('/v1/links'), /no responde/)),
      );
      expect(performance.now() - asked).toBeLessThan(900);
      libsql.process.kill('SIGCONT');
      await vi.waitFor(async () => expect((await ask('/v1/links')).status).toBe(200), PATIENCE);
    },
  );

  it('breaks a table that is under way when other data is there, so that no part passes for the whole', async () => {
    await releases.takeAway('2026.2');
    await releases.rewrite('2026.1', 'observations.json', (observations) => [
      ...observations,
      ...Array.from({ length: 8000 }, (_, index) => ({
        ...observations[index % observations.length],
        id: `zz-copy.${String(index).padStart(6, '0')}`,
        aliases: [],
      })),
    ]);
    await load();
    const { server } = await open(`http://${libsql.host}`);
    const reader = (await fetch(`${server.url}/v1/observations.csv`)).body?.getReader();
    await reader?.read();
    const client = createClient({ url: `http://${libsql.host}` });
    await client.execute("update pazabierta_loaded set name = 'pazabierta-0000000000000000.db'");
    client.close();
    const rest = async (): Promise<void> => {
      while (!(await reader?.read())?.done);
    };
    await expect(rest()).rejects.toThrow();
  });

  it('keeps beside nothing what was made from other data', async () => {
    await releases.takeAway('2026.2');
    await load();
    const { state } = await open(`http://${libsql.host}`);
    await releases.bringBack('2026.2');
    await load();
    await state.reload();
    expect(await readdir(join(folder, 'data'))).toEqual([]);
  });

  it.each(['http', 'ws'])(
    'by %s sends the token that the server asks for, and tells readers of none',
    async (scheme) => {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const keyFile = join(folder, 'key');
      await writeFile(keyFile, publicKey.export({ format: 'jwk' }).x ?? '');
      const signed = ['{"alg":"EdDSA","typ":"JWT"}', '{}']
        .map((part) => Buffer.from(part).toString('base64url'))
        .join('.');
      const authToken = `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
      const asking = await startLibsqlServer({ folder: join(folder, 'asking'), keyFile });
      await loadData({
        releases: releases.url,
        to: `http://${asking.host}`,
        authToken,
        say: () => undefined,
      });

      const { ask } = await open(`${scheme}://${asking.host}`, { authToken });
      expect((await ask(FIGURES)).status).toBe(200);
      const refused = await open(`${scheme}://${asking.host}`, { authToken: `${authToken}x` });
      await expectUnavailable(await refused.ask(FIGURES), /no responde/);
      // Over a WebSocket the server only hangs up.
      expect(warned).toEqual([
        expect.stringMatching(/^The libSQL server \S+ does not answer: .*(?:401|JWT|auth|1006)/i),
      ]);
      expect(warned[0]).not.toContain(signed);
    },
  );
});
