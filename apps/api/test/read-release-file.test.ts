import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReleaseFileReader } from '../src/read-release-file.ts';

describe('createReleaseFileReader()', () => {
  let folder: string;
  let read: ReturnType<typeof createReleaseFileReader>;
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pazabierta-files-'));
    const releases = join(folder, 'releases');
    await mkdir(join(releases, '2026.1', 'folder'), { recursive: true });
    await mkdir(join(releases, '.2026.1.old'));
    await writeFile(join(folder, 'outside'), 'a secret');
    await writeFile(join(releases, '.2026.1.old', 'links.json'), 'old');
    await writeFile(join(releases, 'registry.yaml'), '');
    await writeFile(join(releases, '2026.1', 'observations.csv'), bytes);
    await writeFile(join(releases, '2026.1', 'empty.json'), '');
    read = createReleaseFileReader(pathToFileURL(`${releases}/`));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives the bytes of a file as they are', async () => {
    const stream = await read('2026.1', 'observations.csv');
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
    expect(await new Response(await read('2026.1', 'empty.json')).text()).toBe('');
  });

  it('can be left off midway', async () => {
    const stream = await read('2026.1', 'observations.csv');
    const reader = stream?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await reader?.cancel();
  });

  it.each([
    ['2026.1', 'nothing.json'],
    ['2026.2', 'observations.csv'],
    ['2026.1', 'folder'],
    ['registry.yaml', 'a'],
  ])('gives null for %s/%s, which is no file', async (release, name) => {
    expect(await read(release, name)).toBeNull();
  });

  it.each([
    ['..', 'outside'],
    ['2026.1', '../../outside'],
    ['2026.1', '..%2F..%2Foutside'],
    ['2026.1', '%2e%2e/%2e%2e/outside'],
    ['2026.1', '..\\..\\outside'],
    ['2026.1/..', 'registry.yaml'],
    ['.2026.1.old', 'links.json'],
    ['2026.1', ''],
    ['', 'registry.yaml'],
    ['2026.1', 'observations.csv\0'],
    ['2026.1', '/etc/hostname'],
    ['file:', 'outside'],
  ])('gives null for %j/%j, which leads elsewhere', async (release, name) => {
    expect(await read(release, name)).toBeNull();
  });
});
