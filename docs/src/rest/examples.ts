import type { Addressed } from './list-operations.ts';

/** A figure that every release has. */
const FIGURE = 'mucpaz.investment.fortaseg.gasman-2021';

/** One thing of each collection, and a release; the examples ask for it. */
const IDS: Readonly<Record<string, string>> = {
  datasets: 'mucpaz',
  instruments: 'nap-1325',
  commitments: 'nap-1325.pillar.participation',
  indicators: 'mucpaz.networks',
  observations: FIGURE,
  institutions: 'inmujeres',
  sources: 'gasman-2021',
  'code-lists': 'qualifiers',
  links: 'mucpaz.funded-by.fortaseg',
  milestones: 'mucpaz.launched',
  errata: 'gasman-2021.more-than-123-million',
  releases: '2026.2',
  feeds: 'mucpaz',
};

/** The name of a file in the path of an address. */
const FILE = 'manifest.json';

/** What the example of an address asks, beside the release. */
const QUERIES: Readonly<Record<string, string>> = {
  '/v1/mucpaz/investments': 'fund=fortaseg',
  '/v1/mucpaz/networks': 'vintage=latest',
  '/v1/availability': 'indicator=mucpaz.networks',
  '/v1/search': 'q=redes',
  '/v1/commitments': 'instrument=nap-1325&kind=pillar',
  '/v1/indicators': 'dataset=mucpaz',
  '/v1/observations': 'indicator=mucpaz.women&area=MX-ZAC',
  '/v1/sources': 'tier=primary&limit=5',
  '/v1/links': 'type=fundedBy&from=mucpaz',
  '/v1/milestones': 'limit=5',
  '/v1/errata': 'limit=5',
  '/v1/instruments': 'limit=5',
  '/v1/institutions': 'limit=5',
  '/v1/releases/{id}/changes': 'since=2026.1&dataset=mucpaz&limit=5',
  '/v1/citations/check': `id=${FIGURE}&release=2026.1&value=123000000`,
  '/v1/datasets/{id}/citation': 'format=bibtex',
  '/v1/datasets/{id}/metadata': 'format=datapackage',
  '/v1/releases/{id}/citation': 'format=ris',
  '/v1/observations/{id}/citation': 'format=text',
};

/** What the examples send in the body of a request. */
const BODIES: Readonly<Record<string, unknown>> = {
  '/v1/citations/check': {
    citations: [
      { id: FIGURE, release: '2026.1', value: 123000000 },
      { id: 'mucpaz.networks.fasp.gasman-2021', release: '2026.1' },
    ],
  },
};

/** What a parameter may be given, where the contract says nothing. */
const VALUES: Readonly<Record<string, string>> = {
  dataset: 'mucpaz',
  indicator: 'mucpaz.networks',
  area: 'MX-TLA,MX-ZAC',
  timePeriod: '2020..2024',
  fund: 'fortaseg',
  role: 'mediators',
  claimType: 'actual',
  value: '100..',
  qualifier: '!exact',
  status: 'missing',
  reason: 'not-consulted',
  source: 'gasman-2021',
  instrument: 'nap-1325',
  parent: 'proigualdad-2020-2024.objective-6',
  kind: 'pillar',
  tier: 'primary,press',
  consulted: 'excerpt',
  origin: 'source',
  type: 'fundedBy',
  basis: 'stated',
  from: 'mucpaz',
  to: 'fortaseg',
  url: `/v1/observations/${FIGURE}?release=2026.1`,
  name: FILE,
};

/** The same, at addresses that are about some codes only. */
const VALUES_AT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/v1/proigualdad/objectives': { instrument: 'proigualdad-2020-2024', kind: 'priority-objective' },
  '/v1/proigualdad/strategic-lines': { instrument: 'proigualdad-2020-2024', kind: 'strategic-line' },
  '/v1/mucpaz/investments': { indicator: 'mucpaz.investment' },
};

/** The address of the example of an operation, its path filled in and its release named where it has one. */
export function exampleAddress({ path, operation }: Addressed): string {
  const filled = fillIn(path);
  if (operation.requestBody !== undefined) return filled;
  const query = QUERIES[path] ?? '';
  const takesRelease = operation.parameters?.some(({ name }) => name === 'release') ?? false;
  const release = takesRelease && !query.includes('release=') ? 'release=2026.2' : '';
  const asked = [query, release].filter((each) => each !== '').join('&');
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** The body of the example of an operation that takes one. */
export function exampleBody({ path }: Addressed): unknown {
  if (!(path in BODIES)) throw new Error(`The example of ${path} has no body`);
  return BODIES[path];
}

/** A value that a parameter takes at an address; `null` where only an earlier answer gives one. */
export function exampleValue(path: string, name: string): string | null {
  if (name === 'id' && path.includes('{id}')) return idFor(path);
  return VALUES_AT[path]?.[name] ?? VALUES[name] ?? null;
}

function fillIn(path: string): string {
  const named = path.replace('{name}', FILE);
  return named.includes('{id}') ? named.replace('{id}', idFor(path)) : named;
}

function idFor(path: string): string {
  const [, , collection = ''] = path.split('/');
  const id = IDS[collection];
  if (id === undefined) throw new Error(`The example of ${path} has no id`);
  return id;
}
