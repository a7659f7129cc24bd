import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { everyChange, everything, parseJson } from '@pazabierta/query';
import { CONTRACT_RELEASES, type ContractRelease } from '@pazabierta/query/contract';
import type { Observation } from '@pazabierta/schema';
import { describe, expect, it } from 'vitest';
import { createEmbedded, createMemoryQuestions } from '../src/embedded/index.ts';
import { isAbortError, isProblemError } from '../src/index.ts';
import { MADE_UP_RELEASES } from './made-up-releases.ts';

const contents = await readReleases(releasesFolder);
const [first] = CONTRACT_RELEASES as [ContractRelease];

/** What an answer that must fail fails with. */
const failure = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => undefined,
    (error) => error,
  );

describe('createEmbedded()', () => {
  it('answers from the newest published release where none is named, and from a draft where it is', async () => {
    expect((await createEmbedded({ contents: MADE_UP_RELEASES }).release()).id).toBe('2026.2');
    expect((await createEmbedded({ contents: MADE_UP_RELEASES, release: '2026.3' }).release()).id).toBe(
      '2026.3',
    );
  });

  it('gives every item of a list in its order, however many a page has', async () => {
    const pazAbierta = createEmbedded({ contents, release: '2026.2' });
    const whole = contents.find(({ release }) => release.id === '2026.2')?.items.observations;
    for (const limit of [undefined, 7, 1000]) {
      const items: Observation[] = [];
      for await (const item of pazAbierta.items('observations', { limit })) items.push(item);
      expect(items).toEqual(whole);
    }
  });

  it('collects no more than it is told to', async () => {
    const pazAbierta = createEmbedded({ contents, release: '2026.2' });
    expect(await pazAbierta.collect('sources', {}, { limit: 3 })).toHaveLength(3);
    expect(await pazAbierta.collect('sources', {}, { limit: 0 })).toEqual([]);
    expect(await pazAbierta.collect('sources', { limit: 2 }, { limit: 5 })).toHaveLength(5);
  });

  it('gives what the reader may change without changing the data', async () => {
    const pazAbierta = createEmbedded({ contents, release: '2026.1' });
    const id = 'mucpaz.networks.fasp.gasman-2021';
    const { data } = await pazAbierta.get('observations', id);
    data.unit = 'other';
    expect((await pazAbierta.get('observations', id)).data.unit).toBe('networks');
  });

  it.each([
    ['es', 'La petición no es válida', /El más cercano es «mucpaz\.networks»/],
    ['en', 'The request is not valid', /The nearest is "mucpaz\.networks"/],
  ] as const)('says in "%s" what is wrong with a question', async (lang, title, detail) => {
    const pazAbierta = createEmbedded({ contents, lang });
    const error = await failure(pazAbierta.list('observations', { indicator: 'mucpaz.netwoks' }));
    expect(error).toMatchObject({
      name: 'ProblemError',
      type: 'invalid-request',
      status: 400,
      title,
      detail: expect.stringMatching(detail),
      errors: [{ parameter: 'indicator', value: 'mucpaz.netwoks', nearest: 'mucpaz.networks' }],
    });
    expect(isProblemError(error)).toBe(true);
  });

  it('ends a question that was given up', async () => {
    const pazAbierta = createEmbedded({ contents });
    const error = await failure(pazAbierta.list('sources', {}, { signal: AbortSignal.abort('enough') }));
    expect(isAbortError(error)).toBe(true);
    expect(error).toMatchObject({ cause: 'enough' });
  });

  it('ends a list that is given up on the way', async () => {
    const controller = new AbortController();
    const pazAbierta = createEmbedded({ contents });
    const seen: string[] = [];
    const read = async () => {
      for await (const { id } of pazAbierta.items('sources', { limit: 2 }, { signal: controller.signal })) {
        seen.push(id);
        controller.abort();
      }
    };
    expect(isAbortError(await failure(read()))).toBe(true);
    expect(seen).toHaveLength(2);
  });
});

describe('createMemoryQuestions()', () => {
  it('hides what is suppressed in its release, and what any release changed of it', async () => {
    const questions = createMemoryQuestions(MADE_UP_RELEASES);
    const found = ['2026.1', '2026.2', '2026.3'].map((id) =>
      questions.get('observations', 'fixture.021', id),
    );
    expect((await Promise.all(found)).map((text) => text !== null)).toEqual([true, false, true]);
    expect((await questions.list(everything('observations', '2026.2'))).rows).not.toContain('"fixture.021"');
    for (const release of ['2026.2', '2026.3'])
      expect((await questions.changes({ ...everyChange(release), ids: ['fixture.021'] })).total).toBe(0);
  });

  it('gives the versions of what was renamed under both names', async () => {
    const questions = createMemoryQuestions(MADE_UP_RELEASES);
    const versions = await questions.versions('observations', 'fixture.004');
    expect(versions.map(({ since, until }) => [since, until])).toEqual([
      ['2026.1', '2026.3'],
      ['2026.3', null],
    ]);
    expect(await questions.versions('observations', 'fixture.004.renamed')).toEqual(versions);
  });

  it('refuses a release that it does not have, and changes the wrong way round', async () => {
    const questions = createMemoryQuestions(CONTRACT_RELEASES);
    await expect(questions.list(everything('sources', '2026.9'))).rejects.toThrow(
      'There is no release "2026.9" in memory',
    );
    await expect(questions.changes(everyChange('2026.1', '2026.2'))).rejects.toThrow(RangeError);
  });

  it('counts a list up to 100,000 and says that there are more', { timeout: 60_000 }, async () => {
    const [pattern] = first.items.observations as [Observation];
    const observations = Array.from({ length: 100_001 }, (_, index) => ({
      ...pattern,
      id: `many.${index}`,
      aliases: [],
    }));
    const questions = createMemoryQuestions([{ ...first, items: { ...first.items, observations } }]);
    const all = { ...everything('observations', '2026.1'), limit: 1 };
    expect(await questions.list(all)).toMatchObject({ total: 100_000, totalExact: false });
    const kept = { ...all, filters: [{ field: 'source', noneOf: ['late'] }] };
    expect((await questions.list(kept)).totalExact).toBe(false);
    const areas = parseJson(await questions.availability(all)).filter(({ field }) => field === 'area');
    // What is in memory is counted to the last one.
    expect(areas.map(({ count, exact }) => [count, exact])).toEqual([[100_001, true]]);
  });
});
