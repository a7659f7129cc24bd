import { rm } from 'node:fs/promises';
import { type Built, build, CHANGED_SHARE } from '../built.ts';
import { timeRun } from '../child.ts';
import { spreadOf } from '../statistics.ts';
import type { Bench, Measured } from './question.ts';
import { saveCsv } from './save-csv.ts';

/** A release of five million takes minutes to load, and a round loads it twice. */
const roundsOf = (rows: number): number => (rows > 1_000_000 ? 1 : 5);

/** How fast the first release is loaded, against the `sqlite3` shell that imports the same rows as CSV, and what a second one costs. */
export async function loading(bench: Bench): Promise<Measured> {
  const { rows } = bench;
  const ours = await bench.startOurs(await bench.database(rows));
  const csv = await saveCsv(bench, ours);
  await ours.stop();
  const [file, flat] = [bench.temporary('loading.db'), bench.temporary('imported.db')];
  const built: Built[] = [];
  const fewer: Built[] = [];
  const imported: number[] = [];
  for (let round = 0; round < roundsOf(rows); round += 1) {
    bench.say(`  round ${round + 1}`);
    built.push(await build(file, rows));
    imported.push(await timeRun(['sqlite3', flat, `.import --csv ${csv} observations`]));
    await rm(file);
    fewer.push(await build(file, rows, CHANGED_SHARE / 10));
    await Promise.all([rm(file), rm(flat)]);
  }
  return {
    cases: [
      {
        what: { es: 'cargar una edición', en: 'loading a release' },
        against: {
          es: 'consola de `sqlite3` que importa las mismas filas como CSV, sin índices ni comprobaciones',
          en: '`sqlite3` shell importing the same rows as CSV, without indexes or checks',
        },
        unit: 'rows/s',
        ours: spreadOf(built.map(({ loading }) => rows / loading)),
        reference: spreadOf(imported.map((each) => rows / each)),
        ratio: spreadOf(built.map(({ loading }, round) => (imported[round] as number) / loading)),
        target: { of: 'ours', is: 'at least', number: 100_000 },
      },
      {
        what: {
          es: 'cargar una segunda edición que cambia el 1 %, aparte de copiar el archivo',
          en: 'loading a second release that changes 1 %, the copy of the file aside',
        },
        against: { es: 'cargar la primera', en: 'loading the first' },
        unit: 's',
        ours: spreadOf(built.map(({ adding }) => adding)),
        reference: spreadOf(built.map(({ loading }) => loading)),
        ratio: spreadOf(built.map(({ adding, loading }) => adding / loading)),
        target: null,
      },
      {
        what: {
          es: 'cargar una segunda edición que cambia diez veces más',
          en: 'loading a second release that changes ten times as much',
        },
        against: { es: 'cargar una que cambia el 0.1 %', en: 'loading one that changes 0.1 %' },
        unit: 's',
        ours: spreadOf(built.map(({ adding }) => adding)),
        reference: spreadOf(fewer.map(({ adding }) => adding)),
        ratio: spreadOf(built.map(({ adding }, round) => adding / (fewer[round] as Built).adding)),
        // In proportion to the change: ten times as much of it takes ten times as long, give or take.
        target: { of: 'ratio', is: 'at least', number: 5 },
      },
    ],
    details: { generating: spreadOf(built.map(({ generating }) => generating)) },
  };
}
