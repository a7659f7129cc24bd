import { z } from 'zod';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { TimePeriod } from './time-period.ts';

/** A dated event in the life of an instrument. */
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
