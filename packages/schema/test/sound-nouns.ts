import type * as schema from '../src/index.ts';
import {
  change,
  notice,
  quoted,
  reason,
  registration,
  stated,
  suppression,
  tombstone,
} from './sound-changes.ts';
import { citation, count, label } from './sound-parts.ts';

export { citation, count, label };

/*
 * One sound example of every noun that is an object, shaped as what the releases hold. Tests take one, make it wrong in one place,
 * and hold that it is refused.
 */

export const absence: schema.Absence = { reason: 'not-published', note: label };

export const wording: schema.Wording = { status: 'official', reason: null, citation };

export const text: schema.Text = {
  es: 'participación',
  en: null,
  wording: { es: wording, en: { status: 'absent', reason: 'not-published', citation: null } },
};

export const attributes: schema.Attributes = {
  fiscalYear: '2020',
  budgetPhase: 'exercised',
  priceBasis: 'not-stated',
};

export const money: schema.Quantity = { ...count, value: 123_000_000, qualifier: 'more-than', kind: 'money' };

export const bounds: schema.Bounds = {
  lower: { kind: 'open', value: 123_000_000 },
  upper: { kind: 'unbounded', value: null },
};

export const dimensions: schema.Dimensions = {
  area: 'MX',
  timePeriod: '2020',
  fund: '_T',
  role: null,
  claimType: 'actual',
};

export const referenceDate: schema.ReferenceDate = { date: '2021-12-05', basis: 'printed' };

export const members: schema.Members = { codes: ['MX-TLA', 'MX-OAX'], citation, absence: null };

export const observation: schema.Observation = {
  id: 'mucpaz.networks.gasman-2021',
  dataset: 'mucpaz',
  indicator: 'mucpaz.networks',
  dimensions,
  unit: 'network',
  quantity: count,
  bounds: { lower: { kind: 'closed', value: 257 }, upper: { kind: 'closed', value: 257 } },
  absence: null,
  status: 'normal',
  asPrinted: '257 networks',
  citation,
  referenceDate,
  attributes: null,
  members,
  corroborates: ['mucpaz.networks.jornada-2021'],
  contradicts: [],
  note: null,
  aliases: ['mucpaz.redes.gasman-2021'],
};

export const commitment: schema.Commitment = {
  id: 'nap-1325.pillar.participation',
  instrument: 'nap-1325',
  kind: 'pillar',
  parent: null,
  number: '1',
  officialCode: null,
  officialCodeAbsence: 'not-consulted',
  title: text,
  citation,
  note: label,
  aliases: [],
};

export const indicator: schema.Indicator = {
  id: 'mucpaz.networks',
  dataset: 'mucpaz',
  instrument: null,
  label,
  definition: label,
  unit: 'network',
  dimensions: ['area', 'timePeriod'],
  origin: 'project',
  notComparable: [{ with: 'mucpaz.networks-created', because: label }],
  note: null,
  aliases: [],
};

export const declaration: schema.Declaration = {
  part: 'indicator',
  observation: 'nap-1325.indicators.gasman-2021',
  reason: 'not-consulted',
  note: null,
};

export const instrument: schema.Instrument = {
  id: 'nap-1325',
  kind: 'plan',
  title: text,
  acronym: { es: 'PNA', en: 'NAP' },
  adopted: null,
  validFrom: '2021-01-12',
  validTo: null,
  institutions: ['sre'],
  declares: [declaration],
  citation,
  note: null,
  aliases: [],
};

export const published: schema.Published = {
  notBefore: '2021-07-20',
  notAfter: '2021-12-31',
  basis: 'inferred',
  note: label,
};

export const source: schema.Source = {
  id: 'gasman-2021',
  kind: 'article',
  title: 'Women, Leadership and Peacemaking',
  authors: [{ family: 'Gasman Zylbermann', given: 'Nadine' }, { literal: 'Inmujeres' }],
  publisher: null,
  containerTitle: null,
  pages: '1-9',
  published,
  url: 'https://example.org/article',
  archivedUrl: null,
  accessed: '2026-11',
  linkStatus: { status: 'not-checked', checked: null },
  language: 'en',
  license: null,
  tier: 'secondary',
  consulted: 'whole',
  citedIn: [],
  note: null,
  aliases: [],
};

export const code: schema.Code = {
  id: 'MX-TLA',
  label: { es: 'Tlaxcala', en: 'Tlaxcala' },
  definition: null,
  kind: 'state',
  parent: 'MX',
  notations: [{ scheme: 'inegi', value: '29' }],
  validFrom: '1857-02-05',
  validTo: null,
  successors: [],
  aliases: [],
};

export const provenance: schema.Provenance = {
  origin: 'derived',
  operation: 'quotient',
  from: ['a', 'b'],
};

export const derivedValue: schema.DerivedValue = {
  id: 'mucpaz.pesos-per-network',
  label,
  unit: 'MXN',
  quantity: money,
  bounds,
  provenance,
  note: null,
};

export const distribution: schema.Distribution = {
  name: 'code-lists.json',
  mediaType: 'application/json',
  bytes: 12,
  rows: 0,
  sha256: 'a'.repeat(64),
};

export const manifest: schema.Manifest = {
  formatVersion: 1,
  schemaVersion: 1,
  id: '2026.2',
  issued: '2026-11-23',
  previous: '2026.1',
  title: label,
  description: label,
  additions: label,
  license: 'CC-BY-4.0',
  sources: [{ id: 'gasman-2021', accessed: '2026-11-23' }],
  inputsSha256: '0'.repeat(64),
  files: [distribution],
};

export const problem: schema.Problem = {
  type: 'https://example.org/problems/not-found',
  title: 'No existe',
  status: 404,
  detail: 'No existe',
  instance: '/v1/x',
  errors: [{ parameter: 'area', value: null, detail: 'No existe', nearest: 'MX' }],
};

/** Every noun that is an object with named fields, by the name under which the package exports it. */
export const SOUND_NOUNS = {
  Absence: absence,
  Attributes: attributes,
  Change: change,
  ChangeReason: reason,
  CheckedFigure: {
    quoted,
    label,
    state: 'changed',
    matches: true,
    id: 'mucpaz.networks.gasman-2021',
    from: { ...stated, quantity: { ...count, value: 275 } },
    to: stated,
    since: '2026.2',
    changes: [change],
    nearest: null,
    message: label,
  },
  GoneProblem: { ...problem, tombstone },
  Notice: notice,
  QuotedFigure: quoted,
  Registration: registration,
  ReleaseStatus: { ...registration, status: 'published', supersededBy: '2026.3' },
  StatedFigure: stated,
  Suppression: suppression,
  Tombstone: tombstone,
  Vintage: { published, observation },
  Bounds: bounds,
  Citation: citation,
  Code: code,
  CodeList: { id: 'areas', title: label, definition: label, codes: [code] },
  Commitment: commitment,
  Coverage: {
    part: 'indicator',
    declared: 23,
    declaredBy: 'nap-1325.indicators.gasman-2021',
    published: 0,
    reason: 'not-consulted',
    note: null,
  },
  Dataset: {
    id: 'mucpaz',
    title: label,
    description: label,
    instruments: ['mucpaz'],
    license: 'CC-BY-4.0',
    aliases: [],
  },
  Declaration: declaration,
  DerivedValue: derivedValue,
  Dimensions: dimensions,
  Distribution: distribution,
  Erratum: {
    id: 'gasman-2021.states',
    kind: 'error',
    citation,
    printed: 'nine states',
    shouldBe: null,
    reason: label,
    evidence: [citation],
    expect: { collection: 'observations', id: 'a', field: 'quantity.value', equals: 9 },
    aliases: [],
  },
  Finding: {
    rule: 'unknown-source',
    severity: 'error',
    file: 'observations/mucpaz.yaml',
    line: 1,
    path: 'citation.source',
    message: label,
    remedy: label,
  },
  Indicator: indicator,
  Institution: {
    id: 'inmujeres',
    name: text,
    acronym: 'Inmujeres',
    validFrom: '2001-01-12',
    validTo: '2025-01-01',
    successors: ['mujeres'],
    citation,
    note: null,
    aliases: [],
  },
  Instrument: instrument,
  Investment: { observation, derived: [derivedValue] },
  Label: label,
  Link: {
    id: 'mucpaz.funded-by.fasp',
    type: 'fundedBy',
    from: { collection: 'instruments', id: 'mucpaz' },
    to: { collection: 'instruments', id: 'fasp' },
    basis: 'stated',
    citation,
    note: null,
    aliases: [],
  },
  AvailableCode: { field: 'area', code: 'MX-OAX', count: 3, exact: true },
  SearchHit: {
    collection: 'observations',
    id: 'mucpaz.networks',
    title: { es: 'Redes', en: null },
    path: '/v1/observations/mucpaz.networks',
  },
  LinkEnd: { collection: 'commitments', id: 'nap-1325.pillar.participation' },
  Locator: { label: 'page', value: '12' },
  Manifest: manifest,
  Members: members,
  Milestone: {
    id: 'mucpaz.launch',
    date: '2020-12',
    title: label,
    instruments: ['mucpaz'],
    claimType: 'actual',
    citation,
    note: null,
    aliases: [],
  },
  Observation: observation,
  PlanIndicator: { indicator, pillar: null, observations: [observation] },
  Problem: problem,
  ProblemError: problem.errors[0],
  Provenance: provenance,
  Published: published,
  Quantity: count,
  ReferenceArea: code,
  ReferenceDate: referenceDate,
  Release: { ...manifest, digest: 'b'.repeat(64), status: 'draft' },
  Source: source,
  Text: text,
  Unit: { ...code, id: 'MXN', kind: 'money' },
  Wording: wording,
} as const;
