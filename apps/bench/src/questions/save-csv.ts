import { run, type Served } from '../child.ts';
import type { Bench } from './question.ts';

/** Writes the CSV of every row of the newest release to a file that is kept between runs. */
export function saveCsv({ newest, rows, kept }: Bench, ours: Served): Promise<string> {
  const address = `${ours.url}/v1/observations.csv?lang=es&release=${newest.release.id}`;
  return kept(`observations-${rows}.csv`, async (file) => {
    await run(['curl', '-sS', '--fail', '-o', file, address]);
  });
}
