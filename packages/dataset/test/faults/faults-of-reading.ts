import { add, edit, SOUND } from '../sound-dataset.ts';
import type { Fault } from './fault.ts';

const observations = 'observations/peace.yaml';
const seen = (from: string, to: string) => edit(observations, from, to);

/** Faults of files and fields. */
export const FAULTS_OF_READING: readonly Fault[] = [
  {
    rule: 'layout',
    when: 'a folder is no collection',
    files: add('observation/a.yaml', 'id: a\n'),
    file: 'observation/a.yaml',
  },
  {
    rule: 'layout',
    when: 'a file is no .yaml',
    files: add('sources/a.yml', 'id: a\n'),
    file: 'sources/a.yml',
  },
  {
    rule: 'layout',
    when: 'a file lies deeper',
    files: add('sources/b/a.yaml', 'id: a\n'),
    file: 'sources/b/a.yaml',
  },
  { rule: 'layout', when: 'releases.yaml is missing', files: SOUND.slice(1), file: 'releases.yaml' },
  { rule: 'yaml', when: 'a file is empty', files: add('links/a.yaml', '# nothing\n'), file: 'links/a.yaml' },
  {
    rule: 'yaml',
    when: 'YAML is broken',
    files: seen('{ source: article }', '{ source: article'),
    file: observations,
    at: 'referenceDate',
  },
  {
    rule: 'yaml',
    when: 'a key is written twice',
    files: seen('  indicator: nets\n', '  indicator: nets\n  indicator: pillars\n'),
    file: observations,
    at: 'indicator: pillars',
  },
  {
    rule: 'yaml',
    when: 'null is written',
    files: seen('asPrinted: 217 networks', 'asPrinted: null'),
    file: observations,
    at: 'asPrinted: null',
  },
  {
    rule: 'yaml',
    when: 'a field has no value',
    files: seen('asPrinted: 217 networks', 'asPrinted:'),
    file: observations,
    at: 'asPrinted:',
  },
  {
    rule: 'yaml',
    when: 'a value has a tag',
    files: seen('value: 217', 'value: !!int 217'),
    file: observations,
    at: '!!int',
  },
  {
    rule: 'yaml',
    when: 'a value points elsewhere',
    files: seen(
      'asPrinted: 217 networks\n  citation: { source: article }',
      'asPrinted: &a 217 networks\n  citation: { source: *a }',
    ),
    file: observations,
    at: '*a',
  },
  {
    rule: 'yaml',
    when: 'a file is not UTF-8',
    files: seen('más', 'm\uFFFDs'),
    file: observations,
    at: 'm\uFFFDs',
  },
  {
    rule: 'shape',
    when: 'an item is no mapping',
    files: add('links/a.yaml', '- plain\n'),
    file: 'links/a.yaml',
  },
  {
    rule: 'shape',
    when: 'a field is unknown',
    files: seen('asPrinted: 217 networks', 'printed: 217 networks'),
    file: observations,
    at: 'printed: 217',
  },
  {
    rule: 'shape',
    when: 'a language is missing',
    files: edit('milestones/plan.yaml', ', en: Start', ''),
    file: 'milestones/plan.yaml',
    at: 'title',
  },
  {
    rule: 'shape',
    when: 'a number has a trailing zero',
    files: seen('value: 217', 'value: 217.0'),
    file: observations,
    at: '217.0',
  },
  {
    rule: 'shape',
    when: 'a number has a thousands separator',
    files: seen('value: 4710', "value: '4,710'"),
    file: observations,
    at: '4,710',
  },
  {
    rule: 'shape',
    when: 'a worked-out field is written',
    files: seen('asPrinted: 217 networks', 'asPrinted: 217 networks\n  unit: networks'),
    file: observations,
    at: 'unit: networks',
  },
  {
    rule: 'shape',
    when: 'a code is not in the list',
    files: seen('qualifier: stated', 'qualifier: round'),
    file: observations,
    at: 'round',
  },
  {
    rule: 'shape',
    when: 'a period is no period',
    files: seen('timePeriod: 2019', 'timePeriod: 2019-13'),
    file: observations,
    at: '2019-13',
  },
  {
    rule: 'shape',
    when: 'since is missing',
    files: edit('links/plan.yaml', 'since: 2026.1\n', ''),
    file: 'links/plan.yaml',
  },
  {
    rule: 'shape',
    when: 'a change has no reason',
    files: edit('links/plan.yaml', 'since: 2026.1', 'since: 2026.1\nchange: { kind: revised }'),
    file: 'links/plan.yaml',
    at: 'change',
  },
];
