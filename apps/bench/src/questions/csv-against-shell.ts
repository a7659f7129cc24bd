import Papa from 'papaparse';
import { createClient } from '../ask.ts';
import { run, timeRun } from '../child.ts';
import { CSV_SELECT } from '../csv-select.ts';
import { interleave } from '../interleave.ts';
import type { Case } from '../result.ts';
import { rowsOf } from './exports.ts';
import type { Bench, Measured } from './question.ts';
import { saveCsv } from './save-csv.ts';

const roundsOf = (rows: number): number => (rows > 1_000_000 ? 3 : 5);
const SAMPLE = 1000;

/** All rows as CSV over HTTP against the `sqlite3` shell that writes the same cells to nowhere: from the same database, and from a table of those cells. */
export async function csvAgainstShell(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  const rows = rowsOf(bench);
  const database = await bench.database(bench.rows);
  const ours = await bench.startOurs(database);
  const csv = await saveCsv(bench, ours);
  const flat = await bench.kept(`flat-${bench.rows}.db`, async (file) => {
    await run(['sqlite3', file, `.import --csv ${csv} observations`]);
  });
  const client = createClient();
  const address = `${ours.url}/v1/observations.csv?lang=es&release=${release}`;
  const shell = (file: string, select: string): string[] => [
    'sqlite3',
    '-readonly',
    '-csv',
    '-header',
    file,
    select,
  ];
  const expected = (await client.ask(`${address}&limit=${SAMPLE}`)).body.toString();
  const cases: Case[] = [];
  for (const { file, select, against, target } of [
    {
      file: database,
      select: CSV_SELECT,
      against: {
        es: 'consola de `sqlite3`, las mismas celdas de la misma base',
        en: '`sqlite3` shell, the same cells from the same database',
      },
      target: { of: 'ratio', is: 'at least', number: 0.5 } as const,
    },
    {
      file: flat,
      select: 'select * from observations',
      against: {
        es: 'consola de `sqlite3`, de una tabla en que las celdas están ya escritas',
        en: '`sqlite3` shell, from a table in which the cells lie ready',
      },
      target: null,
    },
  ]) {
    expectSameCells(expected, await run(shell(file, `${select} limit ${SAMPLE}`)));
    const measured = await interleave(
      roundsOf(rows),
      async () => rows / ((await client.ask(address, { keeps: false })).ms / 1000),
      async () => rows / (await timeRun(shell(file, select))),
    );
    cases.push({
      what: { es: 'exportar todo como CSV: velocidad', en: 'export of all as CSV: speed' },
      against,
      unit: 'rows/s',
      ...measured,
      target,
    });
  }
  client.close();
  await ours.stop();
  return { cases };
}

/** @throws Error at the first row whose cells are not the same. */
function expectSameCells(expected: string, written: string): void {
  const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text.trim()).data;
  const [own, other] = [rowsOf(expected), rowsOf(written)];
  for (const [index, row] of own.entries()) {
    if (JSON.stringify(row) !== JSON.stringify(other[index]))
      throw new Error(`The shell writes other cells in row ${index}:\n${row}\n${other[index]}`);
  }
}
