import type { PlanIndicator } from '@pazabierta/schema';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';
import { listItems } from './list-items.ts';

/**
 * The indicators of a dataset about a plan, each with the pillar that a link ties it to and its newest claims.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { listPlanIndicators } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const indicators = await listPlanIndicators(createMemoryQuestions([release]), 'nap-1325', '2026.2');
 * indicators
 *   .filter(({ pillar }) => pillar === 'nap-1325.pillar.prevention')
 *   .map(({ indicator, observations }) => [indicator.id, observations[0]?.quantity?.value]);
 * // [['nap-1325.mobile-teams-military-regions', 12], ['nap-1325.mobile-teams-naval-regions', 8]]
 * ```
 */
export async function listPlanIndicators(
  questions: Questions,
  dataset: string,
  release: string,
): Promise<PlanIndicator[]> {
  const ours = { field: 'dataset', among: [dataset] } as const;
  const indicators = await listItems(questions, everything('indicators', release, [ours]));
  const observations = await listItems(questions, {
    ...everything('observations', release, [ours]),
    vintage: 'latest',
  });
  const links = await listItems(
    questions,
    everything('links', release, [{ field: 'type', among: ['measuredBy'] }]),
  );
  return indicators.map((indicator) => ({
    indicator,
    pillar:
      links.find(({ from, to }) => from.collection === 'commitments' && to.id === indicator.id)?.from.id ??
      null,
    observations: observations.filter((observation) => observation.indicator === indicator.id),
  }));
}
