import { z } from 'zod';
import { Label } from './label.ts';

/**
 * Why something is absent. Each code is defined in both languages in the code list `absence-reasons`.
 *
 * - `not-collected`: nobody measures it.
 * - `not-published`: it is held but was not made public, or the source states the fact without it.
 * - `not-consulted`: it is printed in a document that we have not been able to read.
 * - `not-yet-due`: its time has not come.
 * - `withdrawn`: it was published and taken back.
 * - `not-applicable`: it cannot exist.
 *
 * @example
 * ```ts
 * import { AbsenceReason } from '@pazabierta/schema';
 *
 * AbsenceReason.parse('not-published'); // 'not-published'
 * AbsenceReason.safeParse('n/a').success; // false
 * ```
 */
export const AbsenceReason = z
  .enum(['not-collected', 'not-published', 'not-consulted', 'not-yet-due', 'withdrawn', 'not-applicable'])
  .meta({ id: 'AbsenceReason', description: 'Why something is absent (code list "absence-reasons").' });
export type AbsenceReason = z.infer<typeof AbsenceReason>;

/**
 * Absence is data: something that is not there, with its reason and, where it helps, a note.
 *
 * @example
 * ```ts
 * import { Absence } from '@pazabierta/schema';
 *
 * // It is reported that Xalapa has networks, and not how many.
 * Absence.parse({ reason: 'not-published', note: null }).reason; // 'not-published'
 * Absence.safeParse({ reason: null, note: null }).success; // false
 * ```
 */
export const Absence = z
  .strictObject({ reason: AbsenceReason, note: Label.nullable() })
  .meta({ id: 'Absence', description: 'Something that is not there, with the reason.' });
export type Absence = z.infer<typeof Absence>;
