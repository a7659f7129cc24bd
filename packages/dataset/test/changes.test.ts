import { Change, Collection } from '@pazabierta/schema';
import {
  applyChanges,
  type CellChange,
  compareFields,
  composeChanges,
  diffItems,
  type Item,
} from '@pazabierta/schema/change';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { completeStep } from '../src/build/complete-step.ts';
import { listChanges } from '../src/build/list-changes.ts';
import { checkChange } from '../src/check/check-change.ts';
import { checkCurated } from '../src/check/check-curated.ts';
import type { Curated } from '../src/read/curated.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { generatedDataset } from './generated-dataset.ts';
import { add, edit, SOUND } from './sound-dataset.ts';

const RELEASES = ['2026.1', '2026.2', '2026.10'] as const;

/** Every item of a release by collection and id, and its changes, as they are read from its files. */
function read(curated: Curated, release: string) {
  const built = buildRelease(curated, release);
  const parse = (name: string) => JSON.parse(new TextDecoder().decode(built.get(name)));
  const items = new Map<string, Item>();
  for (const collection of Collection.options) {
    for (const item of parse(`${collection}.json`)) items.set(`${collection}/${item.id}`, item);
  }
  return { items, changes: parse('changes.json') as Change[] };
}

type Read = ReturnType<typeof read>;

function readAll(files: readonly CuratedFile[]): readonly [Read, Read, Read] {
  const curated = parseCurated(files);
  const [first, second, third] = RELEASES;
  return [read(curated, first), read(curated, second), read(curated, third)];
}

function groupByItem(changes: readonly Change[]): Map<string, CellChange[]> {
  const groups = new Map<string, CellChange[]>();
  for (const { collection, id, field, before, after } of changes) {
    const key = `${collection}/${id}`;
    groups.set(key, [...(groups.get(key) ?? []), { field, before, after }]);
  }
  return groups;
}

describe('the changes of a release', () => {
  test('lead from the release before it to just what it holds', () => {
    fc.assert(
      fc.property(generatedDataset, (files) => {
        const [first, second, third] = readAll(files);
        expect(first.changes).toEqual([]);
        for (const [before, after] of [
          [first, second],
          [second, third],
        ] as const) {
          const changes = groupByItem(after.changes);
          const applied = new Map<string, Item>();
          for (const key of new Set([...before.items.keys(), ...changes.keys()])) {
            const item = applyChanges(before.items.get(key) ?? null, changes.get(key) ?? []);
            if (item !== null) applied.set(key, item);
          }
          expect(new Map([...applied].sort())).toEqual(new Map([...after.items].sort()));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('composed over the releases are what the first and the last differ in', () => {
    fc.assert(
      fc.property(generatedDataset, (files) => {
        const [first, second, third] = readAll(files);
        const [one, two] = [groupByItem(second.changes), groupByItem(third.changes)];
        for (const key of new Set([...first.items.keys(), ...second.items.keys(), ...third.items.keys()])) {
          expect(composeChanges(one.get(key) ?? [], two.get(key) ?? [])).toEqual(
            diffItems(first.items.get(key) ?? null, third.items.get(key) ?? null),
          );
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('each have one reason, of that release, and stand in order, wherever the check finds nothing against them', () => {
    fc.assert(
      fc.property(generatedDataset, fc.constantFrom(...RELEASES), (files, release) => {
        const curated = parseCurated(files);
        expect(checkChange(curated)).toEqual([]);
        const { changes } = read(curated, release);
        for (const change of changes) {
          expect(Change.parse(change)).toEqual(change);
          expect(change.reasons).toEqual([expect.objectContaining({ release, kind: change.kind })]);
        }
        expect(changes).toEqual(changes.toSorted(compareChanges));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

function compareChanges(a: Change, b: Change): number {
  const order = Collection.options.indexOf(a.collection) - Collection.options.indexOf(b.collection);
  if (order !== 0) return order;
  return a.id === b.id ? compareFields(a.field, b.field) : a.id < b.id ? -1 : 1;
}

const changesOf = (files: readonly CuratedFile[], release = '2026.2') =>
  listChanges(completeStep(parseCurated(files), release));

const corrected = { es: 'Se leyó mal', en: 'It was misread' };
const renamed = { es: 'Otra unidad', en: 'Another unit' };

const INDICATOR = `id: nets
since: 2026.2
change:
  - { kind: corrected, reason: { es: Otra unidad, en: Another unit }, fields: [unit] }
  - { kind: relabelled, reason: { es: Otras palabras, en: Other words } }
dataset: peace
instrument: plan
label: { es: Redes, en: Networks }
definition: { es: Definition, en: Definition }
unit: pillars
dimensions: [area, timePeriod, claimType]
origin: project
`;

const LOST = `id: lost.article
since: 2026.2
change:
  - { kind: corrected, reason: { es: Se leyó mal, en: It was misread }, fields: [quantity, asPrinted, citation] }
  - { kind: relabelled, reason: { es: Nota nueva, en: New note } }
indicator: nets
dimensions: { area: MX, timePeriod: 2019, claimType: actual }
quantity: { value: 3, qualifier: exact }
asPrinted: 3 networks
citation: { source: article, locator: { label: page, value: '4' } }
referenceDate: { basis: not-stated }
note: { es: Nota, en: Note }
`;

describe('listChanges()', () => {
  test('says of what is new that it was added, as the plan of the release explains', () => {
    expect(changesOf(SOUND).filter(({ field }) => field === null)).toEqual([
      expect.objectContaining({
        kind: 'added',
        collection: 'observations',
        id: 'nets.gazette',
        dataset: 'peace',
        indicator: 'nets',
        before: null,
        after: expect.objectContaining({ id: 'nets.gazette' }),
        reasons: [{ release: '2026.2', kind: 'added', reason: { es: 'Found', en: 'Found' } }],
        citation: { source: 'gazette', locator: null, attributedTo: null, version: null, via: null },
      }),
      expect.objectContaining({
        collection: 'sources',
        id: 'gazette',
        dataset: null,
        indicator: null,
        citation: { source: 'gazette', locator: null, attributedTo: null, version: null, via: null },
      }),
    ]);
  });

  test('names who now corroborates an observation, which the build adds', () => {
    const found = changesOf(SOUND).find(({ id }) => id === 'nets.article');
    expect(found).toMatchObject({
      field: 'corroborates',
      before: [],
      after: ['nets.gazette'],
      kind: 'added',
      reasons: [
        {
          reason: {
            es: 'Desde la edición 2026.2 está corroborada por «nets.gazette».',
            en: 'From release 2026.2 on it is corroborated by "nets.gazette".',
          },
        },
      ],
    });
  });

  test('names who no longer corroborates an observation', () => {
    const files = add(
      'observations/z.yaml',
      `id: nets.gazette
since: 2026.10
change: { kind: removed, reason: { es: Sobra, en: Surplus } }
indicator: nets
dimensions: { area: MX, timePeriod: 2020, claimType: actual }
absence: { reason: withdrawn }
citation: { source: gazette }
referenceDate: { basis: not-stated }
`,
    );
    expect(changesOf(files, '2026.10')).toMatchObject([
      {
        id: 'nets.article',
        field: 'corroborates',
        kind: 'removed',
        reasons: [
          { reason: { en: 'From release 2026.10 on it is no longer corroborated by "nets.gazette".' } },
        ],
        citation: { source: 'article' },
      },
      {
        id: 'nets.gazette',
        field: null,
        kind: 'removed',
        dataset: 'peace',
        indicator: 'nets',
        after: null,
        reasons: [{ reason: { es: 'Sobra', en: 'Surplus' } }],
        citation: { source: 'gazette' },
      },
    ]);
  });

  test('gives what follows from a change of the indicator the reason of that change', () => {
    const found = changesOf(add('indicators/z.yaml', INDICATOR)).filter(({ id }) => id !== 'nets.gazette');
    const told = found.map(({ id, field, kind, reasons }) => [id, field, kind, reasons[0]?.reason.en]);
    expect(told).toEqual([
      ['nets', 'label', 'relabelled', 'Other words'],
      ['nets', 'unit', 'corrected', 'Another unit'],
      ['lost.article', 'unit', 'corrected', 'Another unit'],
      ['nets.article', 'corroborates', 'added', expect.stringContaining('nets.gazette')],
      ['nets.article', 'unit', 'corrected', 'Another unit'],
      ['gazette', null, 'added', 'Found'],
    ]);
    expect(found[0]).toMatchObject({ dataset: 'peace', indicator: 'nets', citation: null });
    expect(found[2]).toMatchObject({ reasons: [{ kind: 'corrected', reason: renamed }] });
  });

  test('gives what follows from the kind of a unit the reason of that change', () => {
    const units = SOUND.find(({ path }) => path === 'code-lists/units.yaml')?.text ?? '';
    const later = units
      .replace('since: 2026.1', 'since: 2026.2\nchange: { kind: corrected, reason: { es: Otra, en: Other } }')
      .replace('networks, kind: count', 'networks, kind: number');
    const found = changesOf(add('code-lists/z.yaml', later)).filter(
      ({ id }) => id === 'nets.article' || id === 'units',
    );
    expect(found.map(({ field, kind, reasons }) => [field, kind, reasons[0]?.reason.en])).toEqual([
      ['corroborates', 'added', expect.any(String)],
      ['quantity', 'corrected', 'Other'],
      ['codes.networks', 'corrected', 'Other'],
    ]);
  });

  test('covers what follows a figure with the reason of the figure, and the rest with the other', () => {
    const files = add('observations/z.yaml', LOST);
    expect(checkCurated(parseCurated(files))).toEqual([]);
    const found = changesOf(files).filter(({ id }) => id === 'lost.article');
    expect(found.map(({ field, kind }) => [field, kind])).toEqual([
      ['absence', 'corrected'],
      ['asPrinted', 'corrected'],
      ['bounds', 'corrected'],
      ['citation', 'corrected'],
      ['note', 'relabelled'],
      ['quantity', 'corrected'],
      ['status', 'corrected'],
    ]);
    expect(found.find(({ field }) => field === 'quantity')).toMatchObject({
      before: null,
      after: { value: 3, qualifier: 'exact' },
      reasons: [{ kind: 'corrected', reason: corrected }],
      citation: { source: 'article', locator: { label: 'page', value: '4' } },
    });
  });

  test('refuses a change without a reason, in both languages', () => {
    const files = add('observations/z.yaml', LOST.replace(/change:\n(?: {2}- .*\n)+/, ''));
    expect(() => changesOf(files)).toThrow(
      /nada dice por qué cambia «absence» de «lost\.article» en observations.* \/ .*nothing says why "absence"/,
    );
    expect(() =>
      changesOf(edit('releases.yaml', '  additions: { es: Found, en: Found }\n', ''), '2026.10'),
    ).not.toThrow();
    const unexplained = SOUND.map((file) =>
      file.path === 'releases.yaml'
        ? { ...file, text: file.text.replaceAll(/ {2}additions: .*\n/g, '') }
        : file,
    );
    expect(() => changesOf(unexplained)).toThrow('nothing says why the whole item of "nets.gazette"');
  });
});
