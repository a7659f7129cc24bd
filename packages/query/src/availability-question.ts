import type { AvailableCode } from '@pazabierta/schema';
import { GRAMMAR, PRESENTATION } from './grammar.ts';
import type { Question } from './question.ts';

/**
 * Which codes have data, as plain data: a question about observations without its order and its page.
 *
 * For each field of {@link AVAILABLE}, the rows that are counted are those of the question without the filters on that same field, so that one
 * sees what else could be chosen. `asOf`, `vintage` and `latestPeriod` are applied to what is left, as `Question` says. A row that has no
 * such field counts for none of its codes; a code without rows is not told.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { type AvailabilityQuestion, parseJson } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const question: AvailabilityQuestion = {
 *   release: '2026.1',
 *   filters: [{ field: 'indicator', among: ['mucpaz.networks'] }],
 *   asOf: null,
 *   vintage: 'all',
 *   latestPeriod: false,
 * };
 * const codes = parseJson(await createMemoryQuestions([release]).availability(question));
 * codes.filter(({ field }) => field === 'fund').map(({ code, count }) => [code, count]);
 * // [['fasp', 1], ['fortaseg', 1]]
 * ```
 */
export type AvailabilityQuestion = Pick<
  Question,
  'release' | 'filters' | 'asOf' | 'vintage' | 'latestPeriod'
>;

/**
 * The fields whose codes are told, in the order of the answer.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { AVAILABLE, parseJson } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const question = { release: '2026.2', filters: [], asOf: null, vintage: 'all', latestPeriod: false } as const;
 * const codes = parseJson(await createMemoryQuestions([release]).availability(question));
 * // Every field has codes in this release.
 * AVAILABLE.filter((field) => !codes.some((code) => code.field === field)); // []
 * ```
 */
export const AVAILABLE: readonly AvailableCode['field'][] = [
  'dataset',
  'indicator',
  'area',
  'timePeriod',
  'fund',
  'role',
  'claimType',
  'qualifier',
  'status',
  'reason',
  'source',
];

/**
 * The names of every parameter that a question of availability takes.
 *
 * @example
 * ```ts
 * import { AVAILABILITY_PARAMETERS } from '@pazabierta/query';
 *
 * AVAILABILITY_PARAMETERS.includes('asOf'); // true
 * AVAILABILITY_PARAMETERS.includes('sort'); // false
 * ```
 */
export const AVAILABILITY_PARAMETERS: readonly string[] = [
  ...Object.keys(GRAMMAR.observations.filters),
  'asOf',
  'vintage',
  'latestPeriod',
  ...PRESENTATION,
];
