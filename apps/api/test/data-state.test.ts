import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { createApp } from '@pazabierta/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DataState, openDataState } from '../src/data-state.ts';
import { Failure } from '../src/failure.ts';
import { type Listening, listen } from '../src/listen.ts';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { openHere } from './open-here.ts';

const BUILDING = 'Building the database from the releases…';
const NOTHING = 'The releases are those already served; there is nothing to load';

let folder: string;
let dataDir: string;
let releases: ReleasesCopy;
let said: string[];
let warned: string[];
/** The database of each state that was opened, in their order. */
let clients: Client[];
let server: Listening | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-state-'));
  dataDir = join(folder, 'data');
  releases = await copyReleases(folder);
  [said, warned, clients, server] = [[], [], [], undefined];
});
afterEach(async () => {
  await server?.close();
  for (const client of clients) client.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (): Promise<DataState> =>
  openDataState({
    releases: releases.url,
    dataDir,
    open: openHere,
    toApp: ({ questions, client }, _, whyNotCurrent) => {
      clients.push(client as Client);
      return createApp({
        questions,
        reportUrl: 'https://example.org/report',
        whyNotCurrent,
      });
    },
    say: ({ en }) => said.push(en),
    warn: ({ en }) => warned.push(en),
  });
const openAndClose = async (): Promise<void> => (await open()).close();
const built = (): number => said.filter((sentence) => sentence === BUILDING).length;

/** What a state answers at a path. */
async function ask(state: DataState, path: string): Promise<unknown> {
  server ??= await listen({ fetch: (request, env) => asked.fetch(request, env), host: '127.0.0.1', port: 0 });
  asked = state;
  return (await fetch(server.url + path)).json();
}
let asked: DataState;

const FIGURES = '/v1/observations?limit=1000&release=2026.1';
const figuresOf = async (state: DataState) => ((await ask(state, FIGURES)) as { data: unknown[] }).data;

const failureOf = async (opening: Promise<unknown>): Promise<Failure> => {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
};

describe('openDataState() with a whole set of releases', () => {
  it.each(['', 'this is no database'])('builds again what was left as "%s"', async (left) => {
    await openAndClose();
    const [name = ''] = await readdir(dataDir);
    await writeFile(join(dataDir, name), left);
    await open();
    expect(built()).toBe(2);
    const { rows } = (await clients[1]?.execute('select count(*) as n from observation')) ?? { rows: [] };
    expect(rows[0]?.['n']).toBeGreaterThan(0);
  });

  it('builds again a database that says that it has other tables, or none', async () => {
    await openAndClose();
    const [name = ''] = await readdir(dataDir);
    const client = createClient({ url: `file:${join(dataDir, name)}` });
    await client.execute('pragma user_version = 0');
    client.close();
    await openAndClose();
    expect(built()).toBe(2);
  });

  it('builds again a database in which a page was overwritten', async () => {
    await openAndClose();
    const file = join(dataDir, (await readdir(dataDir))[0] ?? '');
    const bytes = await readFile(file);
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 4096);
    await writeFile(file, bytes);
    await openAndClose();
    expect(built()).toBe(2);
  });

  it('builds once, and again when a release comes, and keeps one database', async () => {
    await releases.takeAway('2026.2');
    await openAndClose();
    await openAndClose();
    expect(built()).toBe(1);
    const before = await readdir(dataDir);
    await releases.bringBack('2026.2');
    await openAndClose();
    expect(built()).toBe(2);
    const after = await readdir(dataDir);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    expect(warned).toEqual([]);
  });

  it('builds again when a release is published, and when something is registered of it', async () => {
    await openAndClose();
    await releases.publish('2026.1');
    await openAndClose();
    expect(built()).toBe(2);
    await appendFile(join(releases.path, 'registry.yaml'), '  doi: 10.5281/zenodo.1234567\n');
    await openAndClose();
    expect(built()).toBe(3);
  });
});

describe('openDataState() with a damaged release and no earlier database', () => {
  it.each(['sources.json', 'observations.json', 'code-lists.json'])(
    'refuses one flipped bit in "%s", names the file, and builds nothing',
    async (name) => {
      await releases.flipBit('2026.1', name);
      const failure = await failureOf(open());
      expect(failure.es).toContain(`«${name}» de la edición 2026.1`);
      expect(failure.en).toContain(`"${name}" of release 2026.1`);
      expect(await readdir(folder)).toEqual(['releases']);
    },
  );

  it('refuses a file that was lengthened or taken away', async () => {
    const file = join(releases.path, '2026.2', 'links.json');
    await appendFile(file, '\n');
    expect((await failureOf(open())).es).toContain('«links.json» de la edición 2026.2');
    await rm(file);
    expect((await failureOf(open())).es).toContain('«links.json»');
  });

  it('refuses a broken manifest', async () => {
    await writeFile(join(releases.path, '2026.2', 'manifest.json'), '{}');
    expect((await failureOf(open())).es).toContain('«manifest.json»');
  });

  it('refuses a folder of releases without its registry', async () => {
    await rm(join(releases.path, 'registry.yaml'));
    expect((await failureOf(open())).es).toContain('registry.yaml');
  });

  it('refuses a folder without releases', async () => {
    await releases.takeAway('2026.1');
    await releases.takeAway('2026.2');
    expect((await failureOf(open())).en).toBe('There is no release to load');
  });
});

describe('openDataState() with a damaged release and an earlier database', () => {
  it('answers from the earlier one, keeps it, and says why in the terminal and at /ready', async () => {
    await releases.takeAway('2026.2');
    const figures = await figuresOf(await open());
    const before = await readdir(dataDir);
    await releases.bringBack('2026.2');
    await releases.flipBit('2026.2', 'sources.json');

    const state = await open();
    expect(await readdir(dataDir)).toEqual(before);
    expect(built()).toBe(1);
    expect(await figuresOf(state)).toEqual(figures);
    expect(warned).toEqual([
      expect.stringMatching(/^The last good data answers, .*"sources\.json" of release 2026\.2/),
    ]);
    expect(await ask(state, '/ready')).toEqual({
      status: 'ready',
      releases: ['2026.1'],
      current: false,
      problem: {
        es: expect.stringMatching(/^«sources\.json» de la edición 2026\.2/),
        en: expect.stringMatching(/^"sources\.json" of release 2026\.2/),
      },
    });
  });

  it('says so where the damage came after the database was built', async () => {
    await openAndClose();
    await releases.flipBit('2026.1', 'links.json');
    expect(await ask(await open(), '/ready')).toMatchObject({
      releases: ['2026.1', '2026.2'],
      current: false,
    });
  });

  it('does the same where whole releases cannot be loaded, and shows readers nothing of the database', async () => {
    await releases.takeAway('2026.2');
    await openAndClose();
    await releases.bringBack('2026.2');
    await releases.rewrite('2026.2', 'links.json', ([link]) => [1, 2].map(() => ({ ...link, id: 'twice' })));
    const state = await open();
    expect(await ask(state, '/ready')).toMatchObject({
      releases: ['2026.1'],
      current: false,
      problem: { en: 'The new data could not be loaded; the terminal of the server says why' },
    });
    expect(warned).toEqual([expect.stringMatching(/^The last good data answers, .*UNIQUE/)]);
    expect(await readdir(dataDir)).toHaveLength(1);
  });

  it('names a published release that is missing, and nothing of where it should be', async () => {
    await releases.publish('2026.2');
    await openAndClose();
    await releases.takeAway('2026.2');
    expect(await ask(await open(), '/ready')).toMatchObject({
      releases: ['2026.1', '2026.2'],
      problem: { en: 'Release 2026.2 is published, and its folder is missing in "releases"' },
    });
  });

  it.each(['manifest.json', 'registry.yaml'])(
    'says nothing of where the releases are kept when "%s" is missing',
    async (name) => {
      await openAndClose();
      await rm(join(releases.path, name === 'registry.yaml' ? name : join('2026.2', name)));
      const ready = JSON.stringify(await ask(await open(), '/ready'));
      expect(ready).toContain(name);
      expect(ready).not.toContain(folder);
      expect(warned[0]).toContain(folder);
    },
  );

  it('answers from the newest that is whole and has the tables of today', async () => {
    const inData = async (): Promise<string> => join(dataDir, (await readdir(dataDir))[0] ?? '');
    await releases.takeAway('2026.2');
    await openAndClose();
    const oldest = { file: await inData(), kept: join(folder, 'oldest') };
    await copyFile(oldest.file, oldest.kept);
    await releases.bringBack('2026.2');
    await openAndClose();
    const newest = await inData();
    await copyFile(oldest.kept, oldest.file);
    await utimes(oldest.file, new Date(0), new Date(0));
    // What is newer still is of no use: one is damaged, one has other tables, one was never finished.
    await writeFile(join(dataDir, 'pazabierta-0000000000000000.db'), 'this is no database');
    const other = join(dataDir, 'pazabierta-1111111111111111.db');
    await copyFile(oldest.kept, other);
    const client = createClient({ url: `file:${other}` });
    await client.execute('pragma user_version = 1000000');
    client.close();
    await copyFile(oldest.kept, `${oldest.file}.unfinished-a`);

    await releases.flipBit('2026.2', 'links.json');
    expect(await ask(await open(), '/ready')).toMatchObject({ releases: ['2026.1', '2026.2'] });
    await rm(newest);
    expect(await ask(await open(), '/ready')).toMatchObject({ releases: ['2026.1'] });
    await rm(oldest.file);
    expect((await failureOf(open())).en).toContain('"links.json" of release 2026.2');
  });
});

describe('reload()', () => {
  it('does nothing where nothing has changed, and says so', async () => {
    const state = await open();
    const files = await readdir(dataDir);
    await state.reload();
    expect(said).toEqual([BUILDING, NOTHING]);
    expect(clients).toHaveLength(1);
    expect(await readdir(dataDir)).toEqual(files);
  });

  it('answers from the new data once it is there, and closes the old', async () => {
    await releases.takeAway('2026.2');
    const state = await open();
    await releases.bringBack('2026.2');
    await state.reload();
    expect(await ask(state, '/ready')).toMatchObject({ releases: ['2026.1', '2026.2'], current: true });
    expect(said).toEqual([BUILDING, BUILDING, 'New data answers: 2026.1, 2026.2']);
    expect(clients.map(({ closed }) => closed)).toEqual([true, false]);
    expect(await readdir(dataDir)).toHaveLength(1);
  });

  it('keeps the old data where the new is damaged, and loads the new once it is mended', async () => {
    await releases.takeAway('2026.2');
    const state = await open();
    const figures = await figuresOf(state);
    const files = await readdir(dataDir);
    await releases.bringBack('2026.2');
    await releases.flipBit('2026.2', 'observations.json');
    await state.reload();
    expect(await figuresOf(state)).toEqual(figures);
    expect(await readdir(dataDir)).toEqual(files);
    expect(warned).toHaveLength(1);
    expect(await ask(state, '/ready')).toMatchObject({
      releases: ['2026.1'],
      current: false,
      problem: { en: expect.stringMatching(/^"observations\.json" of release 2026\.2/) },
    });

    await releases.flipBit('2026.2', 'observations.json');
    await state.reload();
    expect(await ask(state, '/ready')).toEqual({
      status: 'ready',
      releases: ['2026.1', '2026.2'],
      current: true,
      problem: null,
    });
    expect(warned).toHaveLength(1);
  });

  it('is current again where what was damaged is as it was', async () => {
    const state = await open();
    await releases.flipBit('2026.1', 'links.json');
    await state.reload();
    expect(await ask(state, '/ready')).toMatchObject({ current: false });
    await releases.flipBit('2026.1', 'links.json');
    await state.reload();
    expect(await ask(state, '/ready')).toMatchObject({ current: true, problem: null });
    expect(clients).toHaveLength(1);
  });

  it.each(['2026.1', '.'])(
    'keeps the old data where "%s" has gone from the releases altogether',
    async (gone) => {
      await releases.takeAway('2026.2');
      const state = await open();
      await rm(join(releases.path, gone), { recursive: true });
      await state.reload();
      const ready = await ask(state, '/ready');
      expect(ready).toMatchObject({ releases: ['2026.1'], current: false });
      expect(JSON.stringify(ready)).not.toContain(folder);
    },
  );

  it('asked for twice at once loads once, and the second time finds nothing to do', async () => {
    await releases.takeAway('2026.2');
    const state = await open();
    await releases.bringBack('2026.2');
    await Promise.all([state.reload(), state.reload()]);
    expect(said).toEqual([BUILDING, BUILDING, 'New data answers: 2026.1, 2026.2', NOTHING]);
    expect(clients).toHaveLength(2);
    expect(await readdir(dataDir)).toHaveLength(1);
  });
});
