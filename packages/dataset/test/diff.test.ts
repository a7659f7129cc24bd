import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '@pazabierta/schema';
import { diffItems, type Item } from '@pazabierta/schema/change';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runDiff } from '../src/commands/run-diff.ts';
import { composeReleases } from '../src/diff/compose-releases.ts';
import { cutPair } from '../src/diff/cut-pair.ts';
import { formatChanges } from '../src/diff/format-changes.ts';
import { listParts } from '../src/diff/list-parts.ts';
import { createProject, FILES, save } from './release-project.ts';
import { edit, lineOf } from './sound-dataset.ts';

let folder: string;

beforeEach(async () => {
  vi.stubEnv('LC_ALL', '');
  vi.stubEnv('LANG', '');
  folder = await createProject();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(join(folder, '..', '..'), { recursive: true });
});

const change = (field: string | null, before: unknown, after: unknown): Change => ({
  kind: 'corrected',
  collection: 'observations',
  id: 'nets.gazette',
  dataset: 'peace',
  indicator: 'nets',
  field,
  before: before as Change['before'],
  after: after as Change['after'],
  reasons: [{ release: '2026.2', kind: 'corrected', reason: { es: 'Así es', en: 'So it is' } }],
  citation: null,
});

const quantity = (value: number, qualifier: string) => ({
  value,
  upper: null,
  qualifier,
  resolution: null,
  kind: 'count',
});

describe('runDiff()', () => {
  test('shows what the newest draft would change, item by item, and counts it', async () => {
    expect(await runDiff([], folder)).toEqual({
      lines: [
        'De 2026.2 a 2026.3:',
        '  clase      campo              antes → después',
        'observations/lost.article',
        '  withdrawn  —                  not-collected → —',
        'observations/nets.gazette',
        '  corrected  asPrinted          más de 4 mil 710 redes → al menos 4 mil 710 redes',
        '  corrected  bounds.lower.kind  open → closed',
        '  added      note.es            — → Está en la página 3.',
        '  added      note.en            — → It is on page 3.',
        '  corrected  quantity           más de 4,710 → al menos 4,710',
        'Hay 5 cambios: 3 correcciones, 1 retiro y 1 adición.',
        '  added         1  observations 1',
        '  corrected     3  observations 3',
        '  withdrawn     1  observations 1',
      ],
      code: 0,
    });
  });

  test('compares the releases that are named, over several of them as in one step', async () => {
    const { lines } = await runDiff(['--since', '2026.1', '--lang', 'en'], folder);
    expect(lines).toEqual([
      'From 2026.1 to 2026.3:',
      '  kind       field         before → after',
      'observations/lost.article',
      '  withdrawn  —             not-collected → —',
      'observations/nets.article',
      '  added      corroborates  [] → [nets.gazette]',
      'observations/nets.gazette',
      '  added      —             — → at least 4,710 (networks)',
      'sources/gazette',
      '  added      —             — → Women and peace',
      'There are 4 changes: 1 withdrawal and 3 additions.',
      '  added         3  observations 2, sources 1',
      '  withdrawn     1  observations 1',
    ]);
  });

  test('gives the changes as JSON, with the reasons of every release between', async () => {
    const { lines } = await runDiff(['--since', '2026.1', '--json'], folder);
    const changes: Change[] = JSON.parse(lines.join('\n'));
    expect(changes.map(({ collection, id, field, kind }) => [collection, id, field, kind])).toEqual([
      ['observations', 'lost.article', null, 'withdrawn'],
      ['observations', 'nets.article', 'corroborates', 'added'],
      ['observations', 'nets.gazette', null, 'added'],
      ['sources', 'gazette', null, 'added'],
    ]);
    expect(changes[2]?.reasons.map(({ release, kind }) => [release, kind])).toEqual([
      ['2026.2', 'added'],
      ['2026.3', 'corrected'],
      ['2026.3', 'added'],
    ]);
  });

  test('says so where nothing would change, and for the first release', async () => {
    await save(folder, edit('observations/third.yaml', '2026.3', '2026.2', FILES).map(sameRelease));
    expect(await runDiff(['--lang', 'en'], folder)).toEqual({
      lines: ['Nothing would change: 2026.3 has just what 2026.2 has'],
      code: 0,
    });
    expect((await runDiff(['--release', '2026.1'], folder)).lines).toEqual([
      '2026.1 es la primera edición: no cambia ninguna otra',
    ]);
  });

  test('shows nothing while a change lacks its reason, and says where', async () => {
    const files = edit('observations/third.yaml', 'reason: { es: La fuente', 'grund: { es: La fuente', FILES);
    await save(folder, files);
    const { lines, code } = await runDiff([], folder);
    expect(code).toBe(1);
    const line = lineOf(files, 'observations/third.yaml', 'grund');
    expect(lines[0]).toContain(`observations/third.yaml:${line}  shape  change: «change» debe llevar`);
    expect(lines.at(-1)).toBe('1 error, 0 avisos');
    const json = await runDiff(['--json'], folder);
    expect([JSON.parse(json.lines.join('\n')), json.code]).toMatchObject([[{ rule: 'shape', line }], 1]);
  });

  test.each([
    [['--release', '2026.9'], 'Release 2026.9 is not in releases.yaml; there are 2026.1, 2026.2, 2026.3'],
    [['--since', '2026.3'], 'Release 2026.3 is not earlier than 2026.3'],
    [['--since', '2026.2', '--release', '2026.1'], 'Release 2026.2 is not earlier than 2026.1'],
    [['--from', '2026.1'], 'the options are --lang es|en, --json, --since 2026.1, --release 2026.2'],
  ])('refuses %j', async (args, message) => {
    await expect(runDiff(args, folder)).rejects.toThrow(message);
  });
});

describe('formatChanges()', () => {
  test('keeps every row within 100 columns, and shows in it what differs', () => {
    const text = 'La misma frase, dicha una y otra vez, '.repeat(10);
    const rows = formatChanges(
      [change('note', { es: `${text}fin`, en: 'x' }, { es: `${text}final`, en: 'x' })],
      'es',
    );
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(100);
    expect(rows.at(-1)).toBe('  corrected  note.es  …tra vez, fin → …tra vez, final');
  });
});

describe('listParts()', () => {
  test.each([
    [
      'quantity',
      quantity(9, 'stated'),
      quantity(123000000, 'more-than'),
      'quantity',
      '9',
      'más de 123,000,000',
    ],
    ['quantity', quantity(9, 'stated'), quantity(9, 'exact'), 'quantity.qualifier', 'stated', 'exact'],
    ['quantity', quantity(9, 'exact'), null, 'quantity', '9', '—'],
    [
      'citation',
      { source: 'a', locator: { value: '1' } },
      { source: 'a', locator: { value: '2' } },
      'citation.locator.value',
      '1',
      '2',
    ],
    ['note', null, { es: 'Sí\n y no' }, 'note.es', '—', 'Sí y no'],
    ['codes', ['a', 'b'], ['b', 'a'], 'codes', '[a, b]', '[b, a]'],
    ['authors', [], [{ literal: 'SSPC' }], 'authors.0.literal', '—', 'SSPC'],
    ['codes.MX', null, { id: 'MX', label: { es: 'México', en: 'Mexico' } }, 'codes.MX', '—', 'México'],
    ['codes.MX', { id: 'MX', parent: null }, { id: 'MX', parent: 'NA' }, 'codes.MX.parent', '—', 'NA'],
  ])('names the part of "%s" in which %j and %j differ', (field, before, after, part, old, now) => {
    expect(listParts(change(field, before, after), 'es')).toEqual([{ field: part, before: old, after: now }]);
  });

  test('has a part for every cell that differs', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(listParts(change('field', before, after), 'es').length > 0).toBe(!isSame);
      }),
    );
  });
});

describe('cutPair()', () => {
  test('fits both texts, and keeps the first thing in which they differ', () => {
    const text = fc.string({ maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 40, max: 90 }), (start, a, b, room) => {
        fc.pre(a[0] !== b[0] && !/[\uD800-\uDFFF]/.test(start + a + b));
        const [before, after] = cutPair(start + a, start + b, room);
        expect(before.length + after.length).toBeLessThanOrEqual(room);
        expect(before).not.toBe(after);
      }),
    );
  });
});

describe('composeReleases()', () => {
  test('gives what differs between the first and the last of several versions of an item', () => {
    const version = fc.option(
      fc.record({
        id: fc.constant('a'),
        value: fc.nat({ max: 2 }),
        note: fc.option(fc.constantFrom('x', 'y')),
      }),
    );
    fc.assert(
      fc.property(fc.array(version, { minLength: 3, maxLength: 6 }), (versions) => {
        const steps = versions
          .slice(1)
          .map((after, index) => diffItems(versions[index] as Item | null, after).map(toChange(index)));
        const expected = diffItems(versions[0] as Item | null, versions.at(-1) as Item | null);
        expect(composeReleases(steps).map(({ field, before, after }) => ({ field, before, after }))).toEqual(
          expected,
        );
      }),
    );
  });
});

const toChange =
  (index: number) =>
  ({ field, before, after }: { field: string | null; before: unknown; after: unknown }): Change => ({
    ...change(field, before, after),
    reasons: [{ release: `2026.${index + 2}`, kind: 'corrected', reason: { es: 'x', en: 'x' } }],
  });

/** The third release's changes as changes of the second, so that the third has none. */
function sameRelease(file: { path: string; text: string }) {
  if (file.path !== 'observations/third.yaml') return file;
  const [, ...withdrawn] = file.text.split(/^(?=- id: )/m);
  return { ...file, text: withdrawn.join('').replaceAll('2026.3', '2026.2') };
}
