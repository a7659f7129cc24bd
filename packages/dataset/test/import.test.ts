import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import { desk, FILES, folder, MAP, ROWS, readFindings, run, TARGET, useDesk } from './import-desk.ts';
import { save } from './release-project.ts';
import { edit } from './sound-dataset.ts';

useDesk();

describe('runImport()', () => {
  test('writes one curated observation a line, by id, from which check and build go on', async () => {
    expect(await run()).toEqual({ lines: [`3 rows: imported into ${TARGET}`], code: 0 });
    const lines = (await readFile(join(folder, TARGET), 'utf8')).split('\n');
    expect(lines.map((line) => (line === '' ? '' : JSON.parse(line).id))).toEqual([
      'nets.mx-tla.2018-01',
      'nets.mx.2018-01',
      'nets.mx.2018-02',
      '',
    ]);
    expect(lines[0]).toBe(
      '{"id":"nets.mx-tla.2018-01","since":"2026.2","indicator":"nets",' +
        '"dimensions":{"area":"MX-TLA","timePeriod":"2018-01","claimType":"actual"},"absence":{"reason":"not-published"},' +
        '"citation":{"source":"gazette","locator":{"label":"table","value":"Datos"}},"referenceDate":{"basis":"not-stated"}}',
    );
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({
      quantity: { value: '1399', qualifier: 'exact' },
      asPrinted: '1399',
    });
    expect(await runCheck(['--lang', 'en'], folder)).toEqual({ lines: ['0 errors, 0 warnings'], code: 0 });
    expect((await runBuild([], folder)).code).toBe(0);
    const built = JSON.parse(await readFile(join(folder, 'releases/2026.2/observations.json'), 'utf8'));
    const ids = JSON.stringify(built);
    expect(ids).toContain('nets.mx.2018-02');
  });

  test.each([
    ['with the mark of UTF-8', `\uFEFF${ROWS}`],
    ['with CRLF', ROWS.replaceAll('\n', '\r\n')],
    ['with empty lines', `${ROWS.replace('\n00', '\n\n00')}\n\n`],
    ['without a line end at its end', ROWS.trim()],
    ['with its rows in another order', 'clave,mes,total\n09,2018-01,ND\n00,2018-01,12\n00,2018-02,1399\n'],
    [
      'with its columns in another order',
      'total,mes,clave,otra\n1399,2018-02,00,\n12,2018-01,00,\nND,2018-01,09,"x,\ny"\n',
    ],
    ['with spaces around cells', ROWS.replace('12', ' 12 ')],
  ])('writes the same bytes from a CSV %s', async (_, csv) => {
    await run();
    const expected = await readFile(join(folder, TARGET), 'utf8');
    expect((await run({ csv })).code).toBe(0);
    expect(await readFile(join(folder, TARGET), 'utf8')).toBe(expected);
  });

  test('keeps the printed form of a decimal, and reads its value', async () => {
    const map = MAP.replace('indicator: nets', 'indicator: share');
    const indicator =
      (await readFile(join(folder, 'indicators/peace.yaml'), 'utf8')).split('- id: money')[0] ?? '';
    await save(folder, [
      {
        path: 'indicators/share.yaml',
        text: indicator.replace('id: nets', 'id: share').replace('unit: networks', 'unit: percent'),
      },
      ...edit(
        'code-lists/units.yaml',
        '  - { id: MXN',
        '  - { id: percent, kind: percentage, label: { es: P, en: P } }\n  - { id: MXN',
        FILES,
      ).filter(({ path }) => path === 'code-lists/units.yaml'),
    ]);
    expect((await run({ map, csv: 'clave,mes,total\n00,2018,12.50\n' })).code).toBe(0);
    expect(JSON.parse(await readFile(join(folder, TARGET), 'utf8'))).toMatchObject({
      quantity: { value: '12.5' },
      asPrinted: '12.50',
    });
  });

  test('takes the source of each row from a column, and what cells mean from a table', async () => {
    const map = MAP.replace('source: gazette', 'source: { column: fuente, codes: { DOF: gazette } }').replace(
      '.{dimensions.timePeriod}',
      '.{dimensions.timePeriod}.{citation.source}',
    );
    const csv = 'clave,mes,total,fuente\n00,2018,1,DOF\n00,2018,2,article\n';
    expect((await run({ csv, map })).code).toBe(0);
    expect(await readFile(join(folder, TARGET), 'utf8')).toContain('"source":"article"');
    await run({ csv: `${csv}09,2018,1,\n`, map });
    expect(await readFindings()).toMatchObject([
      { row: '4', column: 'fuente', value: '', rule: 'source', field: 'citation.source' },
    ]);
  });

  test('replaces what an earlier import of the same map wrote, and takes its findings away', async () => {
    await run({ csv: `${ROWS}00,x,1\n` });
    expect(await readdir(desk)).toContain('datos.csv.findings.csv');
    await run();
    await run({ csv: 'clave,mes,total\n00,2018-02,1400\n' });
    expect(await readdir(desk)).not.toContain('datos.csv.findings.csv');
    expect((await readFile(join(folder, TARGET), 'utf8')).split('\n')).toHaveLength(2);
  });
});
