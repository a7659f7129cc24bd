import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkCurated } from '../src/check/check-curated.ts';
import { RULES } from '../src/check/rules.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { readCuratedFiles } from '../src/read/read-curated-files.ts';
import { FAULTS_OF_FIGURES } from './faults/faults-of-figures.ts';
import { FAULTS_OF_ITEMS } from './faults/faults-of-items.ts';
import { FAULTS_OF_READING } from './faults/faults-of-reading.ts';
import { add, edit, lineOf, SOUND } from './sound-dataset.ts';

const check = (files: readonly CuratedFile[]) => checkCurated(parseCurated(files));

const FAULTS = [...FAULTS_OF_READING, ...FAULTS_OF_ITEMS, ...FAULTS_OF_FIGURES];

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
      edit(
        'sources/gazette.yaml',
        'tier: secondary',
        'tier: best',
        add('notes/a.yaml', 'a', seen('value: 217', 'value: 271')),
      ),
    );
    const found = check(broken).map(({ file, rule }) => `${file} ${rule}`);
    expect(found).toEqual([
      'errata/article.yaml errata',
      'notes/a.yaml layout',
      'observations/peace.yaml number',
      'sources/gazette.yaml shape',
    ]);
  });

  test('finds no error in the curated files of this package', async () => {
    const files = await readCuratedFiles(fileURLToPath(new URL('..', import.meta.url)));
    expect(files.length).toBeGreaterThan(20);
    expect(check(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
