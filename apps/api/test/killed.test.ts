import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@pazabierta/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { endServers, startServer } from './start-server.ts';

let folder: string;
let data: string;
let releases: ReleasesCopy;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-killed-'));
  data = join(folder, 'data');
  releases = await copyReleases(folder);
});
afterEach(async () => {
  await endServers();
  await rm(folder, { recursive: true, force: true });
});

const filesOf = async (kind: RegExp): Promise<string[]> =>
  (await readdir(data).catch(() => [])).filter((name) => kind.test(name));
const FINISHED = /\.db$/;
const UNFINISHED = /\.unfinished-/;

/** Everything that a database says of itself: its releases, and how many rows each table has. It must pass SQLite's whole check. */
async function contentOf(name: string): Promise<unknown> {
  const client = await openDatabase(join(data, name));
  const ask = async (sql: string) => (await client.execute(sql)).rows.map((row) => [...Array.from(row)]);
  try {
    expect(await ask('pragma integrity_check'), name).toEqual([['ok']]);
    return {
      releases: await ask('select id from release order by ordinal'),
      rows: await ask(
        `select (select count(*) from observation), (select count(*) from item), (select count(*) from searchable),
          (select count(*) from alias), (select count(*) from area), (select count(*) from series), (select count(*) from source_date)`,
      ),
    };
  } finally {
    client.close();
  }
}

/** The one database there is, after a server was started and has answered. */
async function loadedContent(): Promise<unknown> {
  const server = startServer({ DATA_DIR: data }, releases);
  await server.url;
  server.process.kill('SIGTERM');
  await server.ended;
  const [name = ''] = await filesOf(FINISHED);
  return contentOf(name);
}

/** Longer than loading takes, so that some kills come after it. */
const LOADING_MS = 400;
const ROUNDS = 15;
/** So many at most, where none of these came in the midst of a load, which takes a small part of that time. */
const MOST_ROUNDS = 60;

describe.skipIf(process.platform === 'win32')('a server that is killed while it loads', () => {
  it(`leaves the old data whole or the new, at ${ROUNDS} random moments of a start or a reload`, {
    timeout: 600_000,
  }, async () => {
    const both = await loadedContent();
    await releases.takeAway('2026.2');
    const one = await loadedContent();
    expect(one).not.toEqual(both);

    let away = true;
    /** Changes the releases, so that there is something to load. */
    const change = async (): Promise<void> => {
      await (away ? releases.bringBack('2026.2') : releases.takeAway('2026.2'));
      away = !away;
    };
    let unfinished = 0;
    for (let round = 0; round < ROUNDS || (unfinished === 0 && round < MOST_ROUNDS); round += 1) {
      const leftBefore = (await filesOf(UNFINISHED)).length;
      const reloads = round % 2 === 1;
      if (!reloads) await change();
      const server = startServer({ DATA_DIR: data }, releases);
      if (reloads) {
        await server.url;
        await change();
        server.process.kill('SIGHUP');
      } else {
        // It does not build where an earlier kill came between the naming of a database and the removal of the one before.
        while (!/Construyendo|responde/.test(server.output.stdout)) await sleep(1);
      }
      // What is built was read before; a reload reads first. So a start is killed early more often.
      const delay = Math.random() ** (reloads ? 1 : 2) * LOADING_MS;
      await sleep(delay);
      server.process.kill('SIGKILL');
      await server.ended;

      const finished = await filesOf(FINISHED);
      const when = `round ${round}, killed after ${delay} ms`;
      expect(finished.length, when).toBeGreaterThan(0);
      for (const name of finished) expect([one, both], when).toContainEqual(await contentOf(name));
      if ((await filesOf(UNFINISHED)).length > leftBefore) unfinished += 1;
    }
    expect(unfinished).toBeGreaterThan(0);

    expect(await loadedContent()).toEqual(away ? one : both);
    expect(await filesOf(FINISHED)).toHaveLength(1);
  });
});
