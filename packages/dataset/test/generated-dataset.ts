import fc from 'fast-check';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { add, SOUND } from './sound-dataset.ts';

const RELEASES = ['2026.1', '2026.2', '2026.10'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** What an item is in each of the three releases; `null` where that release does not hold it. */
type Life = readonly (Fields | null)[];

const lifeOf = (fields: fc.Arbitrary<Fields>, isAlways = false): fc.Arbitrary<Life> =>
  fc.tuple(...RELEASES.map(() => (isAlways ? fields : fc.option(fields, { freq: 2 }))));

/** What only some versions have: a field that is left out where it is `undefined`. */
const note = fc.option(fc.constantFrom({ es: 'Una', en: 'One' }, { es: 'Otra', en: 'Other' }), {
  nil: undefined,
});

const figure = fc.record({
  indicator: fc.constant('generated'),
  quantity: fc.record({
    value: fc.constantFrom('217', '218'),
    qualifier: fc.constantFrom('exact', 'more-than'),
  }),
  asPrinted: fc.constantFrom('217 networks', '218 networks'),
  citation: fc.constant({ source: 'article' }),
  referenceDate: fc.constant({ basis: 'not-stated' }),
  corroborates: fc.subarray(['nets.article', 'pillars.article']),
  note,
});

const absence = fc.record({
  indicator: fc.constant('generated'),
  absence: fc.constantFrom({ reason: 'not-collected' }, { reason: 'not-published' }),
  citation: fc.constant({ source: 'article' }),
  referenceDate: fc.constant({ basis: 'not-stated' }),
  note,
});

const observation = (year: number): fc.Arbitrary<Life> =>
  lifeOf(
    fc.oneof(figure, absence).map((fields) => ({
      ...fields,
      dimensions: { area: 'MX', timePeriod: `${year}`, claimType: 'actual' },
    })),
  );

const label = { es: 'Etiqueta', en: 'Label' };

const indicator = lifeOf(
  fc.record({
    dataset: fc.constantFrom('peace', 'other'),
    label: fc.constant(label),
    definition: fc.constantFrom(label, { es: 'Definición', en: 'Definition' }),
    unit: fc.constantFrom('generated', 'pillars'),
    dimensions: fc.constant(['area', 'timePeriod', 'claimType']),
    origin: fc.constant('project'),
  }),
  true,
);

const UNITS = ['networks', 'MXN', 'pillars'].map((id) => ({
  id,
  label,
  kind: id === 'MXN' ? 'money' : 'count',
}));

/** The list of units, in which the kind of one unit changes and one comes and goes. */
const units = lifeOf(
  fc
    .record({ kind: fc.constantFrom('count', 'number'), isFirst: fc.boolean(), hasMore: fc.boolean() })
    .map(({ kind, isFirst, hasMore }) => {
      const unit = { id: 'generated', label, kind };
      const more = hasMore ? [{ id: 'more', label, kind: 'number' }] : [];
      return {
        title: label,
        definition: label,
        codes: isFirst ? [unit, ...UNITS, ...more] : [...UNITS, ...more, unit],
      };
    }),
  true,
);

const source = lifeOf(
  fc.record({
    kind: fc.constant('article'),
    title: fc.constantFrom('Peace', 'Women and peace'),
    published: fc.constant({ basis: 'not-stated' }),
    linkStatus: fc.constant({ status: 'not-checked' }),
    language: fc.constant('en'),
    tier: fc.constant('press'),
    consulted: fc.constant('whole'),
    citedIn: fc.constant([{ source: 'article' }]),
  }),
);

/** The versions of an item as an editor would write them: one where it comes, changes, ends and comes back. */
function toVersions(id: string, life: Life): Fields[] {
  const versions: Fields[] = [];
  life.forEach((fields, index) => {
    const before = life[index - 1] ?? null;
    const isFirst = life.slice(0, index).every((each) => each === null);
    const since = RELEASES[index];
    const change = (kind: string) => ({ kind, reason: { es: `${id}: ${since}`, en: `${id}: ${since}` } });
    if (fields === null && before !== null) {
      versions.push({ id, since, change: change('withdrawn'), ...before });
    } else if (fields !== null && isFirst) {
      versions.push({ id, since, ...fields });
    } else if (fields !== null && before === null) {
      versions.push({ id, since, change: change('added'), ...fields });
    } else if (fields !== null && JSON.stringify(fields) !== JSON.stringify(before)) {
      versions.push({ id, since, change: change('corrected'), ...fields });
    }
  });
  return versions;
}

/** Curated files with items that come, change, end and come back in three releases, each version with a change that is true of it. */
export const generatedDataset: fc.Arbitrary<readonly CuratedFile[]> = fc
  .record({
    observations: fc.tuple(...[2015, 2016, 2017, 2018].map(observation)),
    indicator,
    units,
    source,
  })
  .map(({ observations, indicator, units, source }) => {
    const base = SOUND.filter(({ path }) => !path.startsWith('code-lists/'));
    const files: readonly (readonly [string, Fields[]])[] = [
      [
        'datasets/other.yaml',
        [{ id: 'other', since: '2026.1', title: label, description: label, license: 'CC0-1.0' }],
      ],
      ['code-lists/units.yaml', toVersions('units', units)],
      ['indicators/generated.yaml', toVersions('generated', indicator)],
      [
        'observations/generated.yaml',
        observations.flatMap((life, index) => toVersions(`generated.${index}`, life)),
      ],
      ['sources/generated.yaml', toVersions('generated', source)],
    ];
    // JSON is YAML; a file without items would be an empty one.
    return files
      .filter(([, items]) => items.length > 0)
      .reduce<readonly CuratedFile[]>((all, [path, items]) => add(path, JSON.stringify(items), all), base);
  });
