import { once } from 'node:events';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { endServers, hasTerminals, type Started, startInTerminal, startServer } from './start-server.ts';

// A machine that does other things too may take long over starting a process.
vi.setConfig({ testTimeout: 240_000 });
const PATIENCE = { timeout: 100_000, interval: 20 };

let folder: string;
let releases: ReleasesCopy;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-reload-'));
  releases = await copyReleases(folder);
});
afterEach(async () => {
  await endServers();
  await rm(folder, { recursive: true, force: true });
});

const start = (): Started => startServer({ DATA_DIR: join(folder, 'data'), LANG: 'en_US.UTF-8' }, releases);
const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** Sends SIGHUP, and waits until the server has said that it loaded, or why not. */
async function reload({ process, output }: Started): Promise<void> {
  const lines = (): number =>
    `${output.stdout}${output.stderr}`.match(/data answers|nothing to load/g)?.length ?? 0;
  const before = lines();
  process.kill('SIGHUP');
  await vi.waitFor(() => expect(lines()).toBeGreaterThan(before), PATIENCE);
}

describe.skipIf(process.platform === 'win32')('SIGHUP', () => {
  it('leaves what is answered as it is while a release is damaged, and loads it once it is mended', async () => {
    await releases.takeAway('2026.2');
    const server = start();
    const url = await server.url;
    const paths = [
      '/v1/observations?limit=1000',
      '/v1/mucpaz/investments.csv',
      '/v1/releases',
      '/v1/search?q=paz',
    ];
    const answers = (): Promise<string[]> => Promise.all(paths.map((path) => read(url + path)));
    const before = await answers();

    await releases.bringBack('2026.2');
    await releases.flipBit('2026.2', 'observations.json');
    await reload(server);
    expect(await answers()).toEqual(before);
    expect(server.output.stderr).toMatch(
      /^The last good data answers, because the new data cannot be loaded: "observations\.json" of release 2026\.2 .*\n$/,
    );
    expect(JSON.parse(await read(`${url}/ready`))).toMatchObject({
      releases: ['2026.1'],
      current: false,
      problem: { es: expect.stringContaining('«observations.json» de la edición 2026.2') },
    });

    await releases.flipBit('2026.2', 'observations.json');
    await reload(server);
    expect(JSON.parse(await read(`${url}/ready`))).toEqual({
      status: 'ready',
      releases: ['2026.1', '2026.2'],
      current: true,
      problem: null,
    });
    const after = await answers();
    for (const [index, answer] of after.entries()) {
      expect(answer).not.toBe(before[index]);
      expect(answer).toContain('2026.2');
    }
    expect(await read(`${url}/v1/observations?limit=1000&release=2026.1`)).toContain('"id":"2026.1"');
  });

  it('twice at once loads once', async () => {
    await releases.takeAway('2026.2');
    const server = start();
    const url = await server.url;
    await releases.bringBack('2026.2');
    server.process.kill('SIGHUP');
    await reload(server);
    await vi.waitFor(
      async () =>
        expect(JSON.parse(await read(`${url}/ready`))).toMatchObject({ releases: ['2026.1', '2026.2'] }),
      PATIENCE,
    );
    expect(server.output.stdout.match(/Building the database/g)).toHaveLength(2);
    expect(server.output.stderr).toBe('');
    expect(await readdir(join(folder, 'data'))).toHaveLength(1);
  });

  it('lets a table that is read slowly end as it began, and new requests have the new data', async () => {
    const COUNT = 10_000;
    const inOrder = (observations: { id?: unknown }[]): object[] =>
      observations.toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    let copies: object[] = [];
    await releases.rewrite('2026.1', 'observations.json', (observations) => {
      copies = Array.from({ length: COUNT }, (_, index) => ({
        ...observations[index % observations.length],
        id: `copy.${String(index).padStart(6, '0')}`,
        aliases: [],
      }));
      return inOrder([...observations, ...copies]);
    });
    // Both releases have the copies, so that what the later one says it changed of the earlier one stays right.
    await releases.rewrite('2026.2', 'observations.json', (observations) =>
      inOrder([...observations, ...copies]),
    );
    await releases.takeAway('2026.2');
    const server = start();
    const url = await server.url;
    /** Whether the server still has the old database open, which was removed when the new one was opened; only Linux tells. */
    const holdsOld = async (): Promise<boolean> => {
      const open = `/proc/${server.process.pid}/fd`;
      const files = (await readdir(open)).map((name) => readlink(join(open, name)).catch(() => ''));
      return (await Promise.all(files)).some((file) => file.endsWith('.db (deleted)'));
    };

    const reader = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
    await once(reader, 'connect');
    let table = '';
    reader.on('data', (text: string) => {
      table += text;
    });
    const ended = once(reader, 'close');
    reader.write('GET /v1/observations.csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    await once(reader, 'data');
    reader.pause();

    await releases.bringBack('2026.2');
    await reload(server);
    expect(JSON.parse(await read(`${url}/v1/observations?limit=1`))).toMatchObject({
      release: { id: '2026.2' },
    });
    if (process.platform === 'linux') expect(await holdsOld()).toBe(true);
    expect(table.length).toBeLessThan(COUNT * 100);

    reader.resume();
    await ended;
    expect(table).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(table).toMatch(/^Release: 2026\.1\r$/im);
    // A body in chunks is whole when its last chunk is empty.
    expect(table.endsWith('\r\n0\r\n\r\n')).toBe(true);
    expect(table.match(/^copy\.\d{6},/gm)).toHaveLength(COUNT);
    if (process.platform === 'linux')
      await vi.waitFor(async () => {
        // The library closes the file once its statements are collected, which takes a server that works.
        await read(`${url}/v1/observations?limit=1000`);
        expect(await holdsOld()).toBe(false);
      }, PATIENCE);
  });

  it.skipIf(!hasTerminals)('ends the server where it comes from a terminal that was closed', async () => {
    const code = join(folder, 'code');
    const terminal = startInTerminal({ DATA_DIR: join(folder, 'data') }, releases, code);
    const url = await terminal.url;
    terminal.process.kill('SIGKILL');
    await vi.waitFor(async () => expect(await readFile(code, 'utf8')).toBe('129\n'), PATIENCE);
    await expect(fetch(`${url}/live`)).rejects.toThrow();
  });
});
