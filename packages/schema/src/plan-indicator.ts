import { z } from 'zod';
import { Commitment } from './commitment.ts';
import { Indicator } from './indicator.ts';
import { Observation } from './observation.ts';

/** An indicator about a plan, the pillar to which a link ties it, and the newest claims of it. */
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
