import type { Observation, Release, Source } from '@pazabierta/schema';
import { bounds, type Qualifier, type Quantity } from '@pazabierta/schema/quantity';
import { contractChanges } from './contract-changes.ts';
import type { ContractRelease } from './contract-release.ts';

const both = (text: string) => ({ es: text, en: text });

const SOURCES: readonly Source[] = [
  source('early', { notBefore: '2020-03-01', notAfter: '2020-03-01', basis: 'printed', note: null }),
  source('some-time', {
    notBefore: '2021-07-20',
    notAfter: '2021-12-31',
    basis: 'inferred',
    note: both('Su texto'),
  }),
  source('late', { notBefore: '2024-02-23', notAfter: '2024-02-23', basis: 'printed', note: null }),
  source('undated', { notBefore: null, notAfter: null, basis: 'not-stated', note: null }),
];

function source(id: string, published: Source['published']): Source {
  return {
    id,
    kind: 'news',
    title: id,
    authors: [{ literal: 'Redacción' }],
    publisher: null,
    containerTitle: null,
    pages: null,
    published,
    url: null,
    archivedUrl: null,
    accessed: null,
    linkStatus: { status: 'not-checked', checked: null },
    language: 'es',
    license: null,
    tier: 'press',
    consulted: 'excerpt',
    citedIn: [],
    note: null,
    aliases: id === 'late' ? ['very-late'] : [],
  };
}

const PERIODS = ['not-stated', '2019', '2020', '2020/2022', '2020/..', '2021-03-08'];
const QUALIFIERS: readonly Qualifier[] = ['exact', 'more-than', 'almost', 'about', 'stated', 'between'];
const AREAS = ['MX', 'MX-OAX', 'MX-TLA', null];
const VALUES = [4, 7, 7, 217, 1407, 28.6, 123000000];

/** The observation of a number; every field follows from it, so that the fixture is the same wherever it is made. */
function observation(index: number, value: number): Observation {
  const money = index % 3 === 1;
  const pick = <Value>(values: readonly Value[], by: number): Value =>
    values[Math.floor(index / by) % values.length] as Value;
  const qualifier = pick(QUALIFIERS, 2);
  const kind = money ? 'money' : index % 3 === 0 ? 'count' : 'percentage';
  const whole = kind === 'count' ? Math.round(value) : value;
  const quantity: Quantity | null =
    index % 11 === 10
      ? null
      : {
          value: whole,
          upper: qualifier === 'between' ? whole + 3 : null,
          qualifier,
          resolution: kind === 'count' ? 1 : null,
          kind,
        };
  return {
    id: `fixture.${String(index).padStart(3, '0')}`,
    dataset: index % 2 === 0 ? 'mucpaz' : 'nap-1325',
    indicator: ['mucpaz.networks', 'mucpaz.investment', 'nap-1325.share'][index % 3] as string,
    dimensions: {
      area: pick(AREAS, 5),
      timePeriod: pick(PERIODS, 1),
      fund: money ? pick(['fasp', 'fortaseg', '_T'], 3) : null,
      role: index % 3 === 2 ? pick(['mediators', 'negotiators'], 6) : null,
      claimType: index % 7 === 6 ? 'planned' : 'actual',
    },
    unit: money ? 'MXN' : 'networks',
    quantity,
    bounds: quantity === null ? null : bounds(quantity),
    absence: quantity === null ? { reason: 'not-consulted', note: null } : null,
    status: quantity === null ? 'missing' : 'normal',
    asPrinted: quantity === null ? null : `«${whole}»\n"tal cual"`,
    citation: {
      source: pick(SOURCES, 4).id,
      locator: index % 2 === 0 ? { label: 'page', value: '007' } : null,
      attributedTo: index % 5 === 0 ? 'Ñandú, O’Higgins' : null,
      version: index % 4 === 1 ? 'v5' : null,
      via: index % 9 === 0 ? 'undated' : null,
    },
    referenceDate:
      index % 2 === 0 ? { date: '2021-12-04', basis: 'inferred' } : { date: null, basis: 'not-stated' },
    attributes:
      money && quantity !== null
        ? { fiscalYear: 'not-stated', budgetPhase: 'not-stated', priceBasis: 'not-stated' }
        : null,
    members:
      index % 13 === 12
        ? {
            codes: ['MX-OAX', 'MX-TLA'],
            citation: { source: 'early', locator: null, attributedTo: null, version: null, via: null },
            absence: null,
          }
        : null,
    corroborates: index % 8 === 0 && index > 0 ? ['fixture.000'] : [],
    contradicts: [],
    note: index % 6 === 0 ? both('Redes constituidas, «según» la fuente') : null,
    aliases: index % 10 === 3 ? [`fixture.old-${index}`] : [],
  };
}

function release(id: string, previous: string | null): Release {
  return {
    formatVersion: 1,
    schemaVersion: 1,
    id,
    issued: '2026-11-23',
    previous,
    title: both(id),
    description: both(id),
    additions: previous === null ? null : both(id),
    license: 'CC-BY-4.0',
    sources: [],
    inputsSha256: '0'.repeat(64),
    files: [],
    digest: id.slice(-1).repeat(64),
    status: 'draft',
  };
}

function items(observations: readonly Observation[], edition: 1 | 2 | 3 = 1): ContractRelease['items'] {
  const code = (id: string) => ({
    id,
    // The last edition words one code otherwise.
    label: both(edition === 3 && id === 'MX-TLA' ? 'Tlaxcala' : id),
    definition: null,
    kind: null,
    parent: null,
    notations: [],
    validFrom: null,
    validTo: null,
    successors: id === 'fortaseg' ? ['fasp'] : [],
    aliases: id === 'MX-OAX' ? ['MX-OAJ'] : [],
  });
  const list = (id: string, codes: readonly string[]) => ({
    id,
    title: both(id),
    definition: both(id),
    codes: codes.map(code),
  });
  return {
    datasets: ['mucpaz', 'nap-1325'].map((id) => ({
      id,
      title: both(edition === 2 ? `${id}, otra vez` : id),
      description: both(id),
      instruments: [],
      license: 'CC-BY-4.0',
      aliases: [],
    })),
    instruments: [],
    commitments: [],
    indicators: ['mucpaz.investment', 'mucpaz.networks', 'nap-1325.share'].map((id) => ({
      id,
      dataset: id.startsWith('mucpaz') ? 'mucpaz' : 'nap-1325',
      instrument: null,
      label: both(id),
      definition: both(id),
      unit: 'networks',
      dimensions: [],
      origin: 'project' as const,
      notComparable: [],
      note: null,
      aliases: [],
    })),
    observations,
    institutions: [],
    sources: SOURCES,
    'code-lists': [
      list('areas', ['MX', 'MX-OAX', 'MX-TLA', ...(edition === 3 ? ['MX-MIC'] : [])]),
      list('funds', ['_T', 'fasp', 'fortaseg']),
      list('roles', ['mediators', 'negotiators']),
    ],
    links: [
      { id: 'fixture.first', from: 'mucpaz.networks', to: 'mucpaz.investment' },
      { id: 'fixture.second', from: 'mucpaz.networks', to: 'nap-1325.share' },
    ].map(({ id, from, to }) => ({
      id,
      type: 'measuredBy' as const,
      from: { collection: 'indicators' as const, id: from },
      to: { collection: 'indicators' as const, id: to },
      basis: 'project' as const,
      citation: { source: 'early', locator: null, attributedTo: null, version: null, via: null },
      note: null,
      aliases: [],
    })),
    milestones: ['late', 'early'].map((id) => ({
      id: `fixture.${id}`,
      date: '2021-01-11',
      title: both(id),
      instruments: [],
      claimType: 'actual' as const,
      citation: { source: id, locator: null, attributedTo: null, version: null, via: null },
      note: null,
      aliases: [],
    })),
    errata: [],
  };
}

const numbers = Array.from({ length: 140 }, (_, index) => index);
const usual = (index: number): number => VALUES[index % VALUES.length] as number;
const first = numbers.slice(0, 120).map((index) => observation(index, usual(index)));
// The second release lacks some figures of the first, revises some, and adds some.
const second = numbers
  .filter((index) => index % 17 !== 5)
  .map((index) => observation(index, usual(index) + (index % 10 === 3 ? 1 : 0)));
// The third takes back others, gives some of the lacking again (a few with another value), and lets some values go back to what they were.
const third = numbers
  .filter((index) => index % 19 !== 3)
  .map((index) => observation(index, usual(index) + (index % 20 === 3 ? 2 : 0) + (index % 34 === 5 ? 5 : 0)));

const contents = [
  { release: release('2026.1', null), items: items(first) },
  { release: release('2026.2', '2026.1'), items: items(second, 2) },
  { release: release('2026.3', '2026.2'), items: items(third, 3) },
];

/**
 * The releases that an answerer is filled with before it is held to the contract, oldest first. They are made up, and say so in every id.
 *
 * @example
 * ```ts
 * import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
 *
 * CONTRACT_RELEASES.map(({ release, items }) => [release.id, items.observations.length]);
 * // [['2026.1', 120], ['2026.2', 132], ['2026.3', 132]]
 * ```
 */
export const CONTRACT_RELEASES: readonly ContractRelease[] = contents.map((content, index) => ({
  ...content,
  registration: {
    id: content.release.id,
    digest: null,
    doi: null,
    notices: [{ date: '2026-11-24', release: null, text: both(content.release.id) }],
    suppressions: [],
  },
  changes: contractChanges(contents[index - 1]?.items ?? null, content.items, content.release.id),
}));
