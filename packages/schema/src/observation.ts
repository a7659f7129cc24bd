import { z } from 'zod';
import { Absence } from './absence.ts';
import { Attributes } from './attribute.ts';
import { CalendarDate } from './calendar-date.ts';
import { Citation } from './citation.ts';
import { Dimensions } from './dimension.ts';
import { CodeId, Id } from './id.ts';
import { Label } from './label.ts';
import { ObservationStatus } from './observation-status.ts';
import { Bounds, Quantity } from './quantity.ts';

/**
 * The day for which a figure holds, and whether the source prints it, we infer it, or nobody states it.
 *
 * @example
 * ```ts
 * import { ReferenceDate } from '@pazabierta/schema';
 *
 * ReferenceDate.parse({ date: null, basis: 'not-stated' }).date; // null
 * ReferenceDate.safeParse({ date: null, basis: 'printed' }).error?.issues[0]?.message;
 * // 'Reference date must be given unless its basis is "not-stated"'
 * ```
 */
export const ReferenceDate = z
  .strictObject({ date: CalendarDate.nullable(), basis: z.enum(['printed', 'inferred', 'not-stated']) })
  .superRefine((reference, context) => {
    if ((reference.date === null) !== (reference.basis === 'not-stated')) {
      context.addIssue({
        code: 'custom',
        path: ['date'],
        message: 'Reference date must be given unless its basis is "not-stated"',
      });
    }
  })
  .meta({
    id: 'ReferenceDate',
    description: 'The day for which a figure holds; its basis says whether it is printed or inferred.',
  });
export type ReferenceDate = z.infer<typeof ReferenceDate>;

/**
 * The things that a count counts, where a source lists them; otherwise why there is no list.
 *
 * @example
 * ```ts
 * import { Members } from '@pazabierta/schema';
 *
 * // The article counts 107 municipalities and does not name them.
 * const members = { codes: [], citation: null, absence: { reason: 'not-published', note: null } };
 * Members.parse(members).absence?.reason; // 'not-published'
 * Members.safeParse({ ...members, absence: null }).success; // false
 * ```
 */
export const Members = z
  .strictObject({
    codes: z.array(CodeId).describe('Codes of the list "areas"; empty where the list is absent.'),
    citation: Citation.nullable(),
    absence: Absence.nullable(),
  })
  .superRefine((members, context) => {
    const listed = members.codes.length > 0;
    if (listed !== (members.citation !== null) || listed === (members.absence !== null)) {
      context.addIssue({
        code: 'custom',
        message: 'Members must be a list of codes with its citation, or an absence with its reason',
      });
    }
  })
  .meta({
    id: 'Members',
    description: 'The areas that a count counts, where a source lists them; otherwise why there is no list.',
  });
export type Members = z.infer<typeof Members>;

/**
 * One figure as one source states it: what it is about, the quantity or the reason of its absence, the printed words, and where they stand.
 *
 * Identity is indicator, dimensions and source. Sources that disagree stand side by side, linked by `contradicts`.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Observation } from '@pazabierta/schema';
 *
 * const observation = Observation.parse(
 *   items.observations.find(({ id }) => id === 'mucpaz.investment.fortaseg.gasman-2021'),
 * );
 * observation.asPrinted; // 'an investment of more than 123 million pesos'
 * observation.bounds?.lower; // { kind: 'open', value: 123000000 }
 * Observation.safeParse({ ...observation, quantity: null }).error?.issues[0]?.message;
 * // 'Observation must have either a quantity or an absence with its reason'
 * ```
 */
export const Observation = z
  .strictObject({
    id: Id,
    dataset: Id,
    indicator: Id,
    dimensions: Dimensions,
    unit: CodeId,
    quantity: Quantity.nullable(),
    bounds: Bounds.nullable().describe('What the quantity can mean; null where there is no quantity.'),
    absence: Absence.nullable(),
    status: ObservationStatus,
    asPrinted: z
      .string()
      .min(1)
      .max(240)
      .nullable()
      .describe('The few words that print the figure, in the language of the source.'),
    citation: Citation,
    referenceDate: ReferenceDate,
    attributes: Attributes.nullable(),
    members: Members.nullable(),
    corroborates: z.array(Id),
    contradicts: z.array(Id),
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .superRefine((observation, context) => {
    if ((observation.quantity === null) === (observation.absence === null)) {
      context.addIssue({
        code: 'custom',
        path: ['quantity'],
        message: 'Observation must have either a quantity or an absence with its reason',
      });
    }
    if ((observation.quantity === null) !== (observation.bounds === null)) {
      context.addIssue({
        code: 'custom',
        path: ['bounds'],
        message: 'Bounds must be given exactly where there is a quantity',
      });
    }
    if ((observation.status === 'missing') !== (observation.quantity === null)) {
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: 'Status must be "missing" exactly where there is no quantity',
      });
    }
    if (observation.quantity !== null && observation.asPrinted === null) {
      context.addIssue({
        code: 'custom',
        path: ['asPrinted'],
        message: 'Observation with a quantity must carry the words that print it',
      });
    }
    if (
      (observation.quantity?.kind === 'money') !== (observation.attributes !== null) &&
      observation.quantity !== null
    ) {
      context.addIssue({
        code: 'custom',
        path: ['attributes'],
        message: 'Fiscal year, budget phase and price basis must be given for money and for nothing else',
      });
    }
  })
  .meta({ id: 'Observation', description: 'One figure as one source states it.' });
export type Observation = z.infer<typeof Observation>;
