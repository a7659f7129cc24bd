import { writeFile } from 'node:fs/promises';
import { type Client, createClient } from '../ask.ts';
import { type Served, startServer } from '../child.ts';
import { program } from '../programs.ts';
import { type Asked, randomQuestions } from '../random-question.ts';
import type { Case } from '../result.ts';
import { quantile, spreadOf } from '../statistics.ts';
import type { Bench, Measured } from './question.ts';

/** So many questions are asked of one client, in so many rounds, or as many as this many seconds allow. */
const ROUNDS = 5;
const IN_A_ROUND = 400;
const SECONDS_A_ROUND = 60;
const SEED = 8;
const SLOWEST = 25;
/** A question that is refused is not answered quickly: it counts as if its answer had taken a minute. */
const REFUSED_MS = 60_000;

/** A question that was asked, and the milliseconds that its answer took. */
interface Timed {
  readonly path: string;
  readonly ms: number;
  readonly status: number;
}

/** A page of 100 rows under a filter that was never asked before, for one client. */
export function randomFilter(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  return askRandomly(
    bench,
    'list',
    (params) => `/v1/observations.json?${params}&limit=100&release=${release}`,
    {
      what: {
        es: 'página de 100 filas con un filtro al azar, nunca preguntado',
        en: 'page of 100 rows under a random filter, never asked before',
      },
      most: 50,
    },
  );
}

/** What can be asked of all municipalities, under a filter that was never asked before. */
export function availability(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  return askRandomly(
    bench,
    'availability',
    (params) => `/v1/availability.json?${params}&release=${release}`,
    {
      what: {
        es: 'disponibilidad en todos los municipios con un filtro al azar',
        en: 'availability over all municipalities under a random filter',
      },
      most: 100,
    },
  );
}

async function askRandomly(
  bench: Bench,
  asked: Asked,
  toPath: (params: URLSearchParams) => string,
  { what, most }: Pick<Case, 'what'> & { readonly most: number },
): Promise<Measured> {
  const fields = asked === 'availability' ? OVER_ALL_AREAS : undefined;
  const questions = randomQuestions(bench.rows, asked, SEED, fields);
  const ours = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  const bare = await startBare(bench, ours, toPath(new URLSearchParams(FIRST)), client);
  const timed: Timed[] = [];
  const rounds: { ours: number[]; bare: number[] }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const readings = { ours: [] as number[], bare: [] as number[] };
    const until = performance.now() + SECONDS_A_ROUND * 1000;
    while (readings.ours.length < IN_A_ROUND && performance.now() < until) {
      const path = toPath(questions.next().value);
      const { status, ms } = await client.ask(ours.url + path);
      timed.push({ path, ms, status });
      readings.ours.push(status === 200 ? ms : REFUSED_MS);
      readings.bare.push((await client.ask(`${bare.url}/answer`)).ms);
    }
    rounds.push(readings);
    bench.say(`  ${timed.length} questions asked`);
  }
  client.close();
  await Promise.all([ours.stop(), bare.stop()]);
  return { cases: toCases(rounds, what, most), details: toDetails(timed) };
}

/** Any fields but that of areas, and a filter that some rows have. */
const OVER_ALL_AREAS = [
  'dataset',
  'indicator',
  'timePeriod',
  'fund',
  'role',
  'claimType',
  'value',
  'qualifier',
];
const FIRST = { indicator: 'synthetic-counts.series-1' };

async function startBare(bench: Bench, ours: Served, path: string, client: Client): Promise<Served> {
  const file = bench.temporary('answer.json');
  const { status, body } = await client.ask(ours.url + path);
  if (status !== 200) throw new Error(`${path} answers ${status}: ${body}`);
  await writeFile(file, body);
  return startServer((port) => program('bare', file, String(port)));
}

function toCases(
  rounds: readonly { readonly ours: readonly number[]; readonly bare: readonly number[] }[],
  what: Case['what'],
  most: number,
): Case[] {
  return [0.5, 0.95, 0.99].map((share): Case => {
    const percentile = `p${share * 100}`;
    const ours = rounds.map((round) => quantile(round.ours, share));
    const reference = rounds.map((round) => quantile(round.bare, share));
    return {
      what: { es: `${what.es}: ${percentile}`, en: `${what.en}: ${percentile}` },
      against: { es: 'ruta Hono sola con una respuesta así', en: 'bare Hono route with such an answer' },
      unit: 'ms',
      ours: spreadOf(ours),
      reference: spreadOf(reference),
      ratio: spreadOf(ours.map((reading, round) => reading / (reference[round] as number))),
      target: share === 0.95 ? { of: 'ours', is: 'at most', number: most } : null,
    };
  });
}

/** How many answers of each status there were, the slowest questions by name, and how fast each parameter is in the middle of all that name it. */
function toDetails(timed: readonly Timed[]): Record<string, unknown> {
  const statuses: Record<string, number> = {};
  const byParameter: Record<string, number[]> = {};
  for (const { path, ms, status } of timed) {
    statuses[status] = (statuses[status] ?? 0) + 1;
    for (const [name, value] of new URLSearchParams(path.split('?')[1])) {
      const parameter = name === 'sort' ? `sort=${value}` : value.startsWith('!') ? `${name}=!` : name;
      byParameter[parameter] = [...(byParameter[parameter] ?? []), ms];
    }
  }
  return {
    asked: timed.length,
    statuses,
    slowest: timed
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, SLOWEST)
      .map(({ path, ms, status }) => ({ ms: Math.round(ms * 10) / 10, status, path })),
    medianByParameter: Object.fromEntries(
      Object.entries(byParameter)
        .map(([name, readings]): [string, number] => [name, quantile(readings, 0.5)])
        .sort(([, a], [, b]) => b - a)
        .map(([name, ms]) => [name, Math.round(ms * 10) / 10]),
    ),
  };
}
