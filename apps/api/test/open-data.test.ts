import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { releasesFolder } from '@pazabierta/dataset';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../src/failure.ts';
import { openData } from '../src/open-data.ts';

let folder: string;
let dataDir: string;
let built: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-data-'));
  dataDir = join(folder, 'data');
  built = 0;
  await cp(releasesFolder, join(folder, 'releases'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () =>
  openData({
    releases: pathToFileURL(`${join(folder, 'releases')}/`),
    dataDir,
    onBuild: () => {
      built += 1;
    },
  });

/** Changes one bit of one byte in the middle of a file. */
async function flipByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

const failureOf = async (opening: Promise<unknown>): Promise<Failure> => {
  const error = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
};

describe('openData()', () => {
  it.each(['', 'this is no database'])('builds again what was left as "%s"', async (left) => {
    (await open()).close();
    const [name = ''] = await readdir(dataDir);
    await writeFile(join(dataDir, name), left);
    const client = await open();
    expect(built).toBe(2);
    expect((await client.execute('select count(*) as n from observation')).rows[0]?.['n']).toBeGreaterThan(0);
    client.close();
  });

  it('builds once, and again when a release or its standing changes, and keeps one database', async () => {
    (await open()).close();
    (await open()).close();
    expect(built).toBe(1);
    const before = await readdir(dataDir);
    const registry = join(folder, 'releases', 'registry.yaml');
    const text = await readFile(registry, 'utf8');
    expect(text).toContain('draft');
    await writeFile(registry, text.replace('draft', 'published'));
    (await open()).close();
    expect(built).toBe(2);
    const after = await readdir(dataDir);
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
  });

  it.each(['sources.json', 'observations.json', 'code-lists.json'])(
    'refuses a release with one flipped bit in "%s", names the file, and builds nothing',
    async (name) => {
      await flipByte(join(folder, 'releases', '2026.1', name));
      const failure = await failureOf(open());
      expect(failure.es).toContain(`«${name}» de la edición 2026.1`);
      expect(failure.en).toContain(`"${name}" of release 2026.1`);
      expect(await readdir(dataDir)).toEqual([]);
    },
  );

  it('refuses a release with a file that was lengthened or taken away', async () => {
    const file = join(folder, 'releases', '2026.2', 'links.json');
    await appendFile(file, '\n');
    expect((await failureOf(open())).es).toContain('«links.json» de la edición 2026.2');
    await rm(file);
    expect((await failureOf(open())).es).toContain('«links.json»');
  });

  it('refuses a release with a broken manifest', async () => {
    await writeFile(join(folder, 'releases', '2026.2', 'manifest.json'), '{}');
    expect((await failureOf(open())).es).toContain('«manifest.json»');
  });

  it('refuses a folder of releases without its registry', async () => {
    await rm(join(folder, 'releases', 'registry.yaml'));
    expect((await failureOf(open())).es).toContain('registry.yaml');
  });
});
