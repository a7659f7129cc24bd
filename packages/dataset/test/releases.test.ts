import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildRelease, type Files } from '../src/build/build-release.ts';
import { ReleaseError, readRelease, readReleases, releasesFolder } from '../src/index.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { compareWithFolder } from '../src/release/compare-with-folder.ts';
import { writeRelease } from '../src/release/write-release.ts';
import { register } from './register.ts';
import { edit, SOUND } from './sound-dataset.ts';

const curated = parseCurated(SOUND);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-releases-'));
  await saveRegistry('[]\n');
});
afterEach(() => rm(folder, { recursive: true }));

const saveRegistry = (text: string) => writeFile(join(folder, 'registry.yaml'), text);

const publish = (...ids: readonly string[]) =>
  saveRegistry(register(SOUND, ...ids).find(({ path }) => path === 'releases/registry.yaml')?.text ?? '');

const write = (id: string, files: Files = buildRelease(curated, id)) => writeRelease(folder, id, files);

describe('readReleases()', () => {
  test('reads what was written, in numeric order, with its standing', async () => {
    for (const id of ['2026.10', '2026.2', '2026.1']) await write(id);
    await publish('2026.1');
    const releases = await readReleases(pathToFileURL(`${folder}/`));
    expect(releases.map(({ release }) => [release.id, release.status])).toEqual([
      ['2026.1', 'published'],
      ['2026.2', 'draft'],
      ['2026.10', 'draft'],
    ]);
    expect(releases.map(({ items }) => items.observations.length)).toEqual([4, 5, 5]);
    expect(releases.map(({ changes }) => changes.length)).toEqual([0, 3, 0]);
  });

  test('gives what is registered of a published release, and nothing of a draft', async () => {
    await write('2026.1');
    await write('2026.2');
    await publish('2026.1');
    const [first, second] = await readReleases(folder);
    expect(first?.registration).toEqual({
      id: '2026.1',
      digest: first?.release.digest,
      doi: null,
      notices: [],
      suppressions: [],
    });
    expect(second?.registration).toEqual({
      id: '2026.2',
      digest: null,
      doi: null,
      notices: [],
      suppressions: [],
    });
  });

  test('refuses a published release that was altered, and one whose folder is missing', async () => {
    await write('2026.1', buildRelease(parseCurated(edit('links/plan.yaml', 'nets', 'money')), '2026.1'));
    await publish('2026.1');
    await expect(readReleases(folder)).rejects.toThrow(
      /2026\.1 está publicada y fue alterada.* \/ .*was altered/,
    );
    await rm(join(folder, '2026.1'), { recursive: true });
    await expect(readReleases(folder)).rejects.toThrow(/falta su carpeta.* \/ .*its folder is missing/);
  });

  test('reads the old release from where it stands aside, when a write was stopped between its two renames', async () => {
    await write('2026.1');
    await write('2026.2');
    await rename(join(folder, '2026.1'), join(folder, '.2026.1.old'));
    const releases = await readReleases(folder);
    expect(releases.map(({ release }) => release.id)).toEqual(['2026.1', '2026.2']);
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

  test('refuses a manifest that is none, a folder of another name and a registry that is none', async () => {
    await write('2026.1');
    await rename(join(folder, '2026.1'), join(folder, '2026.2'));
    await expect(readRelease(join(folder, '2026.2'))).rejects.toThrow('in a folder of that name');
    for (const none of ['{}', 'null', '[', '{"formatVersion":1,"schemaVersion":1}']) {
      await writeFile(join(folder, '2026.2', 'manifest.json'), none);
      await expect(readRelease(join(folder, '2026.2'))).rejects.toThrow('is not the manifest of a release');
    }
    await write('2026.1');
    for (const [none, why] of [
      ['- { id: 2026.1, status: published }\n', 'There is no field "status"'],
      ['- id: 2026.1\n', 'release 2026.1 has no SHA-256 of its manifest'],
      ['', 'The file is empty'],
    ] as const) {
      await saveRegistry(none);
      await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow(
        /registry\.yaml:1: .* \/ .*registry\.yaml:1: /,
      );
      await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow(why);
    }
    await rm(join(folder, 'registry.yaml'));
    await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow('Cannot read');
  });

  test.each([
    [
      'formatVersion',
      2,
      'has the format 2, and this version of @pazabierta/dataset reads format 1; update the package',
    ],
    [
      'schemaVersion',
      9,
      'has the schema 9, and this version of @pazabierta/dataset reads schemas up to 1; update the package',
    ],
  ])('says of a release of another %s that the package must be updated', async (field, version, why) => {
    await write('2026.1');
    const path = join(folder, '2026.1', 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...manifest, [field]: version, unheardOf: true }));
    await expect(readRelease(join(folder, '2026.1'))).rejects.toThrow(why);
    await expect(readRelease(join(folder, '2026.1'))).rejects.toBeInstanceOf(ReleaseError);
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
    await publish('2026.1');
    const files = new Map([['manifest.json', new Uint8Array()]]);
    await expect(write('2026.1', files)).rejects.toThrow(/publicada.* \/ .*is published/);
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
