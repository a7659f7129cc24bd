import type { Observation } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { toCsv } from '../src/build/to-csv.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { edit } from './sound-dataset.ts';

/** Reads CSV as RFC 4180 describes it, apart from what writes it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, bare, end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`Cannot read "${text}" from ${cell.lastIndex}`);
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('toCsv()', () => {
  test('is read back cell by cell, whatever the text, by RFC 4180', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('"', ',', '\r', '\n', '\r\n', '=1+1', ' a '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(text))), (items) => {
        const written = toCsv<(typeof items)[number]>(
          [
            { header: 'first', of: ([first]) => first },
            { header: 'second', of: ([, second]) => second },
          ],
          items,
        );
        const expected = items.map(([first, second]) => [
          first.normalize('NFC'),
          second?.normalize('NFC') ?? '',
        ]);
        expect(readCsv(written)).toEqual([['first', 'second'], ...expected]);
      }),
    );
  });

  test('writes numbers as canonical decimals, nothing for null, and escapes nothing for spreadsheets', () => {
    const items = [1e21, 28.6, 1e-7, '=SUM(A1)', null];
    expect(
      toCsv(
        [
          { header: 'value', of: (item) => item },
          { header: 'b', of: () => 'x' },
        ],
        items,
      ),
    ).toBe('value,b\r\n1000000000000000000000,x\r\n28.6,x\r\n0.0000001,x\r\n=SUM(A1),x\r\n,x\r\n');
  });
});

describe('observations.csv', () => {
  const files = edit(
    'observations/peace.yaml',
    '  members: { absence: { reason: not-published } }',
    `  members: { codes: [MX-TLA, MX], citation: { source: article, locator: { label: page, value: '3' } } }
  note: { es: 'Con "comillas", y coma', en: 'With "quotes", and a comma' }`,
    edit(
      'observations/peace.yaml',
      'reason: not-collected }',
      'reason: not-collected, note: { es: Nadie, en: Nobody } }',
    ),
  );
  const built = buildRelease(parseCurated(files), '2026.2');
  const textOf = (name: string) => new TextDecoder().decode(built.get(name));
  const [header = [], ...rows] = readCsv(textOf('observations.csv'));
  const observations: Observation[] = JSON.parse(textOf('observations.json'));

  test('has a column of its own for each part of an observation that is a text or a number', () => {
    expect(new Set(header).size).toBe(header.length);
    for (const name of header) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    observations.forEach((observation, index) => {
      const cells = (rows[index] ?? []).filter((cell) => cell !== '');
      expect(cells.toSorted()).toEqual(listScalars(observation).toSorted());
    });
  });

  test('gives what is absent as an empty cell, and lists joined', () => {
    const cellOf = (id: string, column: string) =>
      rows.find(([first]) => first === id)?.[header.indexOf(column)];
    expect(cellOf('lost.article', 'value')).toBe('');
    expect(cellOf('lost.article', 'absence_note_en')).toBe('Nobody');
    expect(cellOf('nets.article', 'members')).toBe('MX-TLA | MX');
    expect(cellOf('nets.article', 'members_locator_value')).toBe('3');
    expect(cellOf('nets.article', 'corroborates')).toBe('nets.gazette');
    expect(cellOf('nets.article', 'note_es')).toBe('Con "comillas", y coma');
    expect(cellOf('nets.gazette', 'upper_bound_kind')).toBe('unbounded');
  });
});

/** Every text and number inside a value, and every list of them joined. */
function listScalars(value: unknown): string[] {
  if (value === null) return [];
  if (typeof value === 'number') return [toDecimal(value)];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.join(' | ')];
  return Object.values(value as object).flatMap(listScalars);
}
