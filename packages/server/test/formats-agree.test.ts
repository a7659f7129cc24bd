import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Observation } from '@pazabierta/schema';
import JSONstat from 'jsonstat-toolkit';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustAnswer } from './must-answer.ts';
import { failures, openApp } from './open-app.ts';

type Row = Readonly<Record<string, string>>;

let opened: Awaited<ReturnType<typeof openApp>>;
let folder: string;
beforeAll(async () => {
  opened = await openApp();
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-formats-'));
});
afterAll(async () => {
  opened.client.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string) => mustAnswer(opened.app, path);

/** A cell as CSV has it, so that cells of every format can be held against each other. */
const toText = (cell: unknown): string =>
  typeof cell === 'number'
    ? cell.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(cell ?? '');

/** A text without the apostrophe that CSV puts before what a spreadsheet would take for a formula. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

async function readCsv(path: string): Promise<Row[]> {
  const text = await (await ask(path)).text();
  const { data } = papaparse.parse<Row>(text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
  );
}

async function readXlsx(path: string): Promise<Row[]> {
  const bytes = Buffer.from(await (await ask(path)).arrayBuffer());
  const [data] = await readWorkbook(bytes, { trim: false });
  const [header = [], ...rows] = data?.data ?? [];
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [String(name), toText(row[index])])),
  );
}

async function readParquet(path: string): Promise<Row[]> {
  const file = join(folder, 'table.parquet');
  await writeFile(file, Buffer.from(await (await ask(path)).arrayBuffer()));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
  const rows = result.getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toText(cell)])),
  );
}

/** Our names of the columns that SDMX names otherwise than in capitals. */
const OURS: Readonly<Record<string, string>> = {
  OBS_ID: 'id',
  OBS_VALUE: 'value',
  OBS_STATUS: 'status',
  UNIT_MEASURE: 'unit',
  REF_AREA: 'area',
  REFERENCE_PERIOD: 'time_period',
};
const STATUSES: Readonly<Record<string, string>> = {
  A: 'normal',
  E: 'estimated',
  U: 'low-reliability',
  V: 'unvalidated',
  O: 'missing',
};

async function readSdmxCsv(path: string): Promise<Row[]> {
  const text = await (await ask(path)).text();
  const { data } = papaparse.parse<Row>(text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  return data.map(({ 'STRUCTURE[|]': _, STRUCTURE_ID: __, ACTION: ___, STATEMENT: ____, ...row }) =>
    Object.fromEntries(
      Object.entries(row).map(([component, cell]) => {
        const name = component.replace('[]', '');
        const own = OURS[name] ?? name.toLowerCase();
        if (own === 'status') return [own, STATUSES[cell] ?? cell];
        if (component.endsWith('[]')) return [own, cell.replaceAll('|', ' | ')];
        const isId = ['indicator', 'source', 'via'].includes(own);
        return [own, cell === '_Z' ? '' : isId ? cell.replaceAll('_', '.') : cell];
      }),
    ),
  );
}

/** What a cube calls otherwise than the columns of a table. */
const SIDES: Readonly<Record<string, string>> = { timePeriod: 'time_period', claimType: 'claim_type' };

async function readJsonStat(path: string, columns: readonly string[]): Promise<Row[]> {
  const document = (await (await ask(path)).json()) as { extension: { release: string } };
  return JSONstat(document)
    .Dataset()
    .flatMap((cube) =>
      cube
        .Unflatten((coordinates, { value, status }, place) => {
          const details = (cube.extension['cells'] as Readonly<Record<number, object>>)[place];
          if (status === null || details === undefined) return [];
          const { dataset, unit } = cube.extension;
          const row: Readonly<Record<string, unknown>> = {
            ...Object.fromEntries(
              Object.entries(coordinates).map(([side, code]) => [SIDES[side] ?? side, code]),
            ),
            ...details,
            ...{ dataset, unit, value, status: STATUSES[status], release: document.extension.release },
          };
          return [Object.fromEntries(columns.map((name) => [name, toText(row[name])]))];
        })
        .flat(),
    );
}

/** What JSON says of a figure, for the columns that hold it as it stands. */
const toFigure = ({ id, quantity, bounds, status, citation, dimensions }: Observation): Row => ({
  id,
  value: toText(quantity?.value),
  upper: toText(quantity?.upper),
  qualifier: toText(quantity?.qualifier),
  lower_bound: toText(bounds?.lower.value),
  upper_bound: toText(bounds?.upper.value),
  status,
  source: citation.source,
  area: toText(dimensions.area),
  time_period: dimensions.timePeriod,
});

const LISTS = [
  'observations',
  'mucpaz/networks',
  'mucpaz/investments',
  'nap-1325/indicators',
  'nap-1325/pillars',
  'commitments',
  'sources',
  'code-lists',
  'indicators',
  'institutions',
  'instruments',
  'links',
  'milestones',
  'errata',
  'datasets',
];

/** Those lists that have the formats of statistics too. */
const LISTS_OF_FIGURES = ['observations', 'mucpaz/networks'];

describe.each(['2026.1', '2026.2'])('release %s', (release) => {
  it.each(LISTS)('gives the same table of %s as CSV, XLSX and Parquet', async (list) => {
    for (const language of ['es', 'en']) {
      const query = `release=${release}&lang=${language}`;
      const csv = await readCsv(`/v1/${list}.csv?${query}`);
      expect(csv.length).toBeGreaterThan(0);
      expect(await readXlsx(`/v1/${list}.xlsx?${query}`)).toEqual(csv);
      expect(await readParquet(`/v1/${list}.parquet?${query}`)).toEqual(csv);
    }
  });

  it.each(LISTS.filter((list) => list !== 'nap-1325/indicators'))(
    'gives the items of %s as lines exactly as in JSON',
    async (list) => {
      const json = await (await ask(`/v1/${list}?release=${release}&limit=1000`)).text();
      const lines = await (await ask(`/v1/${list}.ndjson?release=${release}`)).text();
      expect(json.startsWith(`{"data":[${lines.trimEnd().split('\n').join(',')}],"page":`)).toBe(true);
    },
  );

  it('gives what changed, and what there is, as the same table in every format', async () => {
    for (const list of [`releases/2026.2/changes`, 'availability']) {
      const query = list === 'availability' ? `release=${release}&` : '';
      for (const language of ['es', 'en']) {
        const csv = await readCsv(`/v1/${list}.csv?${query}lang=${language}`);
        expect(csv.length).toBeGreaterThan(0);
        expect(await readXlsx(`/v1/${list}.xlsx?${query}lang=${language}`)).toEqual(csv);
        expect(await readParquet(`/v1/${list}.parquet?${query}lang=${language}`)).toEqual(csv);
      }
      const json = await (await ask(`/v1/${list}.json?${query}${query ? '' : 'limit=1000'}`)).text();
      const lines = await (await ask(`/v1/${list}.ndjson?${query}`)).text();
      expect(json.startsWith(`{"data":[${lines.trimEnd().split('\n').join(',')}],`)).toBe(true);
    }
  });

  it.each(LISTS_OF_FIGURES)('gives the same figures of %s as CSV, SDMX-CSV and JSON-stat', async (list) => {
    const byId = (rows: Row[]) => rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    for (const language of ['es', 'en']) {
      const query = `release=${release}&lang=${language}`;
      const csv = await readCsv(`/v1/${list}.csv?${query}`);
      expect(await readSdmxCsv(`/v1/${list}.sdmx-csv?${query}`)).toEqual(csv);
      const columns = Object.keys(csv[0] ?? {});
      expect(byId(await readJsonStat(`/v1/${list}.json-stat?${query}`, columns))).toEqual(byId(csv));
    }
  });

  it('gives every figure alike in JSON and in the tables', async () => {
    const json = (await (await ask(`/v1/observations?release=${release}&limit=1000`)).json()) as {
      data: Observation[];
    };
    const csv = await readCsv(`/v1/observations.csv?release=${release}`);
    expect(csv).toHaveLength(json.data.length);
    for (const [index, observation] of json.data.entries())
      expect(csv[index]).toMatchObject(toFigure(observation));
  });
});

it('no format told of a failure', () => {
  expect(failures).toEqual([]);
});
