import { add, edit, SOUND } from '../sound-dataset.ts';
import type { Fault } from './fault.ts';

const file = 'observations/z.yaml';
const WHY = 'reason: { es: Porque sí, en: Because }';

/** The second version of the networks of the article, in which figure, printed words and note are others. */
const second = (change: string, since = '2026.2'): string => `- id: nets.article
  since: ${since}
${change}  indicator: nets
  dimensions: { area: MX, timePeriod: not-stated, claimType: actual }
  quantity: { value: 218, qualifier: exact }
  asPrinted: 218 networks
  citation: { source: article }
  referenceDate: { basis: not-stated }
  members: { absence: { reason: not-published } }
  note: { es: Nota, en: Note }
`;

const changes = (...lines: readonly string[]): string =>
  `  change:\n${lines.map((each) => `    - ${each}\n`).join('')}`;

const faultOf = (when: string, text: string, at: string): Fault => ({
  rule: 'change',
  when,
  files: add(file, text),
  file,
  at,
});

const plan = 'milestones/plan.yaml';

/** The milestone of the plan with a second version in which one field is another. */
const milestone = (kind: string, from: string, to: string, first = SOUND) => {
  const text = first.find(({ path }) => path === plan)?.text ?? '';
  const [before, after] = [text, text.replace(from, to)].map(
    (each) => `- ${each.trimEnd().replaceAll('\n', '\n  ')}\n`,
  ) as [string, string];
  const later = after.replace('since: 2026.1', `since: 2026.2\n  change: { kind: ${kind}, ${WHY} }`);
  return first.map((each) => (each.path === plan ? { path: plan, text: before + later } : each));
};

/** Faults of what later versions say of what they change. */
export const FAULTS_OF_CHANGES: readonly Fault[] = [
  faultOf('a later version gives no reason', second(''), 'since'),
  faultOf(
    'a first version gives one',
    second(`  change: { kind: revised, ${WHY} }\n`).replace('nets.article', 'new.b'),
    'change',
  ),
  faultOf(
    'a changed field is covered by no change',
    second(changes(`{ kind: corrected, ${WHY}, fields: [quantity, asPrinted] }`)),
    'note: {',
  ),
  faultOf(
    'a named field did not change',
    second(changes(`{ kind: corrected, ${WHY}, fields: [citation] }`, `{ kind: revised, ${WHY} }`)),
    '- { kind: corrected',
  ),
  faultOf(
    'two changes name no fields',
    second(changes(`{ kind: corrected, ${WHY} }`, `{ kind: revised, ${WHY} }`)),
    '- { kind: revised',
  ),
  faultOf(
    'two changes name the same field',
    second(
      changes(
        `{ kind: corrected, ${WHY}, fields: [quantity] }`,
        `{ kind: revised, ${WHY}, fields: [quantity] }`,
        `{ kind: corrected, ${WHY} }`,
      ),
    ),
    '- { kind: revised',
  ),
  faultOf(
    'nothing is left for the change without fields',
    second(
      changes(
        `{ kind: corrected, ${WHY}, fields: [quantity, asPrinted, note] }`,
        `{ kind: revised, ${WHY} }`,
      ),
    ),
    '- { kind: revised',
  ),
  faultOf('a figure is called relabelled', second(`  change: { kind: relabelled, ${WHY} }\n`), 'change:'),
  faultOf(
    'a figure that was there is called added',
    second(`  change: { kind: added, ${WHY} }\n`),
    'change:',
  ),
  faultOf(
    'a figure that is still there is called removed',
    second(changes(`{ kind: removed, ${WHY}, fields: [quantity] }`, `{ kind: corrected, ${WHY} }`)),
    '- { kind: removed',
  ),
  faultOf(
    'an item is withdrawn and something else of it changes',
    second(changes(`{ kind: corrected, ${WHY}, fields: [quantity] }`, `{ kind: withdrawn, ${WHY} }`)),
    'change:',
  ),
  faultOf(
    'an item comes back in part',
    second(`  change: { kind: withdrawn, ${WHY} }\n`) +
      second(changes(`{ kind: added, ${WHY}, fields: [quantity] }`), '2026.10'),
    'change:\n    -',
  ),
  faultOf(
    'an item that was withdrawn is withdrawn again',
    second(`  change: { kind: removed, ${WHY} }\n`) +
      second(`  change: { kind: withdrawn, ${WHY} }\n`, '2026.10'),
    'change: { kind: withdrawn',
  ),
  {
    rule: 'change',
    when: 'a version is the same as the one before it',
    files: milestone('revised', 'es: Start', 'es: Start'),
    file: plan,
    at: 'change',
  },
  {
    rule: 'change',
    when: 'a date is called relabelled',
    files: milestone('relabelled', '2021-01-11', '2021-01-12'),
    file: plan,
    at: 'change',
  },
  {
    rule: 'change',
    when: 'an absence with another reason is called added',
    files: add(
      file,
      `id: lost.article
since: 2026.2
change: { kind: added, ${WHY} }
indicator: nets
dimensions: { area: MX, timePeriod: 2019, claimType: actual }
absence: { reason: not-published }
citation: { source: article }
referenceDate: { basis: not-stated }
`,
    ),
    file,
    at: 'change',
  },
  {
    rule: 'change',
    when: 'a text of which only the standing changed is called relabelled',
    files: edit(
      'commitments/pillars.yaml',
      '- id: plan.prevention',
      `- id: plan.prevention
  since: 2026.2
  change: { kind: relabelled, ${WHY} }
  instrument: plan
  kind: pillar
  officialCodeAbsence: not-consulted
  title:
    es: Prevención
    en: Prevention
    wording:
      es: { status: official, citation: { source: gazette } }
      en: { status: official, citation: { source: article } }
  citation: { source: article }
- id: plan.prevention`,
    ),
    file: 'commitments/pillars.yaml',
    at: 'change',
  },
  {
    rule: 'shape',
    when: 'a change has a field of no change',
    files: add(file, second(`  change: { kind: revised, ${WHY}, cause: x }\n`)),
    file,
    at: 'change',
  },
  {
    rule: 'shape',
    when: 'a change names fields that are no list',
    files: add(file, second(changes(`{ kind: revised, ${WHY}, fields: quantity }`))),
    file,
    at: '- { kind: revised',
  },
  {
    rule: 'shape',
    when: 'the list of changes is empty',
    files: add(file, second('  change: []\n')),
    file,
    at: 'change',
  },
];
