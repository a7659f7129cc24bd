import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildRelease } from '../src/build/build-release.ts';
import { checkCurated } from '../src/check/check-curated.ts';
import type { ProgressLine } from '../src/commands/progress-line.ts';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import { runImport } from '../src/commands/run-import.ts';
import type { CuratedFile } from '../src/read/curated-file.ts';
import { parseCurated } from '../src/read/parse-curated.ts';
import { readCuratedFiles } from '../src/read/read-curated-files.ts';
import { createProject, save } from './release-project.ts';
import { add, edit } from './sound-dataset.ts';

/** A sound dataset whose areas INEGI numbers, too. */
const FILES = edit(
  'code-lists/areas.yaml',
  'id: MX-TLA, kind: state, parent: MX, validTo: 2019-12-31',
  "id: MX-TLA, kind: state, parent: MX, validTo: 2019-12-31, notations: [{ scheme: INEGI, value: '09' }]",
  edit(
    'code-lists/areas.yaml',
    'id: MX, kind: country',
    "id: MX, kind: country, notations: [{ scheme: INEGI, value: '00' }]",
  ),
);

const MAP = `id: '{indicator}.{dimensions.area}.{dimensions.timePeriod}'
since: 2026.2
indicator: nets
dimensions: { area: { column: clave, scheme: INEGI }, timePeriod: { column: mes }, claimType: actual }
quantity: { value: { column: total, absent: { ND: not-published } }, qualifier: exact }
citation: { source: gazette, locator: { label: table, value: Datos } }
referenceDate: { basis: not-stated }
`;

const ROWS = 'clave,mes,total\n00,2018-02,1399\n00,2018-01,12\n09,2018-01,ND\n';

const TARGET = 'observations/municipal.ndjson';
const silent: ProgressLine = { show: () => {}, clear: () => {} };

let folder: string;
let desk: string;
beforeEach(async () => {
  folder = await createProject(FILES);
  desk = await mkdtemp(join(tmpdir(), 'pazabierta-import-'));
});
afterEach(async () => {
  await rm(join(folder, '..', '..'), { recursive: true });
  await rm(desk, { recursive: true });
});

interface Given {
  readonly csv?: string | Uint8Array;
  readonly map?: string;
  readonly name?: string;
  readonly args?: readonly string[];
  readonly progress?: ProgressLine;
  readonly left?: AbortSignal;
}

/** Writes a CSV and a map on the desk of the editor, and imports them. */
async function run(given: Given = {}) {
  const [csv, map] = [join(desk, 'datos.csv'), join(desk, `${given.name ?? 'municipal'}.yaml`)];
  await writeFile(csv, given.csv ?? ROWS);
  await writeFile(map, given.map ?? MAP);
  return runImport(
    [csv, '--map', map, '--lang', 'en', ...(given.args ?? [])],
    folder,
    given.progress ?? silent,
    given.left ?? new AbortController().signal,
  );
}

const listFolder = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('releases')).sort();

interface Found {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly field: string;
  readonly message_en: string;
  readonly remedy_en: string;
}

const readFindings = async (path = join(desk, 'datos.csv.findings.csv')): Promise<Found[]> =>
  parse(await readFile(path), { bom: true, columns: true });

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

/** Rows whose months differ, so that no two are about the same thing. */
const someRows = (values: fc.Arbitrary<string>, areas: readonly string[]) =>
  fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      month: fc
        .integer({ min: 0, max: 500 })
        .map((n) => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
      value: values,
    }),
    { minLength: 1, maxLength: 40, selector: ({ month }) => month },
  );

const toCsv = (rows: readonly { area: string; month: string; value: string }[]) =>
  ['clave,mes,total', ...rows.map(({ area, month, value }) => `${area},${month},${value}`), ''].join('\n');

const DIRECT = MAP.replace(', scheme: INEGI', '');

/** The rows as an editor would write them by hand, in the order of the CSV. */
const toYaml = (rows: readonly { area: string; month: string; value: string }[]): string =>
  rows
    .map(({ area, month, value }) =>
      [
        `- id: nets.${area.toLowerCase()}.${month}`,
        '  since: 2026.2',
        '  indicator: nets',
        `  dimensions: { area: ${area}, timePeriod: ${month}, claimType: actual }`,
        ...(value === 'ND'
          ? ['  absence: { reason: not-published }']
          : [`  quantity: { value: ${value}, qualifier: exact }`, `  asPrinted: "${value}"`]),
        '  citation: { source: gazette, locator: { label: table, value: Datos } }',
        '  referenceDate: { basis: not-stated }',
        '',
      ].join('\n'),
    )
    .join('');

describe('an import', () => {
  test('gives the release that the same rows give when they are written by hand', async () => {
    const values = fc.oneof(fc.nat(1_000_000).map(String), fc.constant('ND'));
    await fc.assert(
      fc.asyncProperty(someRows(values, ['MX', 'MX-TLA']), async (rows) => {
        expect((await run({ map: DIRECT, csv: toCsv(rows) })).code).toBe(0);
        const byHand = parseCurated(add('observations/by-hand.yaml', toYaml(rows), FILES));
        const imported = parseCurated(await readCuratedFiles(folder));
        for (const release of ['2026.2', '2026.10']) {
          expect(buildRelease(imported, release)).toEqual(buildRelease(byHand, release));
        }
      }),
      { numRuns: 15 },
    );
  });

  test('finds of each row what the data check finds of it when it is written by hand', async () => {
    const values = fc.oneof(
      fc.constantFrom('1', '2', '3.5', '-7', '0', 'ND', '1234567890123456'),
      fc.nat(9).map(String),
    );
    const areas = ['MX', 'MX-TLA', 'MX-XXX', 'MX-YYY', 'm x'];
    const months = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom('2018-13', 'soon', '2021-02') },
    );
    await fc.assert(
      fc.asyncProperty(someRows(values, areas), fc.infiniteStream(months), async (rows, stream) => {
        const seen = new Set<string>();
        const given = rows
          .map((row) => ({ ...row, month: stream.next().value ?? row.month }))
          .filter(({ area, month }) => {
            const key = `${area} ${month}`;
            return !seen.has(key) && seen.add(key);
          });
        await run({ map: DIRECT, csv: toCsv(given) });
        const found = await readFindings().catch(() => []);
        const byHand: CuratedFile = { path: 'observations/by-hand.yaml', text: toYaml(given) };
        const lines = byHand.text
          .split('\n')
          .flatMap((line, index) => (line.startsWith('- id') ? [index + 1] : []));
        const checked = checkCurated(parseCurated([...FILES, byHand]))
          .filter(({ file, severity }) => file === byHand.path && severity === 'error')
          .map(
            ({ line, rule, path }) => `${lines.findLastIndex((first) => first <= line) + 2} ${rule} ${path}`,
          );
        expect(found.map(({ row, rule, field }) => `${row} ${rule} ${field}`).sort()).toEqual(checked.sort());
      }),
      { numRuns: 40 },
    );
  });
});
