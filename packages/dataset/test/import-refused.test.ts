import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../src/commands/run-import.ts';
import {
  desk,
  type Found,
  folder,
  type Given,
  listFolder,
  MAP,
  ROWS,
  readFindings,
  run,
  silent,
  TARGET,
  useDesk,
} from './import-desk.ts';
import { save } from './release-project.ts';

useDesk();

describe('runImport() refuses, and changes nothing, when', () => {
  const cell = (text: string): Given => ({ csv: `${ROWS}${text}\n` });
  const mapped = (from: string, to: string): Given => {
    if (!MAP.includes(from)) throw new Error(`The map has no "${from}"`);
    return { map: MAP.replace(from, to) };
  };
  const refusals: readonly (readonly [string, Given, Partial<Found>])[] = [
    [
      'the map has no source',
      mapped('source: gazette, ', ''),
      { rule: 'source', row: '6', field: 'citation.source' },
    ],
    [
      'the map names no source that there is',
      mapped('gazette', 'gacetilla'),
      { rule: 'references', row: '6', field: 'citation.source' },
    ],
    [
      'the source comes with a later release',
      mapped('since: 2026.2', 'since: 2026.1'),
      { rule: 'references', row: '6', field: 'citation.source' },
    ],
    [
      'the map names a column that is not there',
      mapped('column: mes', 'column: mess'),
      {
        rule: 'map',
        row: '4',
        field: 'dimensions.timePeriod.column',
        remedy_en: 'Write "mes" if that is meant',
      },
    ],
    [
      'the map has an unknown scheme',
      mapped('scheme: INEGI', 'scheme: INEGY'),
      { rule: 'map', row: '4', field: 'dimensions.area.scheme' },
    ],
    [
      'a column of the map has an unknown word',
      mapped('scheme: INEGI', 'schema: INEGI'),
      { rule: 'map', row: '4', field: 'dimensions.area.schema' },
    ],
    [
      'a scheme stands where no code is',
      mapped('column: mes', 'column: mes, scheme: INEGI'),
      { rule: 'map', field: 'dimensions.timePeriod.scheme' },
    ],
    [
      'an absence stands where no figure is',
      mapped('column: mes', 'column: mes, absent: { ND: withdrawn }'),
      { rule: 'map', field: 'dimensions.timePeriod.absent' },
    ],
    [
      'a table is none',
      mapped('column: mes', 'column: mes, codes: 2018'),
      { rule: 'map', field: 'dimensions.timePeriod.codes' },
    ],
    [
      'the map names no column for the figure',
      mapped('{ column: total, absent: { ND: not-published } }', '1'),
      { rule: 'map', field: 'quantity.value' },
    ],
    [
      'a column stands in since',
      mapped('since: 2026.2', 'since: { column: mes }'),
      { rule: 'map', field: 'since' },
    ],
    [
      'the map has an absence of its own',
      mapped('referenceDate', 'absence: { reason: withdrawn }\nreferenceDate'),
      { rule: 'map', field: 'absence' },
    ],
    ['the map is a list of two', { map: `- { a: b }\n- { c: d }\n` }, { rule: 'map' }],
    ['the map is broken', { map: `${MAP}\t- {` }, { rule: 'yaml' }],
    [
      'the map has a field that no observation has',
      mapped('referenceDate', 'colour: red\nreferenceDate'),
      { rule: 'shape', row: '7', field: 'colour' },
    ],
    [
      'the map lacks a field',
      mapped('referenceDate: { basis: not-stated }\n', ''),
      { rule: 'shape', field: 'referenceDate' },
    ],
    [
      'the map lacks a dimension',
      {
        map: MAP.replace('area: { column: clave, scheme: INEGI }, ', '').replace('.{dimensions.area}', ''),
        csv: 'clave,mes,total\n00,2018-02,1\n',
      },
      { rule: 'dimensions', row: '4', field: 'dimensions.area' },
    ],
    [
      'the id names a field that the map does not have',
      mapped('{dimensions.area}', '{area}'),
      { rule: 'map', row: '1', field: 'id' },
    ],
    [
      'the indicator is unknown',
      mapped('indicator: nets', 'indicator: netz'),
      { rule: 'references', row: '3', field: 'indicator' },
    ],
    ['the release is not planned', mapped('2026.2', '2027.1'), { rule: 'since', row: '2', field: 'since' }],
    ['the release has no number', mapped('2026.2', 'next'), { rule: 'shape', row: '2', field: 'since' }],
    ['the name of the map can be that of no file', { name: 'Años' }, { rule: 'map' }],
    ['an area is unknown', cell('77,2018,1'), { rule: 'cell', row: '5', column: 'clave', value: '77' }],
    [
      'an area has lost its zeros',
      cell('9,2018,1'),
      {
        rule: 'cell',
        row: '5',
        column: 'clave',
        remedy_en: 'Write 09 if that is meant: the column has lost its leading zeros; import it as text',
      },
    ],
    [
      'an area does not hold in its time',
      cell('09,2021,1'),
      { rule: 'valid-codes', row: '5', column: 'clave', value: '09' },
    ],
    ['a period is none', cell('00,2018-13,1'), { rule: 'shape', row: '5', column: 'mes', value: '2018-13' }],
    ['a cell is empty', cell('00,,1'), { rule: 'cell', row: '5', column: 'mes' }],
    ['a figure is empty', cell('00,2019,'), { rule: 'cell', row: '5', column: 'total' }],
    [
      'a figure has a comma',
      cell('00,2019,"1,234"'),
      { rule: 'cell', row: '5', column: 'total', value: '1,234' },
    ],
    ['a figure has a decimal comma', cell('00,2019,"12,5"'), { rule: 'cell', row: '5', value: '12,5' }],
    ['a figure has spaces', cell('00,2019,1 234'), { rule: 'cell', row: '5', value: '1 234' }],
    ['a figure has an exponent', cell('00,2019,1.2E+05'), { rule: 'cell', row: '5', value: '1.2E+05' }],
    ['a figure is a word', cell('00,2019,n.d.'), { rule: 'cell', row: '5', value: 'n.d.' }],
    [
      'a figure has more digits than a number holds',
      cell('00,2019,1234567890123456'),
      { rule: 'shape', row: '5', column: 'total' },
    ],
    [
      'a count is negative',
      cell('00,2019,-3'),
      { rule: 'worked-out', row: '5', column: 'total', value: '-3' },
    ],
    [
      'a count is not whole',
      cell('00,2019,1.5'),
      { rule: 'worked-out', row: '5', column: 'total', value: '1.5' },
    ],
    [
      'an id is there twice',
      mappedId('{indicator}.{dimensions.timePeriod}'),
      { rule: 'duplicates', row: '4' },
    ],
    [
      'an id has a capital that is no letter of an id',
      mappedId('nets.{dimensions.area}.ñ'),
      { rule: 'shape', field: 'id' },
    ],
    [
      'two rows say the same thing',
      {
        csv: 'clave,mes,total,nombre\n00,2018,1,nets.uno\n00,2018,2,nets.dos\n',
        map: MAP.replace(/id: .*/, 'id: { column: nombre }'),
      },
      { rule: 'identity', row: '3', field: 'id' },
    ],
    [
      'a row says what is curated already',
      { csv: 'clave,mes,total\n00,2020,1\n' },
      { rule: 'identity', row: '2', field: 'id' },
    ],
    [
      'an id is curated already',
      { csv: 'clave,mes,total\n00,2018,1\n', ...mappedIdOnly('nets.gazette') },
      { rule: 'duplicates', row: '2', field: 'id' },
    ],
    [
      'an id is curated already, of an earlier release',
      { csv: 'clave,mes,total\n00,2018,1\n', ...mappedIdOnly('nets.article') },
      { rule: 'change', row: '2', field: 'since' },
    ],
    [
      'parts exceed their total',
      cell('09,2018-02,1400'),
      { rule: 'totals', row: '2', field: 'quantity.value' },
    ],
    ['a row has a cell too many', cell('00,2019,1,2'), { rule: 'csv', row: '5' }],
    ['a row has a cell too few', cell('00,2019'), { rule: 'csv', row: '5' }],
    ['a quote is never closed', cell('00,"2019,1'), { rule: 'csv' }],
    ['a quote stands in a cell', cell('00,20"19,1'), { rule: 'csv', row: '5' }],
    [
      'the file is Latin-1',
      { csv: Buffer.from(`${ROWS}Querétaro,2018,1\n`, 'latin1') },
      { rule: 'csv', row: '5' },
    ],
    [
      'the file ends in the middle of a character',
      { csv: Buffer.from(`${ROWS}é`).subarray(0, -1) },
      { rule: 'csv', row: '5' },
    ],
    ['the file is UTF-16', { csv: Buffer.from(`\uFEFF${ROWS}`, 'utf16le') }, { rule: 'csv', row: '1' }],
    ['semicolons part the columns', { csv: ROWS.replaceAll(',', ';') }, { rule: 'csv', row: '1' }],
    [
      'two columns have one name',
      { csv: ROWS.replace('total', 'total,mes').replaceAll(/(\d|ND)\n/g, '$1,1\n') },
      { rule: 'csv', row: '1', column: 'mes' },
    ],
    ['there are no rows', { csv: 'clave,mes,total\n' }, { rule: 'csv', row: '1' }],
    ['the file is empty', { csv: '' }, { rule: 'csv', row: '1' }],
  ];
  function mappedIdOnly(pattern: string): Given {
    return mapped("'{indicator}.{dimensions.area}.{dimensions.timePeriod}'", `'${pattern}'`);
  }
  function mappedId(pattern: string): Given {
    return { ...mappedIdOnly(pattern), csv: ROWS.replace('ND', '1').replace('09,2018-01', '09,2018-02') };
  }

  test.each(refusals)('%s', async (_, given, expected) => {
    const before = await listFolder();
    const { lines, code } = await run(given);
    expect(code).toBe(1);
    expect(await listFolder()).toEqual(before);
    const found = await readFindings();
    expect(found).toContainEqual(expect.objectContaining(expected));
    for (const finding of found) expect(Object.values(finding).join()).not.toMatch(/undefined|null|NaN/);
    expect(lines.at(-1)).toMatch(/none was imported$/);
    expect(lines.join('\n')).toContain(`  ${expected.rule}  `);
  });

  test('it is published: the release, or the file that it would replace', async () => {
    await run();
    await save(folder, [
      { path: 'releases/registry.yaml', text: `- { id: 2026.2, digest: ${'a'.repeat(64)} }\n` },
    ]);
    const before = await readFile(join(folder, TARGET), 'utf8');
    await run({ csv: 'clave,mes,total\n00,2018,1\n' });
    expect((await readFindings()).map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'frozen ',
      'frozen since',
    ]);
    expect(await readFile(join(folder, TARGET), 'utf8')).toBe(before);
  });

  test('what is curated cannot be read', async () => {
    await save(folder, [{ path: 'sources/gazette.yaml', text: '\tid: gazette' }]);
    expect((await run()).code).toBe(1);
    expect(await readFindings()).toMatchObject([{ rule: 'yaml', row: '1' }]);
  });

  test('it is interrupted, and says so', async () => {
    for (const shown of [1, 2]) {
      const left = new AbortController();
      let times = 0;
      const show = () => {
        times += 1;
        if (times === shown) left.abort();
      };
      const before = [await listFolder(), await readdir(desk)];
      const progress = { show, clear: () => {} };
      expect(await run({ progress, left: left.signal })).toEqual({
        lines: ['Interrupted: nothing has changed'],
        code: 1,
      });
      expect(await listFolder()).toEqual(before[0]);
      expect(await readdir(desk)).not.toContain('datos.csv.findings.csv.new');
    }
  });

  test('more is found than can be read: it goes on counting, and writes the first 10,000', async () => {
    const csv = `clave,mes,total\n${'77,2018,1\n'.repeat(10_050)}`;
    const { lines } = await run({ csv });
    expect(await readFindings()).toHaveLength(10_000);
    expect(lines).toContain('  cell  10,050');
    expect(lines).toContain('… and 10,040 more');
    expect(lines).toContain('10,050 rows: 10,050 errors, 0 warnings; none was imported');
  });

  test('a cell of its findings would be a formula to a spreadsheet', async () => {
    await run({ csv: `${ROWS}00,=1+1,1\n` });
    expect(await readFindings()).toContainEqual(expect.objectContaining({ column: 'mes', value: "'=1+1" }));
  });

  test('its arguments are not understood', async () => {
    const left = new AbortController().signal;
    await expect(runImport([], folder, silent, left)).rejects.toThrow('give a CSV file');
    await expect(runImport(['a.csv'], folder, silent, left)).rejects.toThrow('--map is missing');
    await expect(runImport(['a.csv', '--map', 'b.yaml'], folder, silent, left)).rejects.toThrow(
      'Cannot read "b.yaml"',
    );
    await expect(
      runImport(['a.csv', '--map', 'b.yaml', '--findings', './a.csv'], folder, silent, left),
    ).rejects.toThrow('--findings cannot be the CSV or the map');
  });
});
