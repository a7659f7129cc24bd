import { copyFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { buildDatabase } from '@pazabierta/database';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { everyChange, everything, type Questions, RequestProblem } from '@pazabierta/query';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OpenedAnswerer } from '../src/answerer.ts';
import { type AnswererOptions, openAnswerer } from '../src/open-answerer.ts';
import { openHere } from './open-here.ts';

const RELEASE = '2026.2';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-answerer-'));
  file = join(folder, 'whole.db');
  await buildDatabase(file, await readReleases(releasesFolder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(from: string, options: AnswererOptions = {}): Promise<OpenedAnswerer> {
  const answerer = await openAnswerer(from, options);
  if (answerer === null) throw new Error('The database was not opened');
  return answerer;
}

describe('openAnswerer()', () => {
  // Threads begin slowly from source, so most tests share theirs.
  let shared: OpenedAnswerer;
  beforeAll(async () => {
    shared = await open(file);
  });
  afterAll(() => shared.close());

  it('answers each question as it is answered in the thread that asks', async () => {
    const here = await openHere(file);
    if (here === null) throw new Error('The database was not opened');
    const { questions } = shared;
    const figures = everything('observations', RELEASE);
    const page = await here.questions.list({ ...figures, limit: 10 });
    const asked: ((of: Questions) => Promise<unknown>)[] = [
      (of) => of.releases(),
      (of) => of.registration(RELEASE),
      (of) => of.codes(RELEASE),
      (of) => of.list(figures),
      (of) => of.list({ ...figures, limit: 10, after: page.next }),
      (of) => of.list({ ...figures, vintage: 'latest', latestPeriod: true, asOf: '2023-01-01' }),
      (of) => of.list(everything('sources', RELEASE)),
      (of) => of.availability(figures),
      (of) =>
        of.search({ release: RELEASE, terms: ['redes'], collections: ['indicators'], limit: 5, after: null }),
      (of) => of.get('indicators', 'mucpaz.networks', RELEASE),
      (of) => of.get('indicators', 'nothing', RELEASE),
      (of) => of.versions('milestones', 'unscr-2122.adopted'),
      (of) => of.changes(everyChange(RELEASE)),
    ];
    // All at once, so that what is asked together is not mixed up.
    const answers = await Promise.all(asked.map((ask) => ask(questions)));
    expect(answers).toEqual(await Promise.all(asked.map((ask) => ask(here.questions))));
    await here.close();
  });

  it('rejects a question about a release that is not there with the error of whoever answers', async () => {
    const { questions } = shared;
    await expect(questions.list(everything('sources', '1999.1'))).rejects.toThrow(
      'There is no release "1999.1" in this database',
    );
  });

  it('writes a release as a file', async () => {
    const { questions, writeReleaseFile } = shared;
    const [release] = await questions.releases();
    if (release === undefined) throw new Error('There is no release');
    const path = join(folder, 'release.sqlite');
    await writeReleaseFile(path, release);
    expect((await stat(path)).size).toBeGreaterThan(0);
  });

  it('says of a question that takes too long that it does, and goes on answering, though SQLite cannot be stopped', async () => {
    const slow = join(folder, 'slow.db');
    await copyFile(file, slow);
    const client = createClient({ url: `file:${slow}` });
    // Whoever looks for an earlier id waits for some seconds.
    await client.executeMultiple(`
      alter table alias rename to alias_of;
      create view alias as
        with recursive count(n) as (select 1 union all select n + 1 from count where n < 20000000)
        select alias_of.* from (select max(n) from count) cross join alias_of;`);
    client.close();
    const failures: unknown[] = [];
    const { questions, close } = await open(slow, {
      limitMs: 500,
      onFailure: (error) => failures.push(error),
    });
    const long = questions.get('sources', 'nothing', RELEASE).catch((error: unknown) => error);
    expect(await long).toBeInstanceOf(RequestProblem);
    expect(await long).toMatchObject({ type: 'unavailable', message: /more than 0\.5 seconds/ });
    // Another thread takes its time to begin, and until then a question may wait for too long.
    await vi.waitFor(async () => {
      const { count } = await questions.list({ ...everything('sources', RELEASE), limit: 3 });
      expect(count).toBe(3);
    }, 20_000);
    expect(failures).toEqual([]);
    await close();
  });

  it('opens nothing where the file is missing or damaged', async () => {
    expect(await openAnswerer(join(folder, 'missing.db'))).toBeNull();
    const damaged = join(folder, 'damaged.db');
    await writeFile(damaged, 'this is no database');
    expect(await openAnswerer(damaged)).toBeNull();
  });
});
