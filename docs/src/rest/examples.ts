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

/** The address of the example of an operation, its parameters filled in and its release named where it has one. */
export function exampleAddress(path: string, parameters: readonly string[], method: string): string {
  const [, , collection = ''] = path.split('/');
  const filled = path.replace('{id}', IDS[collection] ?? '').replace('{name}', FILE);
  const query = method === 'post' ? '' : (QUERIES[path] ?? '');
  const release = parameters.includes('release') && !query.includes('release=') ? 'release=2026.2' : '';
  const asked = [query, method === 'post' ? '' : release].filter((each) => each !== '').join('&');
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** The body of the example of an operation that takes one. */
export function exampleBody(path: string): unknown {
  if (!(path in BODIES)) throw new Error(`The example of ${path} has no body`);
  return BODIES[path];
}

/** A value that a parameter takes at an address; `null` where only an earlier answer gives one. */
export function exampleValue(path: string, name: string): string | null {
  const [, , collection = ''] = path.split('/');
  return name === 'id' && path.includes('{id}') ? (IDS[collection] ?? null) : (VALUES[name] ?? null);
}
