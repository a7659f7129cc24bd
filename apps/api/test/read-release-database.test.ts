import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName } from '../src/database-name.ts';
import { openData } from '../src/open-data.ts';
import { PROGRAM_KEY } from '../src/program-name.ts';
import { createReleaseDatabaseReader } from '../src/read-release-database.ts';
import { openHere } from './open-here.ts';

const contents = await readReleases(releasesFolder);
const name = databaseName(contents);

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pazabierta-data-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const open = () => openData({ contents, dataDir, open: openHere, onBuild: () => {} });
const readerOf = (answerer: Awaited<ReturnType<typeof open>>) =>
  createReleaseDatabaseReader({ ...answerer, beside: join(dataDir, name) });

describe('createReleaseDatabaseReader()', () => {
  it('writes a release once, however many ask for it, and gives the same bytes to all', async () => {
    const client = await open();
    const read = readerOf(client);
    const bodies = await Promise.all(
      ['2026.1', '2026.1', '2026.2', '2026.1'].map(async (release) =>
        Buffer.from(await new Response(await read(release)).arrayBuffer()).toString('latin1'),
      ),
    );
    expect(bodies[0]?.startsWith('SQLite format 3\0')).toBe(true);
    expect([bodies[1], bodies[3]]).toEqual([bodies[0], bodies[0]]);
    expect(bodies[2]).not.toBe(bodies[0]);
    expect((await readdir(dataDir)).sort()).toEqual([
      name,
      `${name}.2026.1.${PROGRAM_KEY}.sqlite`,
      `${name}.2026.2.${PROGRAM_KEY}.sqlite`,
    ]);
    client.close();
  });

  it('writes it again where it is gone, and gives null where there is no such release', async () => {
    const client = await open();
    const read = readerOf(client);
    await (await read('2026.1'))?.cancel();
    await rm(join(dataDir, `${name}.2026.1.${PROGRAM_KEY}.sqlite`));
    expect((await new Response(await read('2026.1')).arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect(await read('2026.9')).toBeNull();
    expect(await read('../2026.1')).toBeNull();
    client.close();
  });
});

describe('openData()', () => {
  it('removes files of other data and of other programs, and keeps its own', async () => {
    const own = `${name}.2026.1.${PROGRAM_KEY}.sqlite`;
    const others = [
      `${name}.2026.1.00000000.sqlite`,
      'pazabierta-0123456789abcdef.db.2026.1.00000000.sqlite',
    ];
    for (const file of [own, ...others, 'notes.sqlite']) await writeFile(join(dataDir, file), 'x');
    const client = await open();
    expect((await readdir(dataDir)).sort()).toEqual(['notes.sqlite', name, own].sort());
    client.close();
  });
});
