import { rm } from 'node:fs/promises';
import { type Built, build } from '../built.ts';
import { timeRun } from '../child.ts';
import { spreadOf } from '../statistics.ts';
import type { Bench, Measured } from './question.ts';
import { saveCsv } from './save-csv.ts';

/** A release of five million takes minutes to load. */
const roundsOf = (rows: number): number => (rows > 1_000_000 ? 2 : 5);

/** How fast the first release is loaded, against the `sqlite3` shell that imports the same rows as CSV, and what a second one costs. */
export async function loading(bench: Bench): Promise<Measured> {
  const { rows } = bench;
  const ours = await bench.startOurs(await bench.database(rows));
  const csv = await saveCsv(bench, ours);
  await ours.stop();
  const [file, flat] = [bench.temporary('loading.db'), bench.temporary('imported.db')];
  const first: Built[] = [];
  const both: Built[] = [];
  const imported: number[] = [];
  for (let round = 0; round < roundsOf(rows); round += 1) {
    bench.say(`  round ${round + 1}`);
    first.push(await build(file, rows, 1));
    imported.push(await timeRun(['sqlite3', flat, `.import --csv ${csv} observations`]));
    both.push(await build(file, rows, 2));
    await Promise.all([rm(file), rm(flat)]);
  }
  const seconds = (built: readonly Built[]): number[] => built.map((each) => each.seconds);
  const second = both.map((each, round) => each.seconds - (first[round] as Built).seconds);
  return {
    cases: [
      {
        what: { es: 'cargar una edición', en: 'loading a release' },
        against: {
          es: 'consola de `sqlite3` que importa las mismas filas como CSV, sin índices ni comprobaciones',
          en: '`sqlite3` shell importing the same rows as CSV, without indexes or checks',
        },
        unit: 'rows/s',
        ours: spreadOf(seconds(first).map((each) => rows / each)),
        reference: spreadOf(imported.map((each) => rows / each)),
        ratio: spreadOf(seconds(first).map((each, round) => (imported[round] as number) / each)),
        target: { of: 'ours', is: 'at least', number: 100_000 },
      },
      {
        what: {
          es: 'cargar una segunda edición que cambia el 1 %',
          en: 'loading a second release that changes 1 %',
        },
        against: { es: 'cargar la primera', en: 'loading the first' },
        unit: 's',
        ours: spreadOf(second),
        reference: spreadOf(seconds(first)),
        ratio: spreadOf(second.map((each, round) => each / (first[round] as Built).seconds)),
        target: { of: 'ratio', is: 'at most', number: 0.05 },
      },
    ],
    details: { generatedIn: spreadOf(first.map(({ generatedIn }) => generatedIn)) },
  };
}
