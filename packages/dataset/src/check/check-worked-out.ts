import { type Finding, Observation } from '@pazabierta/schema';
import { completeObservation } from '../build/complete-observation.ts';
import { createFinding } from '../read/create-finding.ts';
import { describeIssue } from '../read/describe-issue.ts';
import type { ObservationRule } from './observation-rules.ts';

/** Finds observations that do not hold together once dataset, unit and bounds are worked out. */
export const checkWorkedOut: ObservationRule = ({ item, place }, selection): Finding[] => {
  try {
    const completed = completeObservation(item, selection);
    // The rules "references" and "code-lists" say which indicator or unit is missing.
    if (completed === null) return [];
    const issues = Observation.safeParse(completed).error?.issues ?? [];
    return issues
      .filter(({ path }) => !isStatus(path))
      .map((issue) =>
        createFinding('worked-out', place, issue.path.map(String).join('.'), describeIssue(issue, null)),
      );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [
      createFinding('worked-out', place, 'quantity', {
        message: {
          es: `La cantidad se contradice (en inglés: ${error.message})`,
          en: error.message,
        },
        remedy: {
          es: 'Corrija valor, calificador o resolución, o la unidad del indicador',
          en: 'Mend the value, the qualifier or the resolution, or the unit of the indicator',
        },
      }),
    ];
  }
};

/** What the rule "status" says in its own words. */
function isStatus(path: readonly PropertyKey[]): boolean {
  return path.length === 1 && (path[0] === 'quantity' || path[0] === 'status');
}
