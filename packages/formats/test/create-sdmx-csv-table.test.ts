import { createSdmxCsvTable, toSdmxStructure } from '@pazabierta/formats/sdmx';
import type { CodeList } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { absent, count, items, money } from './items.ts';
import { readCsv } from './read-csv.ts';
import { release, sources } from './sources.ts';

const code = (id: string, notation: string) => ({
  id,
  label: { es: id, en: id },
  definition: null,
  kind: null,
  parent: null,
  notations: [{ scheme: 'SDMX CL_OBS_STATUS 2.2', value: notation }],
  validFrom: null,
  validTo: null,
  successors: [],
  aliases: [],
});
const statuses: CodeList = {
  id: 'observation-statuses',
  title: { es: 'Estados', en: 'Statuses' },
  definition: { es: 'Estados', en: 'Statuses' },
  codes: [code('normal', 'A'), code('missing', 'O')],
};
const options = { language: 'es', release, sources, codeLists: [statuses] } as const;

describe('createSdmxCsvTable()', () => {
  const table = createSdmxCsvTable(options);
  const [first, second, third] = readCsv(table.header + table.toRows([money, count, absent]));

  test('writes codes as SDMX can have them, and what a figure has no part of as not applicable', () => {
    expect(first).toMatchObject({
      'STRUCTURE[|]': 'dataflow',
      STRUCTURE_ID: 'PAZABIERTA:OBSERVATIONS(2026.1.0)',
      INDICATOR: 'mucpaz_investment',
      ROLE: '_Z',
      OBS_VALUE: '123000000',
      OBS_STATUS: 'A',
    });
    expect(second).toMatchObject({
      'MEMBERS[]': 'MX-MIC|MX-TLA',
      'CONTRADICTS[]': 'mucpaz.states.a|mucpaz.states.b',
    });
  });

  test('writes an absence as missing with its reason, and no value', () => {
    expect(third).toMatchObject({
      OBS_VALUE: '',
      OBS_STATUS: 'O',
      ABSENCE_REASON: 'not-published',
      REF_AREA: '_Z',
    });
  });

  test('leaves a text as it is that a spreadsheet would take for a formula', () => {
    expect(second?.['AS_PRINTED']).toBe('=Michoacán y Tlaxcala\nen 2020');
  });

  test('names a draft as one', () => {
    const { toRows } = createSdmxCsvTable({ ...options, release: { ...release, status: 'draft' } });
    expect(toRows([money])).toContain('PAZABIERTA:OBSERVATIONS(2026.1.0-draft)');
  });

  test('refuses to write statuses of which it does not know the code', () => {
    expect(() => createSdmxCsvTable({ ...options, codeLists: [] })).toThrow(
      'The code list "observation-statuses" was not handed in',
    );
    const unmapped = { ...statuses, codes: [{ ...code('normal', 'A'), notations: [] }] };
    expect(() => createSdmxCsvTable({ ...options, codeLists: [unmapped] })).toThrow(
      'Cannot write status "normal": SDMX has no code for it',
    );
  });
});

test('toSdmxStructure() refuses to name a code list that was not handed in', () => {
  const { indicators } = items;
  expect(() =>
    toSdmxStructure({
      release,
      indicators,
      sources: [],
      codeLists: [statuses],
      address: 'https://pazabierta.example/v1/structures',
    }),
  ).toThrow(/^The code list "areas" was not handed in$/);
});
