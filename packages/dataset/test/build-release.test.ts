import {
  type Change,
  COLLECTIONS,
  Collection,
  Manifest,
  type Observation,
  SCHEMA_VERSION,
} from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { toCanonicalJson } from '../src/build/to-canonical-json.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { sha256 } from '../src/release/sha256.ts';
import { add, edit, SOUND } from './sound-dataset.ts';

const build = (release: string, files = SOUND) => buildRelease(parseCurated(files), release);

const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));

const observations = (release: string, files = SOUND): Observation[] =>
  JSON.parse(textOf(build(release, files), 'observations.json'));

const idsOf = (release: string, files = SOUND): string[] => observations(release, files).map(({ id }) => id);

const withdrawal = `- id: lost.article
  since: 2026.2
  change: { kind: withdrawn, reason: { es: Sobra, en: Surplus } }
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: withdrawn }
  citation: { source: article }
  referenceDate: { basis: not-stated }
`;

describe('buildRelease()', () => {
  test('gives the same bytes whatever the order of the files and of the items in them', () => {
    const [observed] = SOUND.filter(({ path }) => path === 'observations/peace.yaml');
    const items = (observed?.text ?? '').split(/^(?=- )/m);
    const expected = build('2026.2');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SOUND], { minLength: SOUND.length }),
        fc.shuffledSubarray(items, { minLength: items.length }),
        (files, shuffled) => {
          const reordered = files.map((file) =>
            file === observed ? { ...file, text: shuffled.join('') } : file,
          );
          expect(build('2026.2', reordered)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  }, 30_000);

  test('gives other bytes once a figure changes, and another digest of the inputs', () => {
    const changed = build(
      '2026.1',
      edit(
        'observations/peace.yaml',
        'nine million',
        '8 million',
        edit('observations/peace.yaml', '9000000', '8000000'),
      ),
    );
    const [before, after] = [build('2026.1'), changed].map((files) =>
      JSON.parse(textOf(files, 'manifest.json')),
    );
    expect(after.inputsSha256).not.toBe(before.inputsSha256);
    expect(after.files.find(({ name }: { name: string }) => name === 'sources.json')).toEqual(
      before.files.find(({ name }: { name: string }) => name === 'sources.json'),
    );
  });

  test('writes one item a line, sorted by id, each as its schema publishes it', () => {
    const files = build('2026.2');
    for (const collection of Collection.options) {
      const text = textOf(files, `${collection}.json`);
      const items: { id: string }[] = JSON.parse(text);
      expect(text).toBe(`[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`);
      expect(items.map(({ id }) => id)).toEqual(items.map(({ id }) => id).toSorted());
      for (const item of items) {
        const parsed = COLLECTIONS[collection].parse(item);
        expect(JSON.stringify(parsed)).toBe(JSON.stringify(item));
      }
    }
  });

  test('describes every file in the manifest', () => {
    const files = build('2026.10');
    const manifest = Manifest.parse(JSON.parse(textOf(files, 'manifest.json')));
    expect(manifest.files.map(({ name }) => name)).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json'),
    );
    expect(manifest.files.map(({ name }) => name).slice(-2)).toEqual(['changes.json', 'observations.csv']);
    for (const { name, bytes, sha256: digest, rows } of manifest.files) {
      const content = files.get(name) ?? new Uint8Array();
      expect([content.length, sha256(content)]).toEqual([bytes, digest]);
      const text = textOf(files, name);
      expect(name.endsWith('.csv') ? text.trim().split('\r\n').slice(1) : JSON.parse(text)).toHaveLength(
        rows,
      );
    }
  });

  test('says in the manifest why items were added, and which sources were opened when', () => {
    const manifest = (release: string) => JSON.parse(textOf(build(release), 'manifest.json'));
    expect(manifest('2026.1')).toMatchObject({
      formatVersion: 1,
      schemaVersion: SCHEMA_VERSION,
      additions: null,
      sources: [
        { id: 'article', accessed: '2026-11-23' },
        { id: 'work', accessed: '2026-11-23' },
      ],
    });
    expect(manifest('2026.2').additions).toEqual({ es: 'Found', en: 'Found' });
    expect(manifest('2026.2').sources.map(({ id }: { id: string }) => id)).toEqual([
      'article',
      'gazette',
      'work',
    ]);
  });

  test('digests the reason by which an item ends, in the release in which it does', () => {
    const inputs = (release: string, reason: string) =>
      JSON.parse(
        textOf(
          build(release, add('observations/z.yaml', withdrawal.replace('Surplus', reason))),
          'manifest.json',
        ),
      ).inputsSha256;
    expect(inputs('2026.2', 'Wrong')).not.toBe(inputs('2026.2', 'Surplus'));
    expect(inputs('2026.1', 'Wrong')).toBe(inputs('2026.1', 'Surplus'));
    expect(inputs('2026.10', 'Wrong')).toBe(inputs('2026.10', 'Surplus'));
  });

  test('names the release before it in numeric order', () => {
    const previous = (id: string) => JSON.parse(textOf(build(id), 'manifest.json')).previous;
    expect(['2026.1', '2026.2', '2026.10'].map(previous)).toEqual([null, '2026.1', '2026.2']);
  });

  test('works out dataset, unit, kind, resolution and bounds', () => {
    const found = observations('2026.2');
    expect(found.find(({ id }) => id === 'nets.article')).toMatchObject({
      dataset: 'peace',
      unit: 'networks',
      quantity: { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
      bounds: { lower: { kind: 'closed', value: 217 }, upper: { kind: 'closed', value: 217 } },
      status: 'normal',
    });
    expect(found.find(({ id }) => id === 'nets.gazette')).toMatchObject({
      quantity: { resolution: null },
      bounds: { lower: { kind: 'open', value: 4710 }, upper: { kind: 'unbounded', value: null } },
    });
    expect(found.find(({ id }) => id === 'lost.article')).toMatchObject({
      quantity: null,
      bounds: null,
      status: 'missing',
    });
  });

  test('adds the other side of what corroborates and contradicts, in the release that holds both', () => {
    const corroborated = (release: string) =>
      observations(release).find(({ id }) => id === 'nets.article')?.corroborates;
    expect(corroborated('2026.1')).toEqual([]);
    expect(corroborated('2026.2')).toEqual(['nets.gazette']);
  });

  test('holds of each id the newest version that is not newer than the release', () => {
    const files = add(
      'observations/z.yaml',
      withdrawal.replace('withdrawn, reason: {', 'revised, reason: {'),
    );
    const reason = (release: string) =>
      observations(release, files).find(({ id }) => id === 'lost.article')?.absence?.reason;
    expect(['2026.1', '2026.2', '2026.10'].map(reason)).toEqual(['not-collected', 'withdrawn', 'withdrawn']);
  });

  test.each(['withdrawn', 'removed'])('leaves out what was %s, from that release on', (kind) => {
    const files = add('observations/z.yaml', withdrawal.replace('kind: withdrawn', `kind: ${kind}`));
    expect(idsOf('2026.1', files)).toContain('lost.article');
    expect(idsOf('2026.2', files)).not.toContain('lost.article');
    expect(idsOf('2026.10', files)).not.toContain('lost.article');
  });

  test('keeps an item of which only a field was withdrawn', () => {
    const files = add(
      'observations/z.yaml',
      withdrawal
        .replace('change: { kind: withdrawn', 'change: { fields: [absence], kind: withdrawn')
        .replace('reason: withdrawn', 'reason: not-published'),
    );
    expect(idsOf('2026.2', files)).toContain('lost.article');
  });

  test('writes text in NFC, and takes the same words composed otherwise for the same', () => {
    const decomposed = edit('milestones/plan.yaml', 'es: Start', 'es: Comenzo\u0301');
    expect(textOf(build('2026.1', decomposed), 'milestones.json')).toContain('Comenz\u00f3');
    const later = `id: lost.article
since: 2026.2
change: { kind: added, reason: { es: A, en: A }, fields: [note] }
indicator: nets
dimensions: { area: MX, timePeriod: 2019, claimType: actual }
absence: { reason: not-collected }
citation: { source: article, attributedTo: Comenzo\u0301 }
referenceDate: { basis: not-stated }
note: { es: A, en: A }
`;
    const files = edit(
      'observations/peace.yaml',
      '  absence: { reason: not-collected }\n  citation: { source: article }',
      '  absence: { reason: not-collected }\n  citation: { source: article, attributedTo: Comenz\u00f3 }',
      add('observations/z.yaml', later),
    );
    const changes: Change[] = JSON.parse(textOf(build('2026.2', files), 'changes.json'));
    expect(changes.filter(({ id }) => id === 'lost.article').map(({ field }) => field)).toEqual(['note']);
  });

  test('refuses a release that is not planned and an item that the data check would refuse', () => {
    expect(() => build('2027.1')).toThrow('releases.yaml plans 2026.1, 2026.2, 2026.10');
    const broken = edit(
      'observations/peace.yaml',
      'value: 2, qualifier: exact }',
      'value: 2, qualifier: exact }\n  status: missing',
    );
    expect(() => build('2026.1', broken)).toThrow('"pillars.article" in observations');
  });
});

/** JSON writes -0 as 0, so that its text does not tell. */
function holdsMinusZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsMinusZero);
  return Object.is(value, -0);
}

describe('toCanonicalJson()', () => {
  test('writes numbers without an exponent', () => {
    expect(toCanonicalJson([1e21, 1e-7, 28.6])).toBe('[1000000000000000000000,0.0000001,28.6]');
  });

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        fc.pre(!holdsMinusZero(value) && !JSON.stringify(value).match(/\d[.\d]{14}|e[+-]/));
        expect(JSON.parse(toCanonicalJson(value))).toEqual(value);
      }),
    );
  });
});
