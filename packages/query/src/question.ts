import type { Collection } from '@pazabierta/schema';
import type { Filter } from './filter.ts';
import { LIMIT } from './limit.ts';

/**
 * The orders in which a list may be asked for; a hyphen turns an order round. Absences come last in every order, and the id breaks ties.
 *
 * @example
 * ```ts
 * import { SORTS } from '@pazabierta/query';
 *
 * SORTS.filter((sort) => !sort.startsWith('-')); // ['id', 'value', 'timePeriod']
 * ```
 */
export const SORTS = ['id', '-id', 'value', '-value', 'timePeriod', '-timePeriod'] as const;
/**
 * One of {@link SORTS}.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, listItems, type Sort } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const sort: Sort = '-value';
 * const networks = everything('observations', '2026.1', [{ field: 'indicator', among: ['mucpaz.networks'] }]);
 * const sorted = await listItems(createMemoryQuestions([release]), { ...networks, sort });
 * sorted.map(({ quantity }) => quantity?.value); // [217, 40]
 * ```
 */
export type Sort = (typeof SORTS)[number];

/**
 * Where a page ends: the sort key and the id of its last row. The key is `null` where the row has none.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, type Place, parseJson } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const after: Place = { key: null, id: 'mucpaz' };
 * const page = await createMemoryQuestions([release]).list({ ...everything('datasets', '2026.1'), after });
 * parseJson(page.rows)[0]?.id; // 'nap-1325'
 * ```
 */
export interface Place {
  readonly key: string | number | null;
  readonly id: string;
}

/**
 * A question as plain data, after its text was understood. Two answerers that get the same question give the same canonical answer.
 *
 * What it asks is applied in this order:
 * 1. `release` and `filters` choose rows; every filter must hold. A row without a field (no fund, no quantity, no parent) is none of any codes,
 *    so that it meets every exclusion and no choice; a range of values leaves out absences.
 * 2. `asOf` keeps the rows whose source was certainly published by the end of that day (`published.notAfter <= asOf`). Of the others it counts
 *    those certainly published later (`notBefore > asOf`) and those whose date does not settle it.
 * 3. `vintage: 'latest'` keeps, for each indicator and dimensions, the rows whose source has the latest `published.notAfter`;
 *    a source without a date counts as the oldest. Claims of the same day stay together.
 * 4. `latestPeriod` keeps, for each indicator and dimensions but the period, the rows of the period that ends last. A period whose end is not
 *    stated (`2020/..`) counts as the newest, a period that is not stated as the oldest.
 * 5. `sort`, then the rows that follow `after`, at most `limit` of them (1 to 1,000). `timePeriod` sorts by the first day of the period.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { everything, parseJson, type Question } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // What sources had said of the money by the end of 2021, the greatest first.
 * const question: Question & { readonly collection: 'observations' } = {
 *   ...everything('observations', '2026.2', [{ field: 'indicator', among: ['mucpaz.investment'] }]),
 *   asOf: '2021-12-31',
 *   sort: '-value',
 * };
 * const { rows } = await createMemoryQuestions([release]).list(question);
 * parseJson(rows).map(({ dimensions, quantity }) => [dimensions.fund, quantity?.qualifier, quantity?.value]);
 * // [['fortaseg', 'more-than', 123000000], ['fasp', 'stated', 9000000]]
 * ```
 */
export interface Question {
  readonly collection: Collection;
  readonly release: string;
  readonly filters: readonly Filter[];
  readonly asOf: string | null;
  readonly vintage: 'all' | 'latest';
  readonly latestPeriod: boolean;
  readonly sort: Sort;
  readonly limit: number;
  readonly after: Place | null;
}

/**
 * The canonical text of a question without its page: the same for every page of one list, and different for every other list.
 *
 * @example
 * ```ts
 * import { canonicalQuestion, everything } from '@pazabierta/query';
 *
 * canonicalQuestion(everything('sources', '2026.1')); // 'sources?release=2026.1&vintage=all&latestPeriod=false&sort=id'
 * ```
 */
export function canonicalQuestion(question: Question): string {
  const filters = question.filters.map((filter) => {
    if ('among' in filter) return `${filter.field}=${[...filter.among].sort().join(',')}`;
    if ('noneOf' in filter) return `${filter.field}=!${[...filter.noneOf].sort().join(',')}`;
    return `${filter.field}=${filter.from ?? ''}..${('to' in filter ? filter.to : filter.until) ?? ''}`;
  });
  return [
    `${question.collection}?release=${question.release}`,
    ...filters.sort(),
    ...(question.asOf === null ? [] : [`asOf=${question.asOf}`]),
    `vintage=${question.vintage}`,
    `latestPeriod=${question.latestPeriod}`,
    `sort=${question.sort}`,
  ].join('&');
}

/**
 * The question for a whole collection of a release, in order of id and in the largest pages.
 *
 * @example
 * ```ts
 * import { everything } from '@pazabierta/query';
 *
 * const question = everything('observations', '2026.2', [{ field: 'fund', among: ['fortaseg'] }]);
 * [question.sort, question.limit, question.vintage]; // ['id', 1000, 'all']
 * ```
 */
export function everything<Name extends Collection>(
  collection: Name,
  release: string,
  filters: readonly Filter[] = [],
): Question & { readonly collection: Name } {
  return {
    collection,
    release,
    filters,
    asOf: null,
    vintage: 'all',
    latestPeriod: false,
    sort: 'id',
    limit: LIMIT.most,
    after: null,
  };
}
