import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Observation } from '@pazabierta/schema';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function ask(path: string): Promise<Response> {
  const response = await opened.app.request(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

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
