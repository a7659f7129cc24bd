import {
  AbsenceReason,
  Attributes,
  ClaimType,
  CommitmentKind,
  Instrument,
  LinkType,
  ObservationStatus,
  Qualifier,
  Source,
  TextStatus,
} from '@pazabierta/schema';
import type { CuratedFile } from '../src/read/curated-file.ts';

const label = (text: string): string => `{ es: ${text}, en: ${text} }`;

const codeList = (id: string, codes: readonly string[]): CuratedFile => ({
  path: `code-lists/${id}.yaml`,
  text: [
    `id: ${id}`,
    'since: 2026.1',
    `title: ${label(id)}`,
    `definition: ${label(id)}`,
    'codes:',
    ...codes.map((code) => `  - { ${code}, label: ${label('Code')} }`),
    '',
  ].join('\n'),
});

const mirror = (id: string, codes: readonly string[]): CuratedFile =>
  codeList(
    id,
    codes.map((code) => `id: ${code}`),
  );

const source = (id: string, language: string, since = '2026.1', more = ''): CuratedFile => ({
  path: `sources/${id}.yaml`,
  text: `id: ${id}
since: ${since}
kind: article
title: Women and peace
published: { basis: not-stated }
accessed: 2026-11-23
linkStatus: { status: not-checked }
language: ${language}
tier: secondary
consulted: whole
${more}`,
});

/** How a source that no value cites says which other source cites it. */
export const CITED_IN = 'citedIn: [{ source: article, locator: { label: note, value: 3 } }]\n';

const OBSERVATIONS = `- id: nets.article
  since: 2026.1
  indicator: nets
  dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
  quantity: { value: 217, qualifier: exact }
  asPrinted: 217 networks
  citation: { source: article }
  referenceDate: { basis: not-stated }
  members: { absence: { reason: not-published } }
- id: nets.gazette
  since: 2026.2
  indicator: nets
  dimensions: { area: MX, timePeriod: 2020, claimType: actual }
  quantity: { value: 4710, qualifier: more-than }
  asPrinted: más de 4 mil 710 redes
  citation: { source: gazette }
  referenceDate: { date: 2020-12-31, basis: printed }
  corroborates: [nets.article]
- id: money.article
  since: 2026.1
  indicator: money
  dimensions: { area: MX, timePeriod: not-stated, fund: fasp, claimType: actual }
  quantity: { value: 9000000, qualifier: stated }
  asPrinted: nine million pesos
  citation: { source: article }
  referenceDate: { basis: not-stated }
  attributes: { fiscalYear: not-stated, budgetPhase: not-stated, priceBasis: not-stated }
- id: pillars.article
  since: 2026.1
  indicator: pillars
  dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
  quantity: { value: 2, qualifier: exact }
  asPrinted: two pillars
  citation: { source: article }
  referenceDate: { basis: not-stated }
- id: lost.article
  since: 2026.1
  indicator: nets
  dimensions: { area: MX, timePeriod: 2019, claimType: actual }
  absence: { reason: not-collected }
  citation: { source: article }
  referenceDate: { basis: not-stated }
`;

const indicator = (id: string, unit: string, dimensions: string): string => `- id: ${id}
  since: 2026.1
  dataset: peace
  instrument: plan
  label: ${label('Label')}
  definition: ${label('Definition')}
  unit: ${unit}
  dimensions: [${dimensions}]
  origin: project
`;

const wording = '{ status: official, citation: { source: article } }';

/** A small dataset without a fault, in which every collection has an item. */
export const SOUND: readonly CuratedFile[] = [
  {
    path: 'releases.yaml',
    text: ['2026.10', '2026.1', '2026.2']
      .map(
        (id) => `- id: ${id}
  issued: 2026-11-23
  title: ${label('Title')}
  description: ${label('Description')}
  license: CC-BY-4.0
${id === '2026.1' ? '' : `  additions: ${label('Found')}\n`}`,
      )
      .join(''),
  },
  { path: 'releases/registry.yaml', text: '[]\n' },
  {
    path: 'datasets/peace.yaml',
    text: `id: peace
since: 2026.1
title: ${label('Peace')}
description: ${label('Peace')}
instruments: [plan]
license: CC-BY-4.0
`,
  },
  {
    path: 'institutions/inmujeres.yaml',
    text: `id: inmujeres
since: 2026.1
name: { es: Inmujeres, en: Inmujeres, wording: { es: ${wording}, en: ${wording} } }
citation: { source: article }
validFrom: 2001-01-12
validTo: 2024-12-31
`,
  },
  {
    path: 'instruments/plan.yaml',
    text: `id: plan
since: 2026.1
kind: plan
title: { es: Plan, en: Plan, wording: { es: ${wording}, en: ${wording} } }
institutions: [inmujeres]
declares:
  - part: pillar
    observation: pillars.article
    reason: not-consulted
citation: { source: article }
`,
  },
  {
    path: 'commitments/pillars.yaml',
    text: `- id: plan.prevention
  since: 2026.1
  instrument: plan
  kind: pillar
  officialCodeAbsence: not-consulted
  title: { es: Prevención, en: Prevention, wording: { es: ${wording}, en: ${wording} } }
  citation: { source: article }
`,
  },
  {
    path: 'indicators/peace.yaml',
    text: [
      indicator('nets', 'networks', 'area, timePeriod, claimType'),
      indicator('money', 'MXN', 'area, timePeriod, fund, claimType'),
      indicator('pillars', 'pillars', 'area, timePeriod, claimType'),
    ].join(''),
  },
  { path: 'observations/peace.yaml', text: OBSERVATIONS },
  source('article', 'en'),
  source('gazette', 'es', '2026.2'),
  source('work', 'en', '2026.1', CITED_IN),
  {
    path: 'links/plan.yaml',
    text: `id: plan.measured
since: 2026.1
type: measuredBy
from: { collection: instruments, id: plan }
to: { collection: indicators, id: nets }
basis: project
citation: { source: article }
`,
  },
  {
    path: 'milestones/plan.yaml',
    text: `id: plan.start
since: 2026.1
date: 2021-01-11
title: ${label('Start')}
instruments: [plan]
claimType: actual
citation: { source: article }
`,
  },
  {
    path: 'errata/article.yaml',
    text: `id: article.nine
since: 2026.1
kind: ambiguity
citation: { source: article }
printed: nine million
reason: ${label('Round')}
expect: { collection: observations, id: money.article, field: quantity.value, equals: 9000000 }
`,
  },
  codeList('areas', ['id: MX, kind: country', 'id: MX-TLA, kind: state, parent: MX, validTo: 2019-12-31']),
  codeList('funds', ['id: _T', 'id: fasp']),
  codeList('units', ['id: networks, kind: count', 'id: MXN, kind: money', 'id: pillars, kind: count']),
  mirror('link-types', LinkType.options),
  mirror('qualifiers', Qualifier.options),
  mirror('claim-types', ClaimType.options),
  mirror('observation-statuses', ObservationStatus.options),
  mirror('absence-reasons', AbsenceReason.options),
  mirror('text-statuses', TextStatus.options),
  mirror('commitment-kinds', CommitmentKind.options),
  mirror('instrument-kinds', Instrument.shape.kind.options),
  mirror('source-kinds', Source.shape.kind.options),
  mirror('source-tiers', Source.shape.tier.options),
  mirror('budget-phases', Attributes.shape.budgetPhase.options),
  mirror('price-bases', Attributes.shape.priceBasis.options),
];

/** The sound dataset with one text replaced in one file; a text that is not there would make a test that tests nothing. */
export function edit(path: string, from: string, to: string, files = SOUND): readonly CuratedFile[] {
  const file = files.find((each) => each.path === path);
  if (file === undefined || !file.text.includes(from)) throw new Error(`Cannot edit "${path}": no "${from}"`);
  return files.map((each) => (each === file ? { path, text: each.text.replace(from, () => to) } : each));
}

/** The sound dataset with one more file. */
export function add(path: string, text: string, files = SOUND): readonly CuratedFile[] {
  return [...files, { path, text }];
}

/** The line, from 1, on which a text begins in a file. */
export function lineOf(files: readonly CuratedFile[], path: string, text: string): number {
  const whole = files.find((file) => file.path === path)?.text ?? '';
  const index = whole.indexOf(text);
  if (index === -1) throw new Error(`"${text}" is not in "${path}"`);
  return whole.slice(0, index).split('\n').length;
}
