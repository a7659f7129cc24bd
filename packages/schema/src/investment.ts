import { z } from 'zod';
import { DerivedValue } from './derived-value.ts';
import { Observation } from './observation.ts';

/** The money of one fund as one source states it, with what can be computed from it and other figures of the same source. */
export const Investment = z.strictObject({ observation: Observation, derived: z.array(DerivedValue) }).meta({
  id: 'Investment',
  description: 'The money of one fund as one source states it, with what is computed from it.',
});
export type Investment = z.infer<typeof Investment>;
