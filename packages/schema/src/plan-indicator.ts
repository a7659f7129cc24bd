import { z } from 'zod';
import { Commitment } from './commitment.ts';
import { Indicator } from './indicator.ts';
import { Observation } from './observation.ts';

/**
 * An indicator about a plan, the pillar to which a link ties it, and the newest claims of it.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { PlanIndicator } from '@pazabierta/schema';
 *
 * const indicator = items.indicators.find(({ id }) => id === 'nap-1325.mobile-teams-military-regions');
 * const observations = items.observations.filter((each) => each.indicator === indicator?.id);
 * const planIndicator = PlanIndicator.parse({ indicator, pillar: 'nap-1325.pillar.prevention', observations });
 * planIndicator.observations.map(({ quantity }) => quantity?.value); // [12]
 * // NAP-1325 declares 23 indicators; this one is not of them, since we defined it.
 * planIndicator.indicator.origin; // 'project'
 * ```
 */
export const PlanIndicator = z
  .strictObject({
    indicator: Indicator,
    pillar: Commitment.shape.id
      .nullable()
      .describe('The pillar that is measured by it; null where no link says so.'),
    observations: z.array(Observation).describe('The newest claim for each set of dimensions.'),
  })
  .meta({
    id: 'PlanIndicator',
    description: 'An indicator about a plan, its pillar, and the newest claims of it.',
  });
export type PlanIndicator = z.infer<typeof PlanIndicator>;
