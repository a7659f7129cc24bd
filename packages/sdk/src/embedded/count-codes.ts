import { AVAILABLE, type AvailabilityQuestion } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { chooseObservations } from './choose-observations.ts';
import { codeOf } from './code-of.ts';
import type { ObservationRow } from './observation-rows.ts';

/** The codes that have rows, field by field, each counted without the filters on its own field. */
export function countCodes(question: AvailabilityQuestion, all: readonly ObservationRow[]): AvailableCode[] {
  const { rows } = chooseObservations(question, all);
  return AVAILABLE.flatMap((field) => {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const own =
      filters.length === question.filters.length
        ? rows
        : chooseObservations({ ...question, filters }, all).rows;
    const counts = new Map<string, number>();
    for (const { item } of own) {
      const code = codeOf(item, field);
      if (code === null) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => ({ field, code, count, exact: true }));
  });
}
