import { z } from 'zod';
import { Dimension } from './dimension.ts';
import { CodeId, Id } from './id.ts';
import { Label } from './label.ts';

/**
 * What a series of figures measures, and what it does not. `origin` says whether an instrument declares it or the project defines it.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Indicator } from '@pazabierta/schema';
 *
 * const money = Indicator.parse(items.indicators.find(({ id }) => id === 'context.fund-money'));
 * // What a fund had is not what the networks had.
 * money.notComparable.map((each) => each.with); // ['mucpaz.investment']
 * ```
 */
export const Indicator = z
  .strictObject({
    id: Id,
    dataset: Id,
    instrument: Id.nullable(),
    label: Label,
    definition: Label,
    unit: CodeId,
    dimensions: z.array(Dimension),
    origin: z
      .enum(['source', 'project'])
      .describe('"source": an instrument declares it; "project": we define it.'),
    notComparable: z
      .array(z.strictObject({ with: Id, because: Label }))
      .describe('Indicators with which it must not be compared or joined.'),
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({ id: 'Indicator', description: 'What a series of figures measures, and what it does not.' });
export type Indicator = z.infer<typeof Indicator>;
