import { z } from 'zod';
import { DerivedValue } from './derived-value.ts';
import { Observation } from './observation.ts';

/**
 * The money of one fund as one source states it, with what can be computed from it and other figures of the same source.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Investment } from '@pazabierta/schema';
 *
 * const observation = items.observations.find(({ id }) => id === 'mucpaz.investment.fasp.gasman-2021');
 * Investment.parse({ observation, derived: [] }).observation.asPrinted; // 'an investment of nine million pesos'
 * ```
 */
export const Investment = z.strictObject({ observation: Observation, derived: z.array(DerivedValue) }).meta({
  id: 'Investment',
  description: 'The money of one fund as one source states it, with what is computed from it.',
});
export type Investment = z.infer<typeof Investment>;
