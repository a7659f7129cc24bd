import { everything, type Filter, type Place, SORTS, type Sort, toCursor } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { createClient } from '../ask.ts';
import { createDraw } from '../draw.ts';
import type { Case } from '../result.ts';
import { spreadOf } from '../statistics.ts';
import { toObservation } from '../synthetic/observation.ts';
import { createLayout } from '../synthetic/place.ts';
import type { Bench, Measured } from './question.ts';

/** So many pages are asked for in each order under each filter, each beside a first page. */
const PAGES = 60;
const SEED = 3;

/** The filters under which pages are turned: none, and those that leave many rows. */
const FILTERS: Readonly<Record<string, string>> = {
  dataset: 'synthetic-shares',
  indicator: 'synthetic-money.series-3',
  claimType: 'actual',
  source: 'synthetic-annual-2012',
};

/** A page at any depth, in any order, against the first page of the same list. */
export async function anyPage(bench: Bench): Promise<Measured> {
  const release = bench.newest.release.id;
  const ours = await bench.startOurs(await bench.database(bench.rows));
  const client = createClient();
  const draw = createDraw(SEED);
  const layout = createLayout(bench.rows);
  const read: { filter: string; sort: Sort; first: number[]; deep: number[]; ratios: number[] }[] = [];
  for (const field of [null, ...Object.keys(FILTERS)]) {
    const code = field === null ? null : (FILTERS[field] as string);
    const filters: Filter[] = field === null ? [] : [{ field, among: [code as string] }];
    for (const sort of SORTS) {
      const [first, deep]: [number[], number[]] = [[], []];
      for (let page = 0; page < PAGES; page += 1) {
        // As many rows in both, and another number each time, so that no first page was asked for before.
        const limit = 70 + page;
        const question = { ...everything('observations', release, filters), sort, limit };
        const place = toPlace(toObservation(layout(draw.below(bench.rows)), null), sort);
        const path = `/v1/observations.json?${field === null ? '' : `${field}=${code}&`}limit=${limit}&release=${release}&sort=${sort}`;
        const turned = `${path}&cursor=${toCursor(place, question)}`;
        for (const [readings, address] of page % 2 === 0
          ? ([
              [first, path],
              [deep, turned],
            ] as const)
          : ([
              [deep, turned],
              [first, path],
            ] as const)) {
          const { status, ms, body } = await client.ask(ours.url + address);
          if (status !== 200) throw new Error(`${address} answers ${status}: ${body}`);
          readings.push(ms);
        }
      }
      const ratios = deep.map((ms, page) => ms / (first[page] as number));
      read.push({ filter: field ?? 'none', sort, first, deep, ratios });
    }
    bench.say(`  ${field ?? 'no filter'}`);
  }
  client.close();
  await ours.stop();
  const lists = read.map(({ filter, sort, first, deep, ratios }) => ({
    filter,
    sort,
    first: spreadOf(first),
    deep: spreadOf(deep),
    ratio: spreadOf(ratios).median,
  }));
  const ratios = lists.map(({ ratio }) => ratio);
  return {
    cases: [
      toCase(
        { es: 'página a cualquier profundidad', en: 'page at any depth' },
        spreadOf(lists.map(({ deep }) => deep.median)),
        spreadOf(lists.map(({ first }) => first.median)),
        spreadOf(ratios),
        null,
      ),
      ...lists
        .toSorted((a, b) => b.ratio - a.ratio)
        .slice(0, 1)
        .map(({ filter, sort, first, deep, ratio }) =>
          toCase(
            {
              es: `la lista más lenta al pasar de página: filtro ${filter === 'none' ? 'ninguno' : filter}, orden ${sort}`,
              en: `the list that is slowest to turn: filter ${filter}, sort ${sort}`,
            },
            deep,
            first,
            { median: ratio, low: ratio, high: ratio },
            { of: 'ratio', is: 'at most', number: 2 },
          ),
        ),
    ],
    details: { lists },
  };
}

function toCase(
  what: Case['what'],
  ours: Case['ours'],
  reference: Case['ours'],
  ratio: Case['ours'],
  target: Case['target'],
): Case {
  return {
    what,
    against: { es: 'la primera página de la misma lista', en: 'the first page of the same list' },
    unit: 'ms',
    ours,
    reference,
    ratio,
    target,
  };
}

/** The place of a figure in a list, as a cursor names it. */
function toPlace({ id, dimensions, quantity }: Observation, sort: Sort): Place {
  if (sort.endsWith('id')) return { key: null, id };
  if (sort.endsWith('value')) return { key: quantity?.value ?? null, id };
  return { key: parseTimePeriod(dimensions.timePeriod)?.from ?? null, id };
}
