import { createCsvTable, toCsvTable } from '@pazabierta/formats/csv';
import type { Cell } from '@pazabierta/formats/table';
import { COLLECTIONS, type Language, type Observation, type Source } from '@pazabierta/schema';
import { toDecimal } from '@pazabierta/schema/quantity';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, count, items, money } from './items.ts';
import { readCsv } from './read-csv.ts';
import { article, release, sources } from './sources.ts';

function write(
  collection: keyof typeof items,
  language: Language = 'es',
  rows: readonly unknown[] = items[collection],
): Record<string, string>[] {
  const table = createCsvTable(collection, { language, release, sources });
  return readCsv(table.header + table.toRows(rows as never));
}

describe('createCsvTable()', () => {
  test.each(Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[])(
    'gives %s headers in snake_case that end with citation and release',
    (collection) => {
      const { columns, header } = createCsvTable(collection, { language: 'es', release, sources });
      expect(new Set(columns).size).toBe(columns.length);
      expect(columns.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
      expect(columns.slice(-2)).toEqual(['citation', 'release']);
      expect(header).toBe(`${columns.join(',')}\r\n`);
    },
  );

  test.each(['es', 'en'] as const)('writes every collection as its snapshot shows in %s', (language) => {
    const rows = Object.fromEntries(
      (Object.keys(items) as (keyof typeof items)[]).map((name) => [name, write(name, language)]),
    );
    expect(rows).toMatchSnapshot();
  });

  test('keeps the columns of an observation as the API promises them', () => {
    expect(createCsvTable('observations', { language: 'es', release, sources }).columns).toEqual(
      `id dataset indicator area time_period fund role claim_type value upper qualifier resolution unit lower_bound
      lower_bound_kind upper_bound upper_bound_kind status absence_reason absence_note as_printed reference_date
      reference_date_basis fiscal_year budget_phase price_basis members members_absence_reason corroborates contradicts
      source attributed_to source_version via aliases note citation release`.split(/\s+/),
    );
  });

  test('leaves a number empty when it is absent', () => {
    expect(write('observations')[2]).toMatchObject({
      id: absent.id,
      value: '',
      resolution: '',
      lower_bound: '',
      lower_bound_kind: '',
      status: 'missing',
      absence_reason: 'not-published',
      as_printed: '',
    });
    expect(write('observations')[0]).toMatchObject({
      value: '123000000',
      lower_bound: '123000000',
      lower_bound_kind: 'open',
      upper_bound: '',
      upper_bound_kind: 'unbounded',
    });
  });

  test('writes a number as a plain decimal when it is tiny, huge, negative or 0', () => {
    const values = [1e-7, 123456789012345, -28.6, 0, -1e-7, 1e21];
    const rows = values.map(
      (value): Observation => ({
        ...count,
        quantity: { value, upper: null, qualifier: 'exact', resolution: null, kind: 'number' },
      }),
    );
    expect(write('observations', 'es', rows).map(({ value }) => value)).toEqual([
      '0.0000001',
      '123456789012345',
      '-28.6',
      '0',
      '-0.0000001',
      '1000000000000000000000',
    ]);
  });

  test('keeps accents, quotes, commas, line breaks and leading zeros', () => {
    const [first, second] = write('observations');
    expect(first?.['as_printed']).toBe('more than 123 million pesos, "through" Fortaseg');
    expect(second?.['as_printed']).toBe("'=Michoacán y Tlaxcala\nen 2020");
    expect(write('commitments')[0]?.['number']).toBe('02');
  });

  test.each(['=1+1', '+52 55', '-10 %', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before the text %j, which a spreadsheet would take for a formula',
    (asPrinted) => {
      expect(write('observations', 'es', [{ ...money, asPrinted }])[0]?.['as_printed']).toBe(`'${asPrinted}`);
    },
  );

  test('leaves a wording empty, with its status and reason beside it, when it is absent in the language', () => {
    expect(write('commitments', 'es')[0]).toMatchObject({
      title: '',
      title_status: 'absent',
      title_reason: 'not-consulted',
    });
    expect(write('commitments', 'en')[0]).toMatchObject({
      title: 'strengthen community cohesion',
      title_status: 'published-translation',
      title_reason: '',
    });
  });

  test('joins several values in one cell', () => {
    expect(write('observations')[1]).toMatchObject({
      members: 'MX-MIC | MX-TLA',
      contradicts: 'mucpaz.states.a | mucpaz.states.b',
    });
  });

  test('gives each code a row when the collection is code-lists', () => {
    expect(write('code-lists').map(({ list, id, notations }) => [list, id, notations])).toEqual([
      ['areas', 'MX-MIC', 'inegi=16'],
      ['areas', 'MX-CHP', 'inegi=07'],
    ]);
  });

  test('gives a source its reference as citation', () => {
    const table = createCsvTable('sources', { language: 'en', release, sources });
    const [row] = readCsv(table.header + table.toRows([article]));
    expect(row).toMatchObject({
      authors: 'Gasman Zylbermann, Nadine',
      published_not_before: '2021-07-20',
      citation:
        'Gasman Zylbermann, Nadine (between 20 July and 31 December 2021, date inferred). “Women, Leadership and Peacemaking” (accessed 23 November 2026).',
      release: '2026.1',
    });
  });

  test('begins with a byte order mark only when it is asked for', () => {
    const options = { language: 'es', release, sources } as const;
    expect(createCsvTable('datasets', { ...options, bom: true }).header.startsWith('\uFEFFid,')).toBe(true);
    expect(createCsvTable('datasets', options).header.startsWith('id,')).toBe(true);
  });

  test('writes the same in pieces as at once, and nothing when there are no items', () => {
    const table = createCsvTable('observations', { language: 'es', release, sources });
    const whole = table.toRows(items.observations);
    expect(items.observations.map((each) => table.toRows([each])).join('')).toBe(whole);
    expect(whole.endsWith('\r\n')).toBe(true);
    expect(table.toRows([])).toBe('');
  });

  test('refuses an item when its source is not among the sources', () => {
    const table = createCsvTable('observations', {
      language: 'es',
      release,
      sources: new Map<string, Source>(),
    });
    expect(() => table.toRows([money])).toThrow(
      new RangeError('Cannot cite source "gasman-2021": it is not among the sources of release "2026.1"'),
    );
  });

  test('quotes every line break inside a cell, and ends every line with CRLF (RFC 4180)', () => {
    const table = createCsvTable('observations', { language: 'es', release, sources });
    const broken = ['one\ntwo', 'one\rtwo', 'one\r\ntwo'].map((asPrinted) => ({ ...money, asPrinted }));
    const unquoted = (table.header + table.toRows(broken)).replace(/"(?:[^"]|"")*"/g, '');
    expect(unquoted.split('\r\n')).toHaveLength(1 + broken.length + 1);
    expect(unquoted.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('writes every row as csv-stringify does, whatever stood in the row before', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé0 ,"\'\n\r\t;=+-@＝＋－＠🕊') });
    const number = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }).map((units) => units / 1000);
    const cell = fc.oneof(fc.constantFrom(null, '', 'a', 0, '0'), text, number);
    const rows = fc.array(fc.tuple(cell, cell, cell));
    const columns = ['a', 'b', 'c'].map((name) => ({ name, type: 'text', language: null }) as const);
    const table = { columns, toCells: (all: Iterable<Cell[]>) => [...all] };
    fc.assert(
      fc.property(rows, fc.boolean(), (all, guarded) => {
        expect(toCsvTable(table, { guarded }).toRows(all)).toBe(
          stringify(all, {
            record_delimiter: 'windows',
            quote_record_delimiter: true,
            escape_formulas: guarded,
            cast: { number: toDecimal },
          }),
        );
      }),
    );
  });

  test('gives every text and number back to a reader that is not its own', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aé0ñ ,"\'\n\r\t;|=+-@＝🕊'), minLength: 1 });
    const values = fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }).map((units) => units / 1000);
    fc.assert(
      fc.property(texts, texts, values, (asPrinted, text, value) => {
        const quantity = {
          value,
          upper: null,
          qualifier: 'exact',
          resolution: null,
          kind: 'number',
        } as const;
        const [row] = write('observations', 'es', [
          { ...money, quantity, asPrinted, note: { es: text, en: 'x' } },
        ]);
        expect(row?.['as_printed']).toBe(guard(asPrinted));
        expect(row?.['note']).toBe(guard(text));
        expect(Number(row?.['value'])).toBe(value);
        expect(row?.['value']).not.toMatch(/[e']/);
        expect(row?.['release']).toBe('2026.1');
      }),
    );
  });
});

function guard(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
