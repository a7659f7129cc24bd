import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildRelease, type Files } from '../src/build/build-release.ts';
import { readRelease, readReleases, releasesFolder } from '../src/index.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { compareWithFolder } from '../src/release/compare-with-folder.ts';
import { writeRelease } from '../src/release/write-release.ts';
import { SOUND } from './sound-dataset.ts';

const curated = parseCurated(SOUND);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-releases-'));
  await writeFile(join(folder, 'registry.yaml'), SOUND[1]?.text ?? '');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (id: string, files: Files = buildRelease(curated, id)) =>
  writeRelease(folder, id, files, 'draft');

describe('readReleases()', () => {
  test('reads what was written, in numeric order, with its standing', async () => {
    for (const id of ['2026.10', '2026.2', '2026.1']) await write(id);
    await writeFile(join(folder, 'registry.yaml'), (SOUND[1]?.text ?? '').replace('draft', 'published'));
    const releases = await readReleases(pathToFileURL(`${folder}/`));
    expect(releases.map(({ release }) => [release.id, release.status])).toEqual([
      ['2026.1', 'published'],
      ['2026.2', 'draft'],
      ['2026.10', 'draft'],
    ]);
    expect(releases.map(({ items }) => items.observations.length)).toEqual([4, 5, 5]);
  });

  test('reads the releases that this package carries', async () => {
    const releases = await readReleases(releasesFolder);
    expect(releases.map(({ release }) => release.id)).toEqual(['2026.1', '2026.2']);
    expect(releases[0]?.items.observations.every(({ citation }) => citation.source === 'gasman-2021')).toBe(
      true,
    );
  });
});

describe('readRelease()', () => {
  test('gives the SHA-256 of the manifest file as digest', async () => {
    await write('2026.1');
    const first = await readRelease(join(folder, '2026.1'));
    await write('2026.2');
    const second = await readRelease(pathToFileURL(join(folder, '2026.2')));
    expect(first.release.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(second.release.digest).not.toBe(first.release.digest);
  });

  test.each([...buildRelease(curated, '2026.1').keys()].filter((name) => name !== 'manifest.json'))(
    'names "%s" when one byte of it has changed, or when it is missing',
    async (name) => {
      await write('2026.1');
      const path = join(folder, '2026.1', name);
      const bytes = await readFile(path);
      bytes[bytes.length - 2] = 0x20;
      await writeFile(path, bytes);
      await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow(
        `"${name}" of release 2026.1 is not the one`,
      );
      await rm(path);
      await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow(`Cannot read "${name}"`);
    },
  );

  test('refuses a manifest that is none, a release that is not registered and a folder of another name', async () => {
    await write('2026.1');
    await rename(join(folder, '2026.1'), join(folder, '2026.2'));
    await expect(readRelease(join(folder, '2026.2'))).rejects.toThrow('in a folder of that name');
    await writeFile(join(folder, '2026.2', 'manifest.json'), '{}');
    await expect(readRelease(join(folder, '2026.2'))).rejects.toThrow('is not the manifest of a release');
    await write('2026.1');
    await writeFile(join(folder, 'registry.yaml'), '- { id: 2026.2, status: draft }\n');
    await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow('must be in registry.yaml');
    await writeFile(join(folder, 'registry.yaml'), '- { id: 2026.1, status: maybe }\n');
    await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow('registry.yaml:1');
  });
});

describe('writeRelease()', () => {
  test('writes a draft over and leaves nothing beside it', async () => {
    await write('2026.1', new Map([['old.json', new Uint8Array([1])]]));
    await write('2026.1');
    expect(await compareWithFolder(join(folder, '2026.1'), buildRelease(curated, '2026.1'))).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['2026.1', 'registry.yaml']);
  });

  test('never writes over what is published', async () => {
    await write('2026.1');
    const files = new Map([['manifest.json', new Uint8Array()]]);
    await expect(writeRelease(folder, '2026.1', files, 'published')).rejects.toThrow(
      /publicada.* \/ .*is published/,
    );
    expect(await compareWithFolder(join(folder, '2026.1'), buildRelease(curated, '2026.1'))).toEqual([]);
  });

  test('leaves the old release whole when it fails on the way', async () => {
    await write('2026.1');
    const failing = new Map([...buildRelease(curated, '2026.2'), ['no/such/folder.json', new Uint8Array()]]);
    await expect(write('2026.1', failing)).rejects.toThrow();
    expect(await compareWithFolder(join(folder, '2026.1'), buildRelease(curated, '2026.1'))).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['2026.1', 'registry.yaml']);
  });

  test('puts the old release back first when an earlier write was stopped between its two renames', async () => {
    await write('2026.1');
    await rename(join(folder, '2026.1'), join(folder, '.2026.1.old'));
    const failing = new Map([['no/such/folder.json', new Uint8Array()]]);
    await expect(write('2026.1', failing)).rejects.toThrow();
    expect(await compareWithFolder(join(folder, '2026.1'), buildRelease(curated, '2026.1'))).toEqual([]);
  });
});

describe('compareWithFolder()', () => {
  test('names files that differ, are missing or are surplus', async () => {
    await write('2026.1');
    const files = buildRelease(curated, '2026.1');
    await writeFile(join(folder, '2026.1', 'links.json'), '[]\n');
    await writeFile(join(folder, '2026.1', 'extra.txt'), '');
    await rm(join(folder, '2026.1', 'errata.json'));
    const found = await compareWithFolder(join(folder, '2026.1'), files);
    expect(found.map(({ name, why }) => `${name} ${why.en}`)).toEqual([
      'extra.txt is surplus: no build gives it',
      'links.json differs from what a build gives',
      'errata.json is missing',
    ]);
    expect(await compareWithFolder(join(folder, '2026.9'), files)).toHaveLength(files.size);
  });
});
