import type { AvailableCode } from '@pazabierta/schema';
import { GRAMMAR, PRESENTATION } from './grammar.ts';
import type { Question } from './question.ts';

/**
 * Which codes have data, as plain data: a question about observations without its order and its page.
 *
 * For each field of {@link AVAILABLE}, the rows that are counted are those of the question without the filters on that same field, so that one
 * sees what else could be chosen. `asOf`, `vintage` and `latestPeriod` are applied to what is left, as `Question` says. A row that has no
 * such field counts for none of its codes; a code without rows is not told.
 */
export type AvailabilityQuestion = Pick<
  Question,
  'release' | 'filters' | 'asOf' | 'vintage' | 'latestPeriod'
>;

/** The fields whose codes are told, in the order of the answer. */
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

/** The names of every parameter that a question of availability takes. */
export const AVAILABILITY_PARAMETERS: readonly string[] = [
  ...Object.keys(GRAMMAR.observations.filters),
  'asOf',
  'vintage',
  'latestPeriod',
  ...PRESENTATION,
];
