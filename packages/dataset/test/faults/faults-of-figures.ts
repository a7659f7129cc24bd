import { add, edit } from '../sound-dataset.ts';
import type { Fault } from './fault.ts';

const observations = 'observations/peace.yaml';
const seen = (from: string, to: string) => edit(observations, from, to);

/** The only state of the country, in the source and period of the total of 217 networks. */
const part = (value: number): string => `id: nets.part
since: 2026.1
indicator: nets
dimensions: { area: MX-TLA, timePeriod: not-stated, claimType: actual }
quantity: { value: ${value}, qualifier: exact }
asPrinted: ${value} networks
citation: { source: article }
referenceDate: { basis: not-stated }
`;

/** Faults of observations. */
export const FAULTS_OF_FIGURES: readonly Fault[] = [
  {
    rule: 'dimensions',
    when: 'a declared dimension is left out',
    files: seen('fund: fasp, ', ''),
    file: observations,
    at: 'timePeriod: not-stated, claimType: actual }\n  quantity: { value: 9',
  },
  {
    rule: 'dimensions',
    when: 'a dimension is not declared',
    files: seen('timePeriod: 2020,', 'timePeriod: 2020, fund: fasp,'),
    file: observations,
    at: '2020, fund: fasp',
  },
  {
    rule: 'status',
    when: 'there is a quantity and an absence',
    files: seen(
      'value: 217, qualifier: exact }',
      'value: 217, qualifier: exact }\n  absence: { reason: not-collected }',
    ),
    file: observations,
    at: 'absence: { reason: not-collected',
  },
  {
    rule: 'status',
    when: 'there is neither',
    files: seen('  absence: { reason: not-collected }\n', ''),
    file: observations,
    at: 'id: lost.article',
  },
  {
    rule: 'status',
    when: 'a figure is called missing',
    files: seen('asPrinted: 217 networks', 'asPrinted: 217 networks\n  status: missing'),
    file: observations,
    at: 'status: missing',
  },
  {
    rule: 'worked-out',
    when: 'money lacks its attributes',
    files: seen(
      '  attributes: { fiscalYear: not-stated, budgetPhase: not-stated, priceBasis: not-stated }\n',
      '',
    ),
    file: observations,
    at: 'id: money.article',
  },
  {
    rule: 'worked-out',
    when: 'a count is not whole',
    files: edit(observations, '217 networks', '217.5 networks', seen('value: 217', 'value: 217.5')),
    file: observations,
    at: 'value: 217.5',
  },
  {
    rule: 'worked-out',
    when: 'a figure is finer than its resolution',
    files: seen('217, qualifier: exact', '217, qualifier: exact, resolution: 100'),
    file: observations,
    at: 'value: 217',
  },
  {
    rule: 'number',
    when: 'digits show another number',
    files: seen('asPrinted: 217 networks', 'asPrinted: 271 networks'),
    file: observations,
    at: 'value: 217',
  },
  {
    rule: 'number',
    when: 'words show another number',
    files: seen('nine million pesos', 'ninety million pesos'),
    file: observations,
    at: 'value: 9000000',
  },
  {
    rule: 'number',
    when: 'no number can be read',
    files: seen('asPrinted: two pillars', 'asPrinted: a pair of pillars'),
    file: observations,
    at: 'a pair of',
    severity: 'warning',
  },
  {
    rule: 'qualifier',
    when: 'a printed qualifier is lost',
    files: seen('asPrinted: 217 networks', 'asPrinted: almost 217 networks'),
    file: observations,
    at: 'value: 217',
  },
  {
    rule: 'qualifier',
    when: 'a qualifier is not printed',
    files: seen('más de 4 mil 710', '4 mil 710'),
    file: observations,
    at: 'value: 4710',
  },
  {
    rule: 'qualifier',
    when: 'another qualifier is printed',
    files: seen('más de 4 mil 710', 'cerca de 4 mil 710'),
    file: observations,
    at: 'value: 4710',
  },
  {
    rule: 'period',
    when: 'validity ends before it begins',
    files: edit('institutions/inmujeres.yaml', 'validTo: 2024', 'validTo: 1999'),
    file: 'institutions/inmujeres.yaml',
    at: 'validTo',
  },
  {
    rule: 'period',
    when: 'a figure holds for a day after its source was read',
    files: seen('date: 2020-12-31', 'date: 2026-11-24'),
    file: observations,
    at: '2026-11-24',
  },
  {
    rule: 'valid-codes',
    when: 'an area is no longer valid',
    files: seen('area: MX, timePeriod: 2020', 'area: MX-TLA, timePeriod: 2020'),
    file: observations,
    at: 'MX-TLA',
  },
  {
    rule: 'totals',
    when: 'parts exceed their total',
    files: add('observations/part.yaml', part(218)),
    file: observations,
    at: 'value: 217',
  },
  {
    rule: 'totals',
    when: 'all parts of a country fall short of their total',
    files: add('observations/part.yaml', part(216)),
    file: observations,
    at: 'value: 217',
  },
  {
    rule: 'agreement',
    when: 'an observation corroborates itself',
    files: seen('[nets.article]', '[nets.gazette]'),
    file: observations,
    at: 'corroborates',
  },
  {
    rule: 'agreement',
    when: 'two corroborate and contradict each other',
    files: seen('asPrinted: 217 networks', 'asPrinted: 217 networks\n  contradicts: [nets.gazette]'),
    file: observations,
    at: 'contradicts',
  },
  {
    rule: 'agreement',
    when: 'units differ',
    files: seen('[nets.article]', '[money.article]'),
    file: observations,
    at: 'corroborates',
  },
];
