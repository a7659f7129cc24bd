import { AVAILABLE, type AvailabilityQuestion, TOTAL_LIMIT } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { chooseObservations } from './choose-observations.ts';
import { codeOf } from './code-of.ts';
import type { ObservationRow } from './observation-rows.ts';

/** The codes that have rows, field by field, each counted without the filters on its own field, over as many rows as a total is. */
export function countCodes(
  question: AvailabilityQuestion,
  all: readonly ObservationRow[],
): readonly AvailableCode[] {
  const { rows } = chooseObservations(question, all);
  return AVAILABLE.flatMap((field) => {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const own =
      filters.length === question.filters.length
        ? rows
        : chooseObservations({ ...question, filters }, all).rows;
    const counts = new Map<string, number>();
    let counted = 0;
    for (const { item } of own) {
      const code = codeOf(item, field);
      if (code === null) continue;
      counted += 1;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (counted > TOTAL_LIMIT) break;
    }
    const exact = counted <= TOTAL_LIMIT;
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => ({ field, code, count, exact }));
  });
}
