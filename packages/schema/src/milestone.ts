import { z } from 'zod';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { TimePeriod } from './time-period.ts';

/**
 * A dated event in the life of an instrument.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Milestone } from '@pazabierta/schema';
 *
 * const launch = Milestone.parse(items.milestones.find(({ id }) => id === 'mucpaz.launched'));
 * // The source prints a year and no day.
 * [launch.date, launch.claimType]; // ['2019', 'actual']
 * ```
 */
export const Milestone = z
  .strictObject({
    id: Id,
    date: TimePeriod,
    title: Label,
    instruments: z.array(Id),
    claimType: z
      .enum(['actual', 'planned', 'proposed'])
      .describe('Whether it happened, or a source plans or proposes it.'),
    citation: Citation,
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({ id: 'Milestone', description: 'A dated event in the life of an instrument.' });
export type Milestone = z.infer<typeof Milestone>;
