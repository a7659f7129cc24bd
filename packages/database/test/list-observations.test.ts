import { type Client, createClient } from '@libsql/client';
import {
  type AvailabilityQuestion,
  everything,
  type Filter,
  parseJson,
  type Question,
  type Questions,
  SORTS,
  TOTAL_LIMIT,
} from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createQuestions, loadReleases } from '../src/index.ts';
import { generatedObservations, generatedRelease } from './generated-release.ts';

/** More than are counted, in more blocks of rows than one. */
const ROWS = TOTAL_LIMIT + 5000;
const observations = generatedObservations(ROWS);
let client: Client;
let questions: Questions;
beforeAll(async () => {
  client = createClient({ url: ':memory:' });
  await loadReleases(client, [generatedRelease('2026.1', observations)]);
  questions = createQuestions(client);
}, 120_000);
afterAll(() => client.close());

type Asked = Question & { readonly collection: 'observations' };
const all: Asked = { ...everything('observations', '2026.1'), limit: 25 };

/** The ids of a whole list in order, by the definition of a question. */
function expected(rows: readonly Observation[], sort: Question['sort']): string[] {
  const turn = sort.startsWith('-') ? -1 : 1;
  const keyOf = ({ quantity, dimensions }: Observation): string | number | null => {
    if (sort.endsWith('value')) return quantity?.value ?? null;
    return sort.endsWith('timePeriod') ? (parseTimePeriod(dimensions.timePeriod)?.from ?? null) : null;
  };
  const keyed = rows.map((row) => ({ id: row.id, key: keyOf(row) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return a.id < b.id ? -turn : turn;
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return a.key < b.key ? -turn : turn;
  });
  return keyed.map(({ id }) => id);
}

const idsOf = async (question: Asked): Promise<{ ids: string[]; next: Question['after'] }> => {
  const { rows, next } = await questions.list(question);
  return { ids: parseJson(rows).map(({ id }) => id), next };
};

describe.each<[string, readonly Filter[], (row: Observation) => boolean]>([
  ['more rows than are counted', [], () => true],
  [
    'rows of one area in many blocks',
    [{ field: 'area', among: ['AREA-43'] }],
    ({ dimensions }) => dimensions.area === 'AREA-43',
  ],
  [
    'rows of an indicator, of no area of two',
    [
      { field: 'indicator', among: ['indicator.3'] },
      { field: 'area', noneOf: ['AREA-43', 'AREA-3'] },
    ],
    ({ indicator, dimensions: { area } }) =>
      indicator === 'indicator.3' && area !== 'AREA-43' && area !== 'AREA-3',
  ],
])('a list of %s', (_, filters, isAsked) => {
  it.each(SORTS)('in the order %s goes on anywhere where the page before ended', async (sort) => {
    const ids = expected(observations.filter(isAsked), sort);
    const question: Asked = { ...all, filters, sort };
    const first = await idsOf(question);
    expect(first.ids).toEqual(ids.slice(0, 25));
    const byId = new Map(observations.map((each) => [each.id, each]));
    for (const at of [0, Math.floor(ids.length / 3), ids.length - 26, ids.length - 3]) {
      const id = ids[at] as string;
      const row = byId.get(id) as Observation;
      const key = sort.endsWith('value')
        ? (row.quantity?.value ?? null)
        : sort.endsWith('timePeriod')
          ? (parseTimePeriod(row.dimensions.timePeriod)?.from ?? null)
          : null;
      const page = await idsOf({ ...question, after: { key, id } });
      expect(page.ids).toEqual(ids.slice(at + 1, at + 26));
      expect(page.next === null).toBe(at + 26 >= ids.length);
    }
  });

  it('is counted to the last row as far as totals go, and availability to the last row', async () => {
    const count = observations.filter(isAsked).length;
    const { total, totalExact } = await questions.list({ ...all, filters });
    expect([total, totalExact]).toEqual(count > TOTAL_LIMIT ? [TOTAL_LIMIT, false] : [count, true]);
    const asked: AvailabilityQuestion = { ...all, filters };
    const statuses = parseJson(await questions.availability(asked)).filter(({ field }) => field === 'status');
    expect(statuses.reduce((sum, { count }) => sum + count, 0)).toBe(count);
    expect(statuses.every(({ exact }) => exact)).toBe(true);
  });
});

describe('availability', () => {
  const broad: readonly Filter[] = [
    { field: 'timePeriod', from: '2015-01-01', until: null },
    { field: 'value', from: null, to: 400 },
    { field: 'claimType', noneOf: ['planned'] },
    { field: 'area', noneOf: ['AREA-43'] },
  ];
  const narrow: readonly Filter[] = [
    { field: 'indicator', among: ['indicator.3'] },
    { field: 'area', among: ['AREA-43', 'AREA-3'] },
  ];
  it.each([
    ['broad filters', broad, {}],
    ['broad filters, the latest vintage', broad, { vintage: 'latest' }],
    ['broad filters, the latest period', broad, { latestPeriod: true }],
    [
      'broad filters, both of them as of a day',
      broad,
      { vintage: 'latest', latestPeriod: true, asOf: '2023-01-01' },
    ],
    ['narrow filters', narrow, {}],
    ['narrow filters, the latest period', narrow, { latestPeriod: true }],
  ] as const)(
    'under %s is for each code the total of the list that asks for it instead',
    async (_, filters, time) => {
      const asked: Asked = { ...all, limit: 1, filters, ...time };
      const codes = parseJson(await questions.availability(asked));
      expect(codes.length).toBeGreaterThan(0);
      for (const field of ['area', 'timePeriod', 'claimType', 'status', 'source'] as const) {
        for (const { code, count } of codes.filter((each) => each.field === field).slice(0, 4)) {
          const others = filters.filter((filter) => filter.field !== field);
          const { total } = await questions.list({
            ...asked,
            filters: [...others, { field, among: [code] }],
          });
          expect([field, code, count]).toEqual([field, code, total]);
        }
      }
    },
  );
});
