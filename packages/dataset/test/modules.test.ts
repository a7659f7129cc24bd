import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Collection, type Observation } from '@pazabierta/schema';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { runBuild } from '../src/commands/run-build.ts';
import { runModules } from '../src/commands/run-modules.ts';
import { type ReleaseContent, readReleases, releasesFolder } from '../src/index.ts';
import { listModules } from '../src/modules/list-modules.ts';
import { toConstantName } from '../src/modules/to-constant-name.ts';
import { toConstants } from '../src/modules/to-constants.ts';
import type { Curated } from '../src/read/curated.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import type { CompleteSeries, Series } from '../src/series.ts';
import { generatedDataset } from './generated-dataset.ts';
import { createProject } from './release-project.ts';

const releases = await readReleases(releasesFolder);
const ids = releases.map(({ release }) => release.id);
const datasets = releases.flatMap((content) =>
  content.items.datasets.map(({ id }) => ({ address: `${content.release.id}/${id}`, id, content })),
);

const load = <Module>(address: string): Promise<Record<string, Module>> =>
  import(new URL(`../modules/${address}.js`, import.meta.url).href);

/** The text of a value in which the order of keys counts. */
const toText = (value: unknown): string => JSON.stringify(value, null, 1);

describe('the modules', () => {
  test('are those that the releases give', async () => {
    const folder = fileURLToPath(new URL('../', import.meta.url));
    expect((await runModules(['--check', '--lang', 'en'], folder)).lines).toEqual([
      'The modules are current',
    ]);
  });

  test.each(datasets)(
    '$address/complete has every indicator and figure as the release has them',
    async ({ address, id, content: { items } }) => {
      const series = Object.values(await load<CompleteSeries<Series>>(`${address}/complete`));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(toText(series.map(({ indicator }) => indicator).toSorted(byId))).toBe(
        toText(items.indicators.filter(({ dataset }) => dataset === id).toSorted(byId)),
      );
      expect(toText(series.flatMap(({ observations }) => observations).toSorted(byId))).toBe(
        toText(items.observations.filter(({ dataset }) => dataset === id).toSorted(byId)),
      );
      for (const { indicator, observations } of series) {
        expect(observations.filter((each) => each.indicator !== indicator.id)).toEqual([]);
      }
    },
  );

  test.each(datasets)('$address has the same series without their notes', async ({ address, content }) => {
    const outlines = await load<Series>(address);
    const complete = await load<CompleteSeries<Series>>(`${address}/complete`);
    expect(Object.keys(outlines)).toEqual(Object.keys(complete));
    for (const [name, { release, indicator, observations }] of Object.entries(complete)) {
      const { note: _, notComparable: __, ...outline } = indicator;
      const figures = observations.map(({ note: ___, ...figure }) => figure);
      expect(toText(outlines[name])).toBe(toText({ release, indicator: outline, observations: figures }));
      expect(release).toBe(content.release.id);
      expect(name).toBe(toConstantName(indicator.id));
    }
  });

  test.each(datasets)(
    '$address/sources has every source that a figure cites',
    async ({ address, id, content }) => {
      const sources = Object.values(await load(`${address}/sources`));
      const cites = (each: Observation, source: string): boolean =>
        [...JSON.stringify(each).matchAll(/"(?:source|via)":"([^"]+)"/g)].some(
          ([, cited]) => cited === source,
        );
      const figures = content.items.observations.filter(({ dataset }) => dataset === id);
      const wanted = content.items.sources.filter((source) => figures.some((each) => cites(each, source.id)));
      expect(new Set(sources.map(toText))).toEqual(new Set(wanted.map(toText)));
    },
  );

  test.each(releases)('$release.id is the whole release', async (content) => {
    const { release, registration, items, changes, ...more } = await load(content.release.id);
    expect(toText({ release, registration, items, changes })).toBe(toText(content));
    expect(more).toEqual({});
  });

  test('under "latest" are those of the newest published release, the same objects', async () => {
    const newest = releases.findLast(({ release }) => release.status === 'published');
    if (newest === undefined) throw new Error('No release is published');
    const { id } = newest.release;
    for (const address of [
      '',
      ...newest.items.datasets.flatMap(({ id }) => [`/${id}`, `/${id}/complete`, `/${id}/sources`]),
    ]) {
      const [latest, own] = [await load(`latest${address}`), await load(`${id}${address}`)];
      expect(Object.keys(latest)).toEqual(Object.keys(own));
      for (const name of Object.keys(own)) expect(latest[name]).toBe(own[name]);
    }
  });

  test('are reached by the name of the package', async () => {
    const [named, own] = [await import('@pazabierta/dataset/2026.1/mucpaz'), await load('2026.1/mucpaz')];
    expect(named.mucpazNetworks).toBe(own['mucpazNetworks']);
    expect((await import('@pazabierta/dataset/2026.1')).release.id).toBe('2026.1');
  });

  test.each([
    ...ids,
    ...datasets.flatMap(({ address }) => [address, `${address}/complete`, `${address}/sources`]),
  ])('%s is frozen at every depth', async (address) => {
    const thawed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, each] of Object.entries(value)) look(each, `${path}.${key}`);
    };
    for (const [name, value] of Object.entries(await load(address))) look(value, name);
    expect(thawed).toEqual([]);
  });

  test('refuse to be written to', async () => {
    const { mucpazNetworks } = await import('@pazabierta/dataset/2026.1/mucpaz');
    const [figure] = mucpazNetworks.observations;
    // @ts-expect-error
    expect(() => (figure.quantity.value = 1)).toThrow(TypeError);
    expect(() => figure.contradicts.push('mucpaz.networks.other')).toThrow(TypeError);
  });
});

/** Builds every release of curated files as a draft, in memory. */
function build(curated: Curated): ReleaseContent[] {
  return curated.releases.map(({ id }) => {
    const files = buildRelease(curated, id);
    const read = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)));
    return {
      release: { ...read('manifest.json'), digest: '', status: 'draft' },
      registration: { id, digest: null, doi: null, notices: [], suppressions: [] },
      items: Object.fromEntries(
        Collection.options.map((name) => [name, read(`${name}.json`)]),
      ) as ReleaseContent['items'],
      changes: read('changes.json'),
    };
  });
}

describe('listModules()', () => {
  const [first, second] = releases as [ReleaseContent, ReleaseContent];
  const textsOf = (contents: readonly ReleaseContent[]) =>
    new Map(listModules(contents).map(({ path, text }) => [path, text]));

  test('gives the same bytes for the same releases, of which every figure is in one module', () => {
    fc.assert(
      fc.property(generatedDataset, (files) => {
        const contents = build(parseCurated(files));
        const texts = textsOf(contents);
        expect(textsOf(structuredClone(contents))).toEqual(texts);
        for (const { release, items } of contents) {
          for (const { id, dataset } of items.observations) {
            expect(texts.get(`${release.id}/${dataset}.js`)?.split(`\n{"id":"${id}",`)).toHaveLength(2);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('leaves out what is suppressed, and what any release changed of it', () => {
    const id = 'mucpaz.networks.jornada-2021-12-04';
    const suppression = {
      collection: 'observations' as const,
      id,
      date: '2026-12-01',
      reason: { es: 'Daña', en: 'It harms' },
    };
    const registration = { ...second.registration, suppressions: [suppression] };
    const texts = textsOf([first, { ...second, registration }]);
    expect(textsOf([first, second]).get('2026.2.js')).toContain(`\n{"id":"${id}"`);
    for (const [path, text] of texts) {
      // The registration says which item it is; of the item itself nothing is left.
      expect(text.replaceAll(toText(registration).replaceAll(/\n */g, ''), ''), path).not.toContain(
        `{"id":"${id}","dataset"`,
      );
      if (path.endsWith('.d.ts')) expect(text, path).not.toContain(id);
    }
    expect(texts.get('2026.2.js')).not.toMatch(
      new RegExp(`"collection":"observations","id":"${id}","dataset"`),
    );
  });

  test('points "latest" at the newest published release, or at the newest draft while there is none', () => {
    const as = (content: ReleaseContent, status: 'draft' | 'published') => ({
      ...content,
      release: { ...content.release, status },
    });
    const latestOf = (...contents: ReleaseContent[]) => textsOf(contents).get('latest.js')?.split('\n')[1];
    expect(latestOf(as(first, 'published'), as(second, 'draft'))).toBe(`export * from './2026.1.js';`);
    expect(latestOf(as(first, 'published'), as(second, 'published'))).toBe(`export * from './2026.2.js';`);
    expect(latestOf(as(first, 'draft'), as(second, 'draft'))).toBe(`export * from './2026.2.js';`);
  });

  test('closes no comment early', () => {
    const [indicator] = first.items.indicators;
    if (indicator === undefined) throw new Error('There is no indicator');
    const label = { es: 'Uno */ dos', en: 'One */ two' };
    const items = { ...first.items, indicators: [{ ...indicator, label }] };
    const types = textsOf([{ ...first, items }]).get(`2026.1/${indicator.dataset}.d.ts`);
    expect(types).toContain('/** Uno *\\/ dos / One *\\/ two */');
  });
});

describe('toConstants()', () => {
  test.each([
    ['mucpaz.networks', 'mucpazNetworks'],
    ['nap-1325.strategic-objectives', 'nap1325StrategicObjectives'],
    ['24-horas-1471024', '_24Horas1471024'],
    ['default', '_default'],
    ['complete', '_complete'],
  ])('names "%s" %s', (id, name) => {
    expect(toConstants([{ id }])).toEqual([[name, { id }]]);
  });

  test('refuses two ids that give one name', () => {
    expect(() => toConstants([{ id: 'a.b' }, { id: 'a-b' }])).toThrow(
      '"a.b" and "a-b" would both be called "aB"',
    );
  });
});

describe('runModules()', () => {
  let folder: string;
  beforeEach(async () => {
    vi.stubEnv('LC_ALL', 'en');
    folder = await createProject();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(join(folder, '..', '..'), { recursive: true });
  });

  test('finds current what a build wrote, and names what is missing, altered or surplus until it is run', async () => {
    await runBuild([], folder);
    const current = { lines: ['The modules are current'], code: 0 };
    expect(await runModules(['--check'], folder)).toEqual(current);

    await rm(join(folder, 'modules/2026.1.js'));
    await writeFile(join(folder, 'modules/latest.js'), '');
    await writeFile(join(folder, 'modules/2026.3/gone.js'), '');
    const wrong = ['modules/2026.1.js', 'modules/latest.js', 'modules/2026.3/gone.js'];
    expect(await runModules(['--check'], folder)).toEqual({
      lines: wrong.map((path) => `${path}: is not current: run pnpm data:modules`),
      code: 1,
    });
    expect(await runModules([], folder)).toEqual({ lines: wrong, code: 0 });
    expect(await runModules(['--check'], folder)).toEqual(current);
    expect(await readdir(join(folder, 'modules/2026.3'))).not.toContain('gone.js');
  });

  test('takes up what an interrupted writing left beside a module', async () => {
    await runBuild([], folder);
    await rm(join(folder, 'modules/2026.1.js'));
    await writeFile(join(folder, 'modules/.2026.1.js.new'), 'half of i');
    expect((await runModules([], folder)).code).toBe(0);
    expect((await runModules(['--check'], folder)).code).toBe(0);
    expect(await readdir(join(folder, 'modules'))).not.toContain('.2026.1.js.new');
  });
});
