import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient } from '../ask.ts';
import type { Served } from '../child.ts';
import type { Case } from '../result.ts';
import { spreadOf } from '../statistics.ts';
import type { Bench, Measured } from './question.ts';

const FORMATS = ['csv', 'ndjson', 'parquet'] as const;
const ROUNDS = 3;
const MB = 1_000_000;

/** Every row of a release, as CSV, NDJSON and Parquet: the memory that it takes, when it begins, and how fast it comes. */
export async function exports(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  const rows = rowsOf(bench);
  const ours = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  await warmUp(ours, client, release);
  const cases: Case[] = [];
  const bytes: Record<string, number> = {};
  for (const format of FORMATS) {
    const read = { memory: [] as number[], firstByte: [] as number[], speed: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      bench.say(`  ${format}`);
      await wait(2000);
      const idle = (await ours.memory()).held;
      await ours.forgetMost();
      const path = `/v1/observations.${format}?lang=es&release=${release}`;
      const answer = await client.ask(ours.url + path, { keeps: false });
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}: ${answer.body}`);
      read.memory.push(((await ours.memory()).most - idle) / MB);
      read.firstByte.push(answer.firstByteMs);
      read.speed.push(rows / (answer.ms / 1000));
      bytes[format] = answer.bytes;
    }
    const name = { csv: 'CSV', ndjson: 'NDJSON', parquet: 'Parquet' }[format];
    const of = (es: string, en: string): Case['what'] => ({
      es: `exportar todo como ${name}: ${es}`,
      en: `export of all as ${name}: ${en}`,
    });
    const alone = { against: null, reference: null, ratio: null };
    cases.push(
      {
        ...alone,
        what: of('memoria sobre la de reposo', 'memory above idle'),
        unit: 'MB',
        ours: spreadOf(read.memory),
        target: { of: 'ours', is: 'at most', number: 150 },
      },
      {
        ...alone,
        what: of('primer byte', 'first byte'),
        unit: 'ms',
        ours: spreadOf(read.firstByte),
        target: { of: 'ours', is: 'at most', number: 200 },
      },
      { ...alone, what: of('velocidad', 'speed'), unit: 'rows/s', ours: spreadOf(read.speed), target: null },
    );
  }
  client.close();
  await ours.stop();
  return { cases, details: { rows, bytes } };
}

/** How many rows the newest release has. */
export function rowsOf({ newest }: Pick<Bench, 'newest'>): number {
  return newest.release.files.find(({ name }) => name === 'observations.json')?.rows ?? 0;
}

/** What a server that has answered a while holds anyway is not the memory of an export. */
async function warmUp(ours: Served, client: Client, release: string): Promise<void> {
  for (const format of ['json', ...FORMATS])
    await client.ask(`${ours.url}/v1/observations.${format}?limit=1000&lang=es&release=${release}`);
}
