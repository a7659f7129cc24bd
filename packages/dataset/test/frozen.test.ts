import { Collection } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { checkFrozen } from '../src/check/check-frozen.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import type { ReleaseContent } from '../src/release/read-release.ts';
import { sha256 } from '../src/release/sha256.ts';
import { add, edit, lineOf } from './sound-dataset.ts';

/** Releases as they are read once some files were published. */
function publish(files: readonly CuratedFile[], ...ids: readonly string[]): ReleaseContent[] {
  const curated = parseCurated(files);
  return ids.map((id) => {
    const built = buildRelease(curated, id);
    const parse = (name: string) => JSON.parse(new TextDecoder().decode(built.get(name)));
    const digest = sha256(built.get('manifest.json') ?? new Uint8Array());
    return {
      release: { ...parse('manifest.json'), digest, status: 'published' },
      registration: { id, digest, doi: null, notices: [], suppressions: [] },
      items: Object.fromEntries(
        Collection.options.map((collection) => [collection, parse(`${collection}.json`)]),
      ) as ReleaseContent['items'],
      changes: parse('changes.json'),
    };
  });
}

const observations = 'observations/peace.yaml';

const LATER = `- id: money.article
  since: 2026.2
  change: { kind: corrected, reason: { es: Se leyó mal, en: It was misread } }
  indicator: money
  dimensions: { area: MX, timePeriod: not-stated, fund: fasp, claimType: actual }
  quantity: { value: 9000000, qualifier: about }
  asPrinted: about nine million pesos
  citation: { source: article }
  referenceDate: { basis: not-stated }
  attributes: { fiscalYear: not-stated, budgetPhase: not-stated, priceBasis: not-stated }
- id: lost.article
  since: 2026.2
  change: { kind: removed, reason: { es: Sobra, en: Surplus } }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
`;

const PUBLISHED = add('observations/later.yaml', LATER);
const RELEASES = publish(PUBLISHED, '2026.1', '2026.2');

const change = (path: string, from: string, to: string) => edit(path, from, to, PUBLISHED);
const find = (files: readonly CuratedFile[]) => checkFrozen(parseCurated(files), RELEASES);
const told = (files: readonly CuratedFile[]) =>
  find(files).map(({ file, line, path }) => `${file}:${line} ${path}`);

describe('checkFrozen()', () => {
  test('finds nothing while the files give what was published, in whatever order', () => {
    expect(find(PUBLISHED)).toEqual([]);
    expect(find(PUBLISHED.toReversed())).toEqual([]);
  });

  test('finds nothing in what a draft adds, changes and ends', () => {
    const draft = `- id: nets.article
  since: 2026.10
  change: { kind: withdrawn, reason: { es: A, en: A } }
  indicator: nets
  dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
  absence: { reason: withdrawn }
  citation: { source: article }
  referenceDate: { basis: not-stated }
- id: nets.new
  since: 2026.10
  indicator: nets
  dimensions: { area: MX, timePeriod: 2018, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
  contradicts: [nets.gazette]
`;
    expect(find(add('observations/draft.yaml', draft, PUBLISHED))).toEqual([]);
    expect(find(change('releases.yaml', 'es: Title', 'es: Otro'))).toEqual([]);
  });

  test('names file, line, item and cell of an edit, what was published, and the remedy', () => {
    const files = change(observations, '217, qualifier: exact', '218, qualifier: exact');
    expect(find(files)[0]).toEqual({
      rule: 'frozen',
      severity: 'error',
      file: observations,
      line: lineOf(files, observations, 'quantity: { value: 218'),
      path: 'quantity',
      message: {
        es: '«nets.article» está publicado en la edición 2026.1 con quantity {"value":217,"upper":null,"qualifier":"exact","resolution":1,"kind":"count"}, y aquí da {"value":218,"upper":null,"qualifier":"exact","resolution":1,"kind":"count"}',
        en: '"nets.article" is published in release 2026.1 with quantity {"value":217,"upper":null,"qualifier":"exact","resolution":1,"kind":"count"}, and here gives {"value":218,"upper":null,"qualifier":"exact","resolution":1,"kind":"count"}',
      },
      remedy: {
        es: 'Devuélvalo a como estaba y escriba el cambio en una versión nueva, con un since más nuevo y un change que diga por qué',
        en: 'Put it back to what it was and write the change in a new version, with a newer since and a change that says why',
      },
    });
    // Both published releases hold it; the bounds follow from it.
    expect(find(files)).toHaveLength(2);
  });

  test.each([
    ['a title', 'milestones/plan.yaml', 'es: Start', 'es: Inicio', 'title'],
    ['a source', 'sources/article.yaml', 'tier: secondary', 'tier: press', 'tier'],
    [
      'a code',
      'code-lists/funds.yaml',
      'id: fasp, label: { es: Code',
      'id: fasp, label: { es: Otro',
      'codes.fasp',
    ],
    [
      'what it corroborates',
      observations,
      '  corroborates: [nets.article]',
      '  contradicts: [nets.article]',
      'contradicts',
    ],
  ])('finds an edit of %s', (_, path, from, to, field) => {
    const files = change(path, from, to);
    const found = find(files);
    expect(found).toContainEqual(expect.objectContaining({ rule: 'frozen', file: path, path: field }));
    expect(found.every(({ message }) => message.es.includes('está publicado en la edición'))).toBe(true);
  });

  test('finds an edit of an indicator there, and not in each figure that follows from it', () => {
    const files = change('indicators/peace.yaml', 'unit: networks', 'unit: pillars');
    expect(told(files)).toEqual([
      `indicators/peace.yaml:${lineOf(files, 'indicators/peace.yaml', 'unit: pillars')} unit`,
      `indicators/peace.yaml:${lineOf(files, 'indicators/peace.yaml', 'unit: pillars')} unit`,
    ]);
  });

  test('finds an edit of the kind of a unit there, and not in each figure of that unit', () => {
    const files = change('code-lists/units.yaml', 'networks, kind: count', 'networks, kind: number');
    expect(new Set(find(files).map(({ file, path }) => `${file} ${path}`))).toEqual(
      new Set(['code-lists/units.yaml codes.networks']),
    );
  });

  test('finds what the code works out otherwise, where nothing in the files was edited', () => {
    const [first] = structuredClone(RELEASES) as [ReleaseContent];
    const observation = first.items.observations.find(({ id }) => id === 'nets.article');
    if (observation?.bounds) observation.bounds.upper = { kind: 'unknown', value: null };
    expect(checkFrozen(parseCurated(PUBLISHED), [first])).toMatchObject([
      { rule: 'frozen', file: 'observations/peace.yaml', path: 'bounds' },
    ]);
  });

  test('finds an item that was deleted, at the release that published it', () => {
    const text = PUBLISHED.find(({ path }) => path === observations)?.text ?? '';
    const files = change(
      observations,
      text.slice(text.indexOf('- id: pillars.article'), text.indexOf('- id: lost')),
      '',
    );
    expect(find(files)).toMatchObject([
      {
        file: 'releases.yaml',
        line: lineOf(files, 'releases.yaml', 'id: 2026.1\n'),
        message: {
          en: '"pillars.article" of observations is published in release 2026.1 and is no longer in the files',
        },
        remedy: {
          en: expect.stringContaining('Put it back into the files; if it is to end, write a new version'),
        },
      },
      { file: 'releases.yaml', line: lineOf(files, 'releases.yaml', 'id: 2026.2\n') },
    ]);
  });

  test('finds an item that was added with an old since, and blames nobody else for naming it', () => {
    const files = add(
      'observations/z.yaml',
      `id: nets.new
since: 2026.2
indicator: nets
dimensions: { area: MX, timePeriod: 2018, claimType: actual }
absence: { reason: not-collected }
citation: { source: article }
referenceDate: { basis: not-stated }
contradicts: [nets.article]
`,
      PUBLISHED,
    );
    expect(find(files)).toMatchObject([
      {
        file: 'observations/z.yaml',
        line: 2,
        path: 'since',
        message: { en: '"nets.new" is not in release 2026.2, which is already published' },
        remedy: { en: 'Write a newer release in since' },
      },
    ]);
  });

  test('finds a version that was added with an old since, and one that ends an item there', () => {
    const version = (since: string, kind: string) =>
      add(
        'observations/z.yaml',
        `id: pillars.article
since: ${since}
change: { kind: ${kind}, reason: { es: A, en: A } }
indicator: pillars
dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
quantity: { value: 2, qualifier: exact }
asPrinted: two pillars
citation: { source: article }
referenceDate: { basis: not-stated }
note: { es: A, en: A }
`,
        PUBLISHED,
      );
    expect(told(version('2026.2', 'added'))).toEqual(['observations/z.yaml:10 note']);
    expect(told(version('2026.2', 'withdrawn'))).toEqual(['observations/z.yaml:2 since']);
    expect(told(version('2026.10', 'withdrawn'))).toEqual([]);
  });

  test.each([
    [
      'of a changed cell',
      '{ es: Se leyó mal, en: It was misread }',
      '{ es: Se leyó mal, en: We misread it }',
      3,
    ],
    ['of an item that ended', 'reason: { es: Sobra, en: Surplus }', 'reason: { es: Falta, en: Surplus }', 13],
    ['by its kind', 'kind: corrected', 'kind: revised', 3],
  ])('finds an edit of the reason %s', (_, from, to, line) => {
    const found = find(change('observations/later.yaml', from, to));
    expect(found).not.toEqual([]);
    for (const each of found) {
      expect(each).toMatchObject({ rule: 'frozen', file: 'observations/later.yaml', line, path: 'change' });
      expect(each.message.en).toContain('is published in release 2026.2 with another change');
    }
  });

  test('finds that the parts of a change were written otherwise, though every reason is the same', () => {
    const files = change(
      'observations/later.yaml',
      'change: { kind: corrected,',
      'change: { fields: [quantity, asPrinted], kind: corrected,',
    );
    expect(find(files)).toMatchObject([
      {
        file: 'releases.yaml',
        line: lineOf(files, 'releases.yaml', 'id: 2026.2\n'),
        message: { en: 'The curated files are no longer those of the published release 2026.2' },
      },
    ]);
  });

  test.each([
    ['issued', 'issued: 2026-11-23', 'issued: 2026-11-24'],
    ['title', 'title: { es: Title', 'title: { es: Otro'],
    ['description', 'en: Description }', 'en: Another }'],
    ['license', 'license: CC-BY-4.0', 'license: CC0-1.0'],
    ['additions', 'additions: { es: Found', 'additions: { es: Otra'],
  ])('finds an edit of the plan of a published release: %s', (field, from, to) => {
    const plan = PUBLISHED.find(({ path }) => path === 'releases.yaml')?.text ?? '';
    const at = plan.indexOf('- id: 2026.2\n');
    const files = PUBLISHED.map((file) =>
      file.path === 'releases.yaml'
        ? { ...file, text: plan.slice(0, at) + plan.slice(at).replace(from, to) }
        : file,
    );
    const found = find(files);
    expect(found).toMatchObject([{ rule: 'frozen', file: 'releases.yaml', path: field }]);
    expect(found[0]?.message.en).toMatch(`Release 2026.2 is published with ${field} `);
  });

  test('finds a release that was planned before a published one', () => {
    const files = change(
      'releases.yaml',
      '- id: 2026.1\n',
      '- id: 2025.1\n  issued: 2025-01-01\n  title: { es: A, en: A }\n  description: { es: A, en: A }\n  license: CC-BY-4.0\n- id: 2026.1\n',
    );
    expect(find(files)).toMatchObject([
      { file: 'releases.yaml', path: 'id', message: { en: 'Release 2026.1 is published as the first' } },
    ]);
  });

  test('waits until all can be read, and leaves alone what does not hold together and what other rules say', () => {
    expect(find(change(observations, 'asPrinted: 217', 'asPrintd: 217'))).toEqual([]);
    expect(
      find(change('indicators/peace.yaml', 'unit: networks', 'unit: none')).map(({ path }) => path),
    ).toEqual(['unit', 'unit']);
    expect(find(change('releases.yaml', '- id: 2026.2', '- id: 2026.3'))).toEqual([]);
  });

  test('leaves a release of an older form to its checksums', () => {
    const older = RELEASES.map((content) => ({
      ...content,
      release: { ...content.release, schemaVersion: content.release.schemaVersion - 1 },
    }));
    expect(
      checkFrozen(parseCurated(change('links/plan.yaml', 'basis: project', 'basis: stated')), older),
    ).toEqual([]);
  });
});
