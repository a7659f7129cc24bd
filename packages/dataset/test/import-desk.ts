import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach } from 'vitest';
import type { ProgressLine } from '../src/commands/progress-line.ts';
import { runImport } from '../src/commands/run-import.ts';
import { createProject } from './release-project.ts';
import { edit } from './sound-dataset.ts';

/** A sound dataset whose areas INEGI numbers, too. */
export const FILES = edit(
  'code-lists/areas.yaml',
  'id: MX-TLA, kind: state, parent: MX, validTo: 2019-12-31',
  "id: MX-TLA, kind: state, parent: MX, validTo: 2019-12-31, notations: [{ scheme: INEGI, value: '09' }]",
  edit(
    'code-lists/areas.yaml',
    'id: MX, kind: country',
    "id: MX, kind: country, notations: [{ scheme: INEGI, value: '00' }]",
  ),
);

export const MAP = `id: '{indicator}.{dimensions.area}.{dimensions.timePeriod}'
since: 2026.2
indicator: nets
dimensions: { area: { column: clave, scheme: INEGI }, timePeriod: { column: mes }, claimType: actual }
quantity: { value: { column: total, absent: { ND: not-published } }, qualifier: exact }
citation: { source: gazette, locator: { label: table, value: Datos } }
referenceDate: { basis: not-stated }
`;

export const ROWS = 'clave,mes,total\n00,2018-02,1399\n00,2018-01,12\n09,2018-01,ND\n';

export const TARGET = 'observations/municipal.ndjson';
export const silent: ProgressLine = { show: () => {}, clear: () => {} };

export let folder: string;
export let desk: string;

/** Before each test of a file a new dataset folder and a new desk; afterwards neither. */
export function useDesk(): void {
  beforeEach(async () => {
    folder = await createProject(FILES);
    desk = await mkdtemp(join(tmpdir(), 'pazabierta-import-'));
  });
  afterEach(async () => {
    await rm(join(folder, '..', '..'), { recursive: true });
    await rm(desk, { recursive: true });
  });
}

export interface Given {
  readonly csv?: string | Uint8Array;
  readonly map?: string;
  readonly name?: string;
  readonly args?: readonly string[];
  readonly progress?: ProgressLine;
  readonly left?: AbortSignal;
}

/** Writes a CSV and a map on the desk of the editor, and imports them. */
export async function run(given: Given = {}) {
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

export const listFolder = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => !path.startsWith('releases')).sort();

export interface Found {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly rule: string;
  readonly field: string;
  readonly message_en: string;
  readonly remedy_en: string;
}

export const readFindings = async (path = join(desk, 'datos.csv.findings.csv')): Promise<Found[]> =>
  parse(await readFile(path), { bom: true, columns: true });
