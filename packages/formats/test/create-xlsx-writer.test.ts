import { createTable, type Table } from '@pazabierta/formats/table';
import { createXlsxWriter } from '@pazabierta/formats/xlsx';
import { COLLECTIONS, type Collection, type Language, type Observation } from '@pazabierta/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { items, money } from './items.ts';
import { joinBytes } from './join-bytes.ts';
import { readXlsx } from './read-xlsx.ts';
import { article, release, sources } from './sources.ts';

const ADDRESS = 'https://pazabierta.example/v1/observations.xlsx?area=MX&lang=es';
const all: Readonly<Record<Collection, readonly unknown[]>> = { ...items, sources: [article] };

const toTable = (collection: Collection, language: Language = 'es') =>
  createTable(collection, { language, release, sources }) as Table<unknown>;

function write(
  collection: Collection,
  rows: readonly unknown[] = all[collection],
  language: Language = 'es',
) {
  return joinBytes(createXlsxWriter(toTable(collection, language), ADDRESS), rows);
}

describe('createXlsxWriter()', () => {
  test.each(Object.keys(COLLECTIONS) as Collection[])(
    'gives another reader every cell of %s, and a meaning for every column in both languages',
    async (collection) => {
      for (const language of ['es', 'en'] as const) {
        const table = toTable(collection, language);
        const sheets = Object.values(await readXlsx(await write(collection, all[collection], language)));
        const [data = [], about = []] = sheets;
        expect(sheets).toHaveLength(2);
        expect(data).toEqual([table.columns.map(({ name }) => name), ...table.toCells(all[collection])]);
        const codebook = about.slice(-table.columns.length);
        expect(codebook.map(([name]) => name)).toEqual(data[0]);
        for (const [name, , meaning] of codebook) expect(meaning, String(name)).toMatch(/\S/);
      }
    },
  );

  test('says whose the data are, in the language that is asked for', async () => {
    const spanish = await readXlsx(await write('observations'));
    expect(Object.keys(spanish)).toEqual(['Datos', 'Acerca de']);
    const rows = spanish['Acerca de']?.map(([name, value]) => [name, value]) ?? [];
    expect(rows[0]?.[1]).toContain('edición 2026.1');
    expect(rows.slice(1, 5)).toEqual([
      ['Licencia', 'CC-BY-4.0'],
      ['Edición', '2026.1'],
      ['Fecha de la edición', '2026-11-23'],
      ['Dirección', ADDRESS],
    ]);
    const english = await readXlsx(await write('observations', all.observations, 'en'));
    expect(english['About']?.[0]?.[1]).toContain('release 2026.1');
  });

  test('keeps a code as text with its leading zeros, and a number as a number', async () => {
    const sheets = await readXlsx(await write('commitments'));
    const [header = [], row = []] = sheets['Datos'] ?? [];
    expect(row[header.indexOf('number')]).toBe('02');
    const figures = await readXlsx(await write('observations'));
    const [columns = [], figure = []] = figures['Datos'] ?? [];
    expect(figure[columns.indexOf('value')]).toBe(123000000);
    expect(figure[columns.indexOf('time_period')]).toBe('not-stated');
  });

  test('gives back every text as it was, formulas and signs that XML cannot carry included', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1 });
    const hard = [
      '=1+1',
      '<b>&amp;</b>',
      ' two  spaces ',
      'a\r\nb\rc\nd\te',
      '_x000D_',
      '_x_x0041_',
      '\u0001',
    ];
    await fc.assert(
      fc.asyncProperty(texts, async (random) => {
        const rows = [...hard, ...random].map((asPrinted): Observation => ({ ...money, asPrinted }));
        const [header = [], ...data] = (await readXlsx(await write('observations', rows)))['Datos'] ?? [];
        const at = header.indexOf('as_printed');
        expect(data.map((row) => row[at])).toEqual(rows.map(({ asPrinted }) => asPrinted));
      }),
      { numRuns: 20 },
    );
  });

  test('writes the same bytes every time', async () => {
    expect(await write('observations')).toEqual(await write('observations'));
  });

  test('refuses a text that a spreadsheet would cut off', async () => {
    const asPrinted = 'a'.repeat(32_768);
    await expect(write('observations', [{ ...money, asPrinted }])).rejects.toThrow(
      'Cell U2 has 32768 characters; a spreadsheet holds 32767',
    );
  });
});
