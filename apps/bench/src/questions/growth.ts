import { type Client, createClient } from '../ask.ts';
import { createDraw } from '../draw.ts';
import { randomQuestions } from '../random-question.ts';
import type { Case } from '../result.ts';
import { quantile, spreadOf } from '../statistics.ts';
import { toObservation } from '../synthetic/observation.ts';
import { createLayout } from '../synthetic/place.ts';
import type { Bench, Measured } from './question.ts';

/** The sizes between which growth is measured. */
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
const SEED = 11;
const QUESTIONS = 200;
const SECONDS = 30;

/** What one size came to: milliseconds of pages, lookups and availability in the middle, and seconds to load and to export. */
export interface Grown {
  readonly rows: number;
  readonly pageMs: number;
  readonly lookupMs: number;
  readonly availabilityMs: number;
  readonly loadSeconds: number;
  readonly exportSeconds: number;
}

/** How pages, lookups, loads and exports grow with the number of rows. */
export async function growth(bench: Bench): Promise<Measured> {
  const sizes = [...SIZES.filter((size) => size < bench.rows), bench.rows];
  const grown: Grown[] = [];
  for (const rows of sizes) {
    bench.say(`  ${rows.toLocaleString('en')} rows`);
    grown.push(await measureSize(bench, rows));
  }
  const [smallest, largest] = [grown[0] as Grown, grown.at(-1) as Grown];
  const compare = (
    what: Case['what'],
    unit: Case['unit'],
    of: (size: Grown) => number,
    most: number,
  ): Case => {
    const [ours, reference] = [of(largest), of(smallest)];
    const only = (reading: number) => spreadOf([reading]);
    return {
      what,
      against: {
        es: `lo mismo con ${smallest.rows.toLocaleString('en')} filas`,
        en: `the same with ${smallest.rows.toLocaleString('en')} rows`,
      },
      unit,
      ours: only(ours),
      reference: only(reference),
      ratio: only(ours / reference),
      target: { of: 'ratio', is: 'at most', number: most },
    };
  };
  const more = largest.rows / smallest.rows;
  return {
    cases: [
      compare({ es: 'crecimiento: página', en: 'growth: page' }, 'ms', ({ pageMs }) => pageMs, FLAT),
      compare(
        { es: 'crecimiento: una cifra', en: 'growth: one figure' },
        'ms',
        ({ lookupMs }) => lookupMs,
        FLAT,
      ),
      compare(
        { es: 'crecimiento: carga', en: 'growth: load' },
        's',
        ({ loadSeconds }) => loadSeconds,
        more * LINEAR,
      ),
      compare(
        { es: 'crecimiento: exportación', en: 'growth: export' },
        's',
        ({ exportSeconds }) => exportSeconds,
        more * LINEAR,
      ),
    ],
    details: { grown },
  };
}

/** What is flat may double while the rows grow five hundredfold; what is linear may cost so much more a row. */
const FLAT = 2;
const LINEAR = 1.5;

async function measureSize(bench: Bench, rows: number): Promise<Grown> {
  const release = bench.newest.release.id;
  const { file, seconds: loadSeconds } = await bench.built(rows);
  const ours = await bench.startOurs(file);
  const client = createClient();
  const questions = randomQuestions(rows, 'list', SEED);
  const available = randomQuestions(rows, 'availability', SEED);
  const draw = createDraw(SEED);
  const layout = createLayout(rows);
  const measure = (toPath: () => string) => measureMiddle(client, () => ours.url + toPath());
  const pageMs = await measure(
    () => `/v1/observations.json?${questions.next().value}&limit=100&release=${release}`,
  );
  const lookupMs = await measure(
    () => `/v1/observations/${toObservation(layout(draw.below(rows)), null).id}.json?release=2099.1`,
  );
  const availabilityMs = await measure(
    () => `/v1/availability.json?${available.next().value}&release=${release}`,
  );
  const exported = await client.ask(`${ours.url}/v1/observations.csv?lang=es&release=${release}`, {
    keeps: false,
  });
  client.close();
  await ours.stop();
  return { rows, pageMs, lookupMs, availabilityMs, loadSeconds, exportSeconds: exported.ms / 1000 };
}

async function measureMiddle(client: Client, toAddress: () => string): Promise<number> {
  const readings: number[] = [];
  const until = performance.now() + SECONDS * 1000;
  while (readings.length < QUESTIONS && performance.now() < until) {
    const address = toAddress();
    const { status, ms, body } = await client.ask(address);
    if (status !== 200) throw new Error(`${address} answers ${status}: ${body}`);
    readings.push(ms);
  }
  return quantile(readings, 0.5);
}
