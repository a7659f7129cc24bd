import type { CollectionItems, DerivedValue, Observation, Text } from '@pazabierta/schema';

const citation = { source: 'gasman-2021', locator: null, attributedTo: null, version: null, via: null };
const note = { es: 'Nota en español', en: 'Note in English' };

/** An official wording in English; in Spanish it was not seen. */
const title: Text = {
  es: null,
  en: 'strengthen community cohesion',
  wording: {
    es: { status: 'absent', reason: 'not-consulted', citation: null },
    en: { status: 'published-translation', reason: null, citation },
  },
};

export const money: Observation = {
  id: 'mucpaz.investment.fortaseg.gasman-2021',
  dataset: 'mucpaz',
  indicator: 'mucpaz.investment',
  dimensions: { area: 'MX', timePeriod: 'not-stated', fund: 'fortaseg', role: null, claimType: 'actual' },
  unit: 'MXN',
  quantity: { value: 123000000, upper: null, qualifier: 'more-than', resolution: null, kind: 'money' },
  bounds: { lower: { kind: 'open', value: 123000000 }, upper: { kind: 'unbounded', value: null } },
  absence: null,
  status: 'normal',
  asPrinted: 'more than 123 million pesos, "through" Fortaseg',
  citation,
  referenceDate: { date: null, basis: 'not-stated' },
  attributes: { fiscalYear: 'not-stated', budgetPhase: 'not-stated', priceBasis: 'not-stated' },
  members: null,
  corroborates: [],
  contradicts: [],
  note,
  aliases: [],
};

export const count: Observation = {
  ...money,
  id: 'mucpaz.states.fasp',
  indicator: 'mucpaz.states',
  dimensions: { area: 'MX', timePeriod: '2020', fund: 'fasp', role: null, claimType: 'actual' },
  unit: 'states',
  quantity: { value: 2, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' },
  bounds: { lower: { kind: 'closed', value: 2 }, upper: { kind: 'closed', value: 2 } },
  asPrinted: '=Michoacán y Tlaxcala\nen 2020',
  referenceDate: { date: '2020-12-31', basis: 'inferred' },
  attributes: null,
  members: { codes: ['MX-MIC', 'MX-TLA'], citation, absence: null },
  contradicts: ['mucpaz.states.a', 'mucpaz.states.b'],
};

export const absent: Observation = {
  ...money,
  id: 'mucpaz.women.absent',
  dimensions: { area: null, timePeriod: '2021', fund: null, role: null, claimType: 'planned' },
  quantity: null,
  bounds: null,
  absence: { reason: 'not-published', note },
  status: 'missing',
  asPrinted: null,
  attributes: null,
  members: { codes: [], citation: null, absence: { reason: 'not-consulted', note: null } },
  note: null,
};

export const perNetwork: DerivedValue = {
  id: 'mucpaz.fortaseg.pesos-per-network',
  label: { es: 'Pesos por red', en: 'Pesos per network' },
  unit: 'MXN',
  quantity: { value: 566820.27, upper: null, qualifier: 'more-than', resolution: null, kind: 'money' },
  bounds: { lower: { kind: 'open', value: 566820.27 }, upper: { kind: 'unbounded', value: null } },
  provenance: {
    origin: 'derived',
    operation: 'quotient',
    from: ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'],
  },
  note,
};

/** One item or two of every collection that a source is not read for in `sources.ts`. */
export const items: Omit<{ [Name in keyof CollectionItems]: CollectionItems[Name][] }, 'sources'> = {
  datasets: [
    {
      id: 'mucpaz',
      title: { es: 'Redes Mucpaz', en: 'Mucpaz networks' },
      description: note,
      instruments: ['mucpaz', 'nap-1325'],
      license: 'CC-BY-4.0',
      aliases: ['redes'],
    },
  ],
  instruments: [
    {
      id: 'nap-1325',
      kind: 'plan',
      title,
      acronym: { es: 'PNA-1325', en: null },
      adopted: '2021-01-11',
      validFrom: null,
      validTo: null,
      institutions: ['sre', 'inmujeres'],
      declares: [
        { part: 'pillar', observation: 'nap.pillars', reason: null, note: null },
        { part: 'indicator', observation: 'nap.indicators', reason: 'not-consulted', note: null },
      ],
      citation,
      note: null,
      aliases: [],
    },
  ],
  commitments: [
    {
      id: 'proigualdad.line-2',
      instrument: 'proigualdad',
      kind: 'strategic-line',
      parent: 'proigualdad.objective-6',
      number: '02',
      officialCode: null,
      officialCodeAbsence: 'not-consulted',
      title,
      citation,
      note: null,
      aliases: [],
    },
  ],
  indicators: [
    {
      id: 'mucpaz.networks',
      dataset: 'mucpaz',
      instrument: null,
      label: { es: 'Redes', en: 'Networks' },
      definition: note,
      unit: 'networks',
      dimensions: ['area', 'timePeriod', 'fund', 'claimType'],
      origin: 'project',
      notComparable: [{ with: 'mucpaz.women', because: note }],
      note: null,
      aliases: [],
    },
  ],
  observations: [money, count, absent],
  institutions: [
    {
      id: 'inmujeres',
      name: title,
      acronym: 'Inmujeres',
      validFrom: null,
      validTo: '2024-12-31',
      successors: ['mujeres'],
      citation,
      note,
      aliases: [],
    },
  ],
  'code-lists': [
    {
      id: 'areas',
      title: { es: 'Lugares', en: 'Places' },
      definition: note,
      codes: [
        {
          id: 'MX-MIC',
          label: { es: 'Michoacán', en: 'Michoacán' },
          definition: null,
          kind: 'state',
          parent: 'MX',
          notations: [{ scheme: 'inegi', value: '16' }],
          validFrom: null,
          validTo: null,
          successors: [],
          aliases: ['MX-MICH'],
        },
        {
          id: 'MX-CHP',
          label: { es: 'Chiapas', en: 'Chiapas' },
          definition: note,
          kind: 'state',
          parent: 'MX',
          notations: [{ scheme: 'inegi', value: '07' }],
          validFrom: null,
          validTo: null,
          successors: [],
          aliases: [],
        },
      ],
    },
  ],
  links: [
    {
      id: 'mucpaz-funded-by-fasp',
      type: 'fundedBy',
      from: { collection: 'instruments', id: 'mucpaz' },
      to: { collection: 'instruments', id: 'fasp' },
      basis: 'stated',
      citation,
      note: null,
      aliases: [],
    },
  ],
  milestones: [
    {
      id: 'nap-1325.presented',
      date: '2021-01-11',
      title: { es: 'Se presenta el plan', en: 'The plan is presented' },
      instruments: ['nap-1325'],
      claimType: 'actual',
      citation,
      note: null,
      aliases: [],
    },
  ],
  errata: [
    {
      id: 'note-6',
      kind: 'error',
      citation,
      printed: '2122 (2122)',
      shouldBe: { es: '2122 (2013)', en: '2122 (2013)' },
      reason: note,
      evidence: [citation, { ...citation, source: 'dof-5608467' }],
      expect: { collection: 'instruments', id: 'resolution-2122', field: 'adopted', equals: '2013-10-18' },
      aliases: [],
    },
  ],
};
