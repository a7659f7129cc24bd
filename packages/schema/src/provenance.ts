import { z } from 'zod';
import { Id } from './id.ts';

/**
 * How something came to be in the dataset: a source states it, the project reads it so, or it was computed from other observations.
 * `operation` and `from` are set for computed values only.
 *
 * @example
 * ```ts
 * import { Provenance } from '@pazabierta/schema';
 *
 * const perNetwork = Provenance.parse({
 *   origin: 'derived',
 *   operation: 'quotient',
 *   from: ['mucpaz.investment.fortaseg.gasman-2021', 'mucpaz.networks.fortaseg.gasman-2021'],
 * });
 * perNetwork.from[0]; // 'mucpaz.investment.fortaseg.gasman-2021'
 * ```
 */
export const Provenance = z
  .strictObject({
    origin: z
      .enum(['source', 'project', 'derived'])
      .describe('"source": a source states it; "project": we read it so; "derived": it was computed.'),
    operation: z
      .enum(['sum', 'difference', 'product', 'quotient'])
      .nullable()
      .describe('How it was computed; null for what was not.'),
    from: z
      .array(Id)
      .describe('The observations that a derived value was computed from, in the order of the operation.'),
  })
  .meta({
    id: 'Provenance',
    description:
      'How something came to be in the dataset: stated by a source, read so by the project, or derived.',
  });
export type Provenance = z.infer<typeof Provenance>;
