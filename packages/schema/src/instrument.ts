import { z } from 'zod';
import { AbsenceReason } from './absence.ts';
import { CalendarDate } from './calendar-date.ts';
import { Citation } from './citation.ts';
import { CommitmentKind } from './commitment.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { Text } from './text.ts';

/**
 * How many parts of one kind an instrument declares, by which observation, and why they are absent here where they are.
 * What is published of them is counted when a release is read, never written down.
 *
 * @example
 * ```ts
 * import { Declaration } from '@pazabierta/schema';
 *
 * const declaration = Declaration.parse({
 *   part: 'indicator',
 *   observation: 'nap-1325.indicators.gasman-2021',
 *   reason: 'not-consulted',
 *   note: null,
 * });
 * // The number itself, 23, is that of the observation.
 * declaration.observation; // 'nap-1325.indicators.gasman-2021'
 * ```
 */
export const Declaration = z
  .strictObject({
    part: z
      .union([CommitmentKind, z.literal('indicator')])
      .describe('What is declared: commitments of one kind, or indicators.'),
    observation: Id.describe('The observation that states the number.'),
    reason: AbsenceReason.nullable().describe(
      'Why the parts that were declared are not all here; null where they are.',
    ),
    note: Label.nullable(),
  })
  .meta({
    id: 'Declaration',
    description: 'How many parts of one kind an instrument declares, and why some are absent here.',
  });
export type Declaration = z.infer<typeof Declaration>;

/**
 * A public act by which a state or an organisation binds or organises itself: programme, plan, strategy, resolution, convention or fund.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Instrument } from '@pazabierta/schema';
 *
 * const plan = Instrument.parse(items.instruments.find(({ id }) => id === 'nap-1325'));
 * plan.acronym; // { es: 'PNA-1325', en: 'NAP-1325' }
 * plan.institutions; // ['sedena', 'semar', 'sspc', 'sre', 'inmujeres']
 * plan.declares.map(({ part }) => part); // ['pillar', 'strategic-objective', 'line-of-action', 'indicator']
 * ```
 */
export const Instrument = z
  .strictObject({
    id: Id,
    kind: z.enum([
      'programme',
      'plan',
      'strategy',
      'resolution',
      'convention',
      'recommendation',
      'declaration',
      'fund',
      'agenda',
      'compact',
      'guide',
      'project',
      'model',
    ]),
    title: Text,
    acronym: z.strictObject({ es: z.string().min(1).nullable(), en: z.string().min(1).nullable() }),
    adopted: CalendarDate.nullable(),
    validFrom: CalendarDate.nullable(),
    validTo: CalendarDate.nullable(),
    institutions: z.array(Id),
    declares: z.array(Declaration),
    citation: Citation,
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({ id: 'Instrument', description: 'A programme, plan, strategy, resolution, convention or fund.' });
export type Instrument = z.infer<typeof Instrument>;
