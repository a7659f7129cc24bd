import type { Filter } from '../filter.ts';
import { type Question, SORTS } from '../question.ts';

const FILTERS: readonly (readonly Filter[])[] = [
  [],
  [{ field: 'indicator', among: ['mucpaz.networks'] }],
  [{ field: 'area', among: ['MX-TLA', 'MX-OAX'] }],
  [{ field: 'fund', among: ['fasp'] }],
  [{ field: 'role', among: ['mediators'] }],
  [{ field: 'claimType', among: ['planned'] }],
  [
    { field: 'dataset', among: ['mucpaz'] },
    { field: 'qualifier', among: ['more-than', 'between'] },
  ],
  [{ field: 'status', among: ['missing'] }],
  [{ field: 'source', among: ['late', 'undated'] }],
  [{ field: 'area', noneOf: ['MX-OAX', 'MX-TLA'] }],
  [{ field: 'fund', noneOf: ['fasp'] }],
  [{ field: 'qualifier', noneOf: ['exact'] }],
  // A code that exists and that no figure has.
  [{ field: 'claimType', noneOf: ['approved'] }],
  [{ field: 'reason', among: ['not-consulted', 'withdrawn'] }],
  [{ field: 'reason', noneOf: ['not-consulted'] }],
  [
    { field: 'indicator', among: ['mucpaz.investment', 'nap-1325.share'] },
    { field: 'indicator', noneOf: ['mucpaz.investment'] },
  ],
  [{ field: 'value', from: 7, to: 1407 }],
  [{ field: 'value', from: null, to: 28.6 }],
  [{ field: 'timePeriod', among: ['not-stated'] }],
  [{ field: 'timePeriod', among: ['2020/..'] }],
  [{ field: 'timePeriod', from: '2020-01-01', until: '2022-01-01' }],
  [{ field: 'timePeriod', from: '2020-01-01', until: null }],
  [
    { field: 'area', among: ['MX'] },
    { field: 'indicator', among: ['nap-1325.share'] },
    { field: 'value', from: 8, to: null },
  ],
];
const DAYS = [null, '2019-12-31', '2020-03-01', '2021-12-05', '2021-12-31', '2026-11-23'];
const TIMES = [
  { vintage: 'all', latestPeriod: false },
  { vintage: 'latest', latestPeriod: false },
  { vintage: 'all', latestPeriod: true },
  { vintage: 'latest', latestPeriod: true },
] as const;

/** Every combination of filters, times and releases, each in three of the orders by turns: some thousands of questions. */
export function* contractQuestions(
  releases: readonly string[],
): Generator<Question & { readonly collection: 'observations' }> {
  let turn = 0;
  for (const release of releases) {
    for (const filters of FILTERS) {
      for (const asOf of DAYS) {
        for (const time of TIMES) {
          turn += 1;
          for (const sort of SORTS.filter((_, index) => index % 2 === turn % 2)) {
            yield {
              collection: 'observations',
              release,
              filters,
              asOf,
              ...time,
              sort,
              limit: 7,
              after: null,
            };
          }
        }
      }
    }
  }
}
