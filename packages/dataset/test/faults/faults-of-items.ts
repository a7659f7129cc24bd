import { add, CITED_IN, edit, SOUND } from '../sound-dataset.ts';
import type { Fault } from './fault.ts';

const observations = 'observations/peace.yaml';
const seen = (from: string, to: string, files = SOUND) => edit(observations, from, to, files);

const twin = (id: string): string => `- id: ${id}
  since: 2026.2
  indicator: nets
  dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
  quantity: { value: 218, qualifier: exact }
  asPrinted: 218 networks
  citation: { source: article }
  referenceDate: { basis: not-stated }
`;

/** Faults of items among each other. */
export const FAULTS_OF_ITEMS: readonly Fault[] = [
  {
    rule: 'duplicates',
    when: 'an id has two versions for a release',
    files: add('observations/z.yaml', twin('nets.gazette')),
    file: 'observations/z.yaml',
    at: 'id: nets.gazette',
  },
  {
    rule: 'duplicates',
    when: 'a list names a code twice',
    files: edit('code-lists/funds.yaml', 'id: fasp', "id: '_T'"),
    file: 'code-lists/funds.yaml',
    at: "'_T'",
  },
  {
    rule: 'aliases',
    when: 'an alias is an id',
    files: seen('asPrinted: 217 networks', 'asPrinted: 217 networks\n  aliases: [nets.gazette]'),
    file: observations,
    at: 'aliases',
  },
  {
    rule: 'aliases',
    when: 'two items have the same alias',
    files: seen(
      'asPrinted: two pillars',
      'asPrinted: two pillars\n  aliases: [old, older]',
      seen('asPrinted: 217 networks', 'asPrinted: 217 networks\n  aliases: [older]'),
    ),
    file: observations,
    at: 'aliases: [old,',
  },
  {
    rule: 'aliases',
    when: 'an alias of a code is a code',
    files: edit('code-lists/funds.yaml', 'id: fasp', "id: fasp, aliases: ['_T']"),
    file: 'code-lists/funds.yaml',
    at: 'id: fasp',
  },
  {
    rule: 'aliases',
    when: 'two codes of a list have the same alias',
    files: edit(
      'code-lists/units.yaml',
      'id: MXN',
      'id: MXN, aliases: [old]',
      edit('code-lists/units.yaml', 'id: networks', 'id: networks, aliases: [old]'),
    ),
    file: 'code-lists/units.yaml',
    at: 'id: MXN',
  },
  {
    rule: 'identity',
    when: 'two observations are the same without a letter',
    files: add('observations/z.yaml', twin('twin')),
    file: 'observations/z.yaml',
    at: 'id: twin',
  },
  {
    rule: 'source-files',
    when: 'a source is in the file of another',
    files: edit('sources/article.yaml', 'id: article', 'id: paper'),
    file: 'sources/article.yaml',
    at: 'id: paper',
  },
  {
    rule: 'references',
    when: 'a source does not exist',
    files: seen('citation: { source: gazette }', 'citation: { source: gazete }'),
    file: observations,
    at: 'gazete',
  },
  {
    rule: 'references',
    when: 'a copy does not exist',
    files: seen('citation: { source: gazette }', 'citation: { source: gazette, via: mirror }'),
    file: observations,
    at: 'mirror',
  },
  {
    rule: 'references',
    when: 'an item is newer than what names it',
    files: seen('since: 2026.2', 'since: 2026.1'),
    file: observations,
    at: 'source: gazette',
  },
  {
    rule: 'references',
    when: 'a code does not exist',
    files: seen('area: MX, timePeriod: 2020', 'area: MX-XXX, timePeriod: 2020'),
    file: observations,
    at: 'MX-XXX',
  },
  {
    rule: 'references',
    when: 'a link leads nowhere',
    files: edit('links/plan.yaml', 'id: nets }', 'id: net }'),
    file: 'links/plan.yaml',
    at: 'id: net }',
  },
  {
    rule: 'references',
    when: 'a parent does not exist',
    files: edit('commitments/pillars.yaml', '  kind: pillar', '  kind: pillar\n  parent: plan.none'),
    file: 'commitments/pillars.yaml',
    at: 'parent',
  },
  {
    rule: 'unused',
    when: 'nothing cites a source',
    files: seen('citation: { source: gazette }', 'citation: { source: article }'),
    file: 'sources/gazette.yaml',
    at: 'id:',
    severity: 'warning',
  },
  {
    rule: 'unused',
    when: 'a source neither is cited nor says which other source cites it',
    files: edit('sources/work.yaml', CITED_IN, ''),
    file: 'sources/work.yaml',
    at: 'id:',
    severity: 'warning',
  },
  {
    rule: 'unused',
    when: 'a source is only the one that cites another',
    files: edit(
      'sources/work.yaml',
      'source: article',
      'source: gazette',
      seen('citation: { source: gazette }', 'citation: { source: article }'),
    ),
    file: 'sources/gazette.yaml',
    at: 'id:',
    severity: 'warning',
  },
  {
    rule: 'code-lists',
    when: 'a code of the schema is missing',
    files: edit('code-lists/price-bases.yaml', 'id: real', 'id: nominal'),
    file: 'code-lists/price-bases.yaml',
    at: 'codes:',
  },
  {
    rule: 'code-lists',
    when: 'a code is not in the schema',
    files: edit('code-lists/price-bases.yaml', 'id: real', 'id: unreal'),
    file: 'code-lists/price-bases.yaml',
    at: 'unreal',
  },
  {
    rule: 'code-lists',
    when: 'a list is missing',
    files: SOUND.filter(({ path }) => path !== 'code-lists/qualifiers.yaml'),
    file: 'releases.yaml',
    at: 'id: 2026.1\n',
  },
  {
    rule: 'code-lists',
    when: 'a unit is of no kind',
    files: edit('code-lists/units.yaml', 'kind: money', 'kind: pesos'),
    file: 'code-lists/units.yaml',
    at: 'pesos',
  },
  {
    rule: 'declared',
    when: 'parts are absent without a reason',
    files: edit('instruments/plan.yaml', '    reason: not-consulted\n', ''),
    file: 'instruments/plan.yaml',
    at: '- part: pillar',
  },
  {
    rule: 'declared',
    when: 'a reason is given and none is absent',
    files: edit(observations, 'two pillars', 'one pillar', seen('value: 2,', 'value: 1,')),
    file: 'instruments/plan.yaml',
    at: 'reason',
  },
  {
    rule: 'declared',
    when: 'there are more than declared',
    files: edit(observations, 'two pillars', 'zero pillars', seen('value: 2,', 'value: 0,')),
    file: 'instruments/plan.yaml',
    at: 'observation: pillars.article',
  },
  {
    rule: 'errata',
    when: 'a guard no longer holds',
    files: edit('errata/article.yaml', 'equals: 9000000', 'equals: 9'),
    file: 'errata/article.yaml',
    at: 'expect',
  },
  {
    rule: 'errata',
    when: 'a guarded item does not exist',
    files: edit('errata/article.yaml', 'id: money.article', 'id: money'),
    file: 'errata/article.yaml',
    at: 'expect',
  },
];
