import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCurated } from '../src/check/check-curated.ts';
import { RULES } from '../src/check/rules.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { readCuratedFiles } from '../src/read/read-curated-files.ts';
import { FAULTS_OF_CHANGES } from './faults/faults-of-changes.ts';
import { FAULTS_OF_FIGURES } from './faults/faults-of-figures.ts';
import { FAULTS_OF_ITEMS } from './faults/faults-of-items.ts';
import { FAULTS_OF_READING } from './faults/faults-of-reading.ts';
import { FAULTS_OF_RELEASES } from './faults/faults-of-releases.ts';
import { add, edit, lineOf, SOUND } from './sound-dataset.ts';

const check = (files: readonly CuratedFile[]) => checkCurated(parseCurated(files));

const FAULTS = [
  ...FAULTS_OF_READING,
  ...FAULTS_OF_RELEASES,
  ...FAULTS_OF_ITEMS,
  ...FAULTS_OF_CHANGES,
  ...FAULTS_OF_FIGURES,
];

const seen = (from: string, to: string) => edit('observations/peace.yaml', from, to);

describe('checkCurated()', () => {
  test('finds nothing in a sound dataset, whatever the order of its files', () => {
    expect(check(SOUND)).toEqual([]);
    expect(check(SOUND.toReversed())).toEqual([]);
  });

  test.each(FAULTS)('finds $rule when $when', ({ rule, files, file, at, severity = 'error' }) => {
    const line = at === undefined ? 1 : lineOf(files, file, at);
    const found = check(files).filter((finding) => finding.rule === rule);
    expect(found).toContainEqual(expect.objectContaining({ rule, file, severity, line }));
    for (const { message, remedy } of found) {
      expect([message.es, message.en, remedy.es, remedy.en].join()).not.toMatch(
        /undefined|en inglés: (?!Cannot bound)/,
      );
    }
  });

  test('has a fault above for every rule', () => {
    expect(new Set(FAULTS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });

  test('returns all findings at once, by file and line', () => {
    const broken = edit(
      'errata/article.yaml',
      'equals: 9000000',
      'equals: 9',
      edit('sources/gazette.yaml', 'tier: secondary', 'tier: best', seen('value: 217', 'value: 271')),
    );
    const found = check(broken).map(({ file, rule }) => `${file} ${rule}`);
    expect(found).toEqual([
      'errata/article.yaml errata',
      'observations/peace.yaml number',
      'sources/gazette.yaml shape',
      'sources/gazette.yaml waiting',
    ]);
  });

  const tab = 'has a tab in its indent';
  test.each([
    ['observations/peace.yaml', tab, '  since: 2026.1', '\tsince: 2026.1', 'yaml'],
    ['code-lists/units.yaml', tab, '  - { id: MXN', '\t- { id: MXN', 'yaml'],
    ['indicators/peace.yaml', tab, '  since', '\tsince', 'yaml'],
    ['releases.yaml', tab, '  issued', '\tissued', 'yaml'],
    ['releases/registry.yaml', tab, '[]', '- id: 2026.1\n\tdigest: a', 'yaml'],
    ['releases.yaml', 'has a misspelt field', 'issued', 'isued', 'shape'],
    ['commitments/pillars.yaml', 'has a misspelt field', 'kind: pillar', 'kinds: pillar', 'shape'],
  ])('blames nothing else, and says what waits, when %s %s', (file, _, from, to, rule) => {
    const found = check(edit(file, from, to)).map((finding) => `${finding.file} ${finding.rule}`);
    expect(new Set(found)).toEqual(new Set([`${file} ${rule}`, `${file} waiting`]));
    expect(found.filter((each) => each === `${file} waiting`)).toHaveLength(1);
    if (rule === 'yaml') expect(found).toHaveLength(2);
  });

  test('advises to delete no source while what may cite it cannot be read', () => {
    const found = check(seen('asPrinted: más', 'asPrintd: más'));
    expect(found.map(({ rule }) => rule)).toEqual(['shape', 'waiting']);
    expect(found[1]?.message.en).toBe(
      'These checks wait until all can be read: change, unused, declared, frozen',
    );
  });

  test.each([
    ['value: 9000000', 'value: 9,000,000', 'Write 9000000'],
    ['value: 4710', 'value: 4,710', 'Write 4710'],
    ['value: 4710', 'value: -4,710.5', 'Write -4710.5'],
  ])('says of %s written as %s how it is written', (from, to, remedy) => {
    const [first, ...rest] = check(seen(from, to)).filter(({ rule }) => rule !== 'waiting');
    expect(first?.message.en).toBe(
      `"${to.slice('value: '.length)}" has commas: numbers have no thousands separator`,
    );
    expect(first?.remedy.en).toBe(remedy);
    expect(rest).toEqual([]);
  });

  test('says of a file of a single word that it must be a list of items', () => {
    const [found] = check(add('links/a.yaml', 'hello\n')).filter(({ rule }) => rule === 'yaml');
    expect(found?.message.es).toBe('El archivo debe ser una lista de elementos; es un texto: «hello»');
    expect(found?.remedy.es).toMatch('- id: …');
  });

  test('names the field nearest to a misspelt one, and only those that are written by hand', () => {
    const [found] = check(seen('asPrinted: 217', 'asPrintd: 217'));
    expect(found?.remedy.en).toMatch(/^Write "asPrinted" if that is meant; the fields are id, indicator,/);
    expect(found?.remedy.en).toMatch(/, since, change$/);
    expect(found?.remedy.en).not.toMatch(/\b(?:dataset|unit|bounds|kind)\b/);
    const [inside] = check(seen('value: 217', 'valeu: 217'));
    expect(inside?.remedy.en).toBe(
      'Write "value" if that is meant; the fields are value, upper, qualifier, resolution',
    );
  });

  test('finds no error in the curated files of this package', async () => {
    const files = await readCuratedFiles(fileURLToPath(new URL('..', import.meta.url)));
    expect(files.length).toBeGreaterThan(20);
    expect(check(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
