import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyReleases, type ReleasesCopy } from '../copy-releases.ts';
import { loadInto } from '../open-on-server.ts';
import { endLibsqlServers, type LibsqlServer, startLibsqlServer } from '../start-libsql-server.ts';
import { endServers, startServer } from '../start-server.ts';
import { askUnderLoad, readAnswers, type Wanted } from './ask-under-load.ts';

const PATIENCE = { timeout: 60_000, interval: 50 };
/** Without whatever would let an answer be kept. */
const PATHS = [
  '/v1/observations?limit=50',
  '/v1/observations?release=2026.1&sort=-value&limit=20',
  '/v1/mucpaz/investments.csv',
  '/v1/search?q=redes',
  '/v1/sources?limit=5',
];

let folder: string;
let releases: ReleasesCopy;
let libsql: LibsqlServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-failing-'));
  releases = await copyReleases(folder);
  libsql = await startLibsqlServer({ folder: join(folder, 'libsql') });
});
afterEach(async () => {
  await endServers();
  await endLibsqlServers();
  await rm(folder, { recursive: true, force: true });
});

const load = (): Promise<string> => loadInto(`http://${libsql.host}`, releases.url, folder);
const open = async (settings: Record<string, string>) => {
  const server = startServer({
    DATA_DIR: join(folder, 'data'),
    DATABASE_SYNC_SECONDS: '1',
    LANG: 'en',
    ...settings,
  });
  const url = await server.url;
  await vi.waitFor(async () => expect((await fetch(`${url}/ready`)).status).toBe(200), PATIENCE);
  return { server, url };
};
const either = (...states: ReadonlyMap<string, Wanted>[]) =>
  new Map(PATHS.map((path) => [path, states.map((state) => state.get(path) as Wanted)]));

describe.each(['http', 'ws'])('a server whose data lies on a libSQL server, by %s', (scheme) => {
  it('that is killed and started again under load serves nothing wrong, and recovers by itself', async () => {
    await load();
    const { server, url } = await open({ DATABASE_URL: `${scheme}://${libsql.host}` });
    const load1 = askUnderLoad(url, either(await readAnswers(url, PATHS, 'right')));
    for (let times = 0; times < 3; times += 1) {
      await sleep(1000);
      await libsql.kill();
      await sleep(1500);
      libsql = await startLibsqlServer({ folder: join(folder, 'libsql'), host: libsql.host });
      const began = performance.now();
      await vi.waitFor(async () => expect((await fetch(`${url}/ready`)).status).toBe(200), PATIENCE);
      console.log(`${scheme}: ready ${Math.round(performance.now() - began)} ms after the server was back`);
    }
    await sleep(1000);
    const { wanted, unavailable, wrong } = await load1.stop();
    console.log(`${scheme}: ${wanted.get('right')} right, ${unavailable} unavailable, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(unavailable).toBeGreaterThan(0);
    expect(server.output.stderr).not.toMatch(/TypeError|at \S+ \(/);
  });

  it('follows a new release under load, each answer wholly of the one or of the other', async () => {
    await releases.takeAway('2026.2');
    await load();
    const { url } = await open({ DATABASE_URL: `${scheme}://${libsql.host}` });
    const before = await readAnswers(url, PATHS, 'before');
    await releases.bringBack('2026.2');
    const other = await startLibsqlServer({ folder: join(folder, 'other') });
    await loadInto(`http://${other.host}`, releases.url, folder);
    const reference = await open({
      DATABASE_URL: `http://${other.host}`,
      DATA_DIR: join(folder, 'reference'),
    });
    const after = await toAddress(await readAnswers(reference.url, PATHS, 'after'), reference.url, url);
    const readers = askUnderLoad(url, either(before, after));
    await sleep(1000);
    await load();
    await sleep(3000);
    const { wanted, unavailable, wrong } = await readers.stop();
    console.log(
      `${scheme}: ${wanted.get('before')} before, ${wanted.get('after')} after, ${unavailable} unavailable`,
    );
    expect(wrong).toEqual([]);
    expect(wanted.get('before')).toBeGreaterThan(0);
    expect(wanted.get('after')).toBeGreaterThan(0);
    expect(unavailable).toBe(0);
  });
});

describe('a server with a replica', () => {
  it('follows a new release under load without a failure, answers on without the libSQL server, and after a new start', async () => {
    await releases.takeAway('2026.2');
    await load();
    const settings = { DATABASE_SYNC_URL: `http://${libsql.host}` };
    const { server, url } = await open(settings);
    const before = await readAnswers(url, PATHS, 'before');
    await releases.bringBack('2026.2');
    const reference = await startServer({ DATA_DIR: join(folder, 'reference') }, releases);
    const after = await toAddress(
      await readAnswers(await reference.url, PATHS, 'after'),
      await reference.url,
      url,
    );
    const readers = askUnderLoad(url, either(before, after));
    await sleep(1000);
    await load();
    await vi.waitFor(
      async () =>
        expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ releases: ['2026.1', '2026.2'] }),
      PATIENCE,
    );
    await sleep(500);
    await libsql.kill();
    await vi.waitFor(
      async () => expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({ current: false }),
      PATIENCE,
    );
    await sleep(1000);
    const { wanted, unavailable, wrong } = await readers.stop();
    console.log(
      `replica: ${wanted.get('before')} before, ${wanted.get('after')} after, ${unavailable} unavailable`,
    );
    expect(wrong).toEqual([]);
    expect(unavailable).toBe(0);
    expect(wanted.get('after')).toBeGreaterThan(0);

    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const again = await open(settings);
    const answers = await toAddress(await readAnswers(again.url, PATHS, 'after'), again.url, url);
    expect(answers).toEqual(after);
  });
});

/** Answers that name one address, as they are where they name another. */
async function toAddress(answers: ReadonlyMap<string, Wanted>, from: string, to: string) {
  return new Map(
    Array.from(
      answers,
      ([path, { name, body }]) => [path, { name, body: body.replaceAll(from, to) }] as const,
    ),
  );
}
