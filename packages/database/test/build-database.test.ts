import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '@pazabierta/query';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase, createQuestions, DATABASE_FORMAT, openDatabase } from '../src/index.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-database-'));
  file = join(folder, 'data.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const totalOf = async (): Promise<number> => {
  const client = await openDatabase(file);
  const questions = createQuestions(client);
  const release = (await questions.releases())[0]?.id ?? '';
  const { total } = await questions.list(everything('observations', release));
  client.close();
  return total;
};

describe('buildDatabase()', () => {
  it('leaves one whole file, without a journal beside it', async () => {
    await buildDatabase(file, CONTRACT_RELEASES);
    expect(await readdir(folder)).toEqual(['data.db']);
    const client = await openDatabase(file);
    expect((await client.execute('pragma integrity_check')).rows[0]?.[0]).toBe('ok');
    client.close();
  });

  it('says in the file which form its tables have', async () => {
    await buildDatabase(file, CONTRACT_RELEASES);
    const client = await openDatabase(file);
    expect((await client.execute('pragma user_version')).rows[0]?.[0]).toBe(DATABASE_FORMAT);
    client.close();
  });

  it('puts nothing under the name before the file is whole, and then replaces what was there', async () => {
    await buildDatabase(file, [generatedRelease('2026.1', generatedObservations(10))]);
    const seen: number[] = [];
    async function* contents() {
      yield generatedRelease('2026.1', generatedObservations(20));
      seen.push(await totalOf());
      yield generatedRelease('2026.2', generatedObservations(30), generatedObservations(20));
      seen.push(await totalOf());
    }
    await buildDatabase(file, contents());
    expect(seen).toEqual([10, 10]);
    expect(await totalOf()).toBe(20);
  });

  it('leaves the old file whole, and no other, when it fails midway', async () => {
    await buildDatabase(file, CONTRACT_RELEASES);
    const before = await readFile(file);
    async function* contents() {
      yield generatedRelease('2026.1', generatedObservations(2000));
      throw new Error('The second release is damaged');
    }
    await expect(buildDatabase(file, contents())).rejects.toThrow('The second release is damaged');
    expect(await readdir(folder)).toEqual(['data.db']);
    expect(before.equals(await readFile(file))).toBe(true);
  });

  it('fails, and leaves nothing, where a release names an id twice', async () => {
    const [observation] = generatedObservations(1);
    if (observation === undefined) throw new Error('None was generated');
    await expect(
      buildDatabase(file, [generatedRelease('2026.1', [observation, observation])]),
    ).rejects.toThrow(/UNIQUE/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves a whole file where two builds run at once', async () => {
    await Promise.all(
      [1, 2, 3].map(() => buildDatabase(file, [generatedRelease('2026.1', generatedObservations(500))])),
    );
    expect(await readdir(folder)).toEqual(['data.db']);
    expect(await totalOf()).toBe(500);
  });

  it('removes what a build that was cut off left behind, and not what another is writing', async () => {
    const [abandoned, written] = [`${file}.unfinished-a`, `${file}.unfinished-b`];
    await Promise.all([writeFile(abandoned, 'half'), writeFile(written, 'half')]);
    const twoMinutesAgo = new Date(Date.now() - 120_000);
    await utimes(abandoned, twoMinutesAgo, twoMinutesAgo);
    await buildDatabase(file, CONTRACT_RELEASES);
    expect((await readdir(folder)).sort()).toEqual(['data.db', 'data.db.unfinished-b']);
  });

  it('cannot write into a folder that is none', async () => {
    await writeFile(file, '');
    await expect(buildDatabase(join(file, 'data.db'), CONTRACT_RELEASES)).rejects.toThrow(/ENOTDIR|CANTOPEN/);
    expect((await stat(file)).size).toBe(0);
  });
});
