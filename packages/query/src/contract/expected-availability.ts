import type { AvailableCode, Observation, Source } from '@pazabierta/schema';
import { AVAILABLE, type AvailabilityQuestion } from '../availability-question.ts';
import { parseJson } from '../json-text.ts';
import { everything } from '../question.ts';
import { expectedPage } from './expected-page.ts';

/** The codes that a question of availability must tell, counted one by one from the rows that its definition says. */
export function expectedAvailability(
  question: AvailabilityQuestion,
  all: readonly Observation[],
  sources: readonly Source[],
): AvailableCode[] {
  const { release, filters, asOf, vintage, latestPeriod } = question;
  return AVAILABLE.flatMap((field) => {
    const others = filters.filter((filter) => filter.field !== field);
    const asked = { ...everything('observations', release, others), asOf, vintage, latestPeriod };
    const counts = new Map<string, number>();
    for (const row of parseJson(expectedPage(asked, all, sources).rows)) {
      const code = codeOf(row, field);
      if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    const codes = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]) => ({ field, code, count, exact: true }));
  });
}

function codeOf(row: Observation, field: AvailableCode['field']): string | null {
  switch (field) {
    case 'dataset':
    case 'indicator':
    case 'status':
      return row[field];
    case 'qualifier':
      return row.quantity?.qualifier ?? null;
    case 'reason':
      return row.absence?.reason ?? null;
    case 'source':
      return row.citation.source;
    default:
      return row.dimensions[field];
  }
}
