import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../src/failure.ts';
import { loadData } from '../src/load-data.ts';
import { copyReleases, type ReleasesCopy } from './copy-releases.ts';
import { endLibsqlServers, freeAddress, hasLibsqlServer, startLibsqlServer } from './start-libsql-server.ts';

let folder: string;
let releases: ReleasesCopy;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-load-'));
  releases = await copyReleases(folder);
  said = [];
});
afterEach(async () => {
  await endLibsqlServers();
  await rm(folder, { recursive: true, force: true });
});

const load = (to: string): Promise<void> =>
  loadData({ releases: releases.url, to, authToken: null, say: ({ en }) => said.push(en) });
const refusalOf = async (to: string): Promise<string> => {
  const error: unknown = await load(to).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).en;
};

describe('loadData() into a server', () => {
  it.each(['ftp://example.org', 'http://', 'file:///tmp/a.db'])('refuses the address "%s"', async (to) => {
    expect(await refusalOf(to)).toMatch(
      /^The address of the server must begin with http:\/\/, .* and name a server$/,
    );
  });

  it('refuses an address with a token in it, and does not repeat it', async () => {
    const refusal = await refusalOf('libsql://example.org?authToken=secret');
    expect(refusal).toContain('DATABASE_AUTH_TOKEN');
    expect(refusal).not.toContain('secret');
  });

  it('says which server is not there', async () => {
    const host = await freeAddress();
    expect(await refusalOf(`http://${host}`)).toMatch(
      new RegExp(`^The releases could not be loaded into ${host}: .*ECONNREFUSED`),
    );
  });

  it('says so where something else answers there', async () => {
    const other = createServer((_, response) => response.writeHead(401).end()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusalOf(`http://127.0.0.1:${port}`)).toMatch(/could not be loaded .*401/);
    other.close();
  });

  it('refuses damaged releases before it asks anything of the server', async () => {
    await releases.flipBit('2026.2', 'links.json');
    expect(await refusalOf('http://no-such-host.invalid')).toContain('"links.json" of release 2026.2');
  });

  it.skipIf(!hasLibsqlServer)('loads once, and finds nothing to do the second time', async () => {
    const { host } = await startLibsqlServer({ folder: join(folder, 'libsql') });
    await load(`http://${host}`);
    await load(`ws://${host}`);
    expect(said).toEqual([
      `${host} now has the releases 2026.1, 2026.2`,
      `${host} had the releases 2026.1, 2026.2 already; there was nothing to load`,
    ]);
  });
});

describe('loadData() into a folder', () => {
  it('writes the database, and each release as a file for readers', async () => {
    const data = join(folder, 'data');
    await load(data);
    const names = (await readdir(data)).toSorted();
    const database = names[0] ?? '';
    expect(names.map((name) => name.replace(/\.[0-9a-f]{8}\.sqlite$/, '.sqlite'))).toEqual([
      expect.stringMatching(/^pazabierta-[0-9a-f]{16}\.db$/),
      `${database}.2026.1.sqlite`,
      `${database}.2026.2.sqlite`,
    ]);
    await load(data);
    expect((await readdir(data)).toSorted()).toEqual(names);
  });

  it('names the folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refusalOf(join(folder, 'file', 'data'))).toMatch(/^The folder ".*" cannot be written/);
  });

  it('refuses a folder of releases without any', async () => {
    await releases.takeAway('2026.1');
    await releases.takeAway('2026.2');
    expect(await refusalOf(join(folder, 'data'))).toBe('There is no release to load');
  });
});
