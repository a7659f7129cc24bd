import { z } from 'zod';
import { AbsenceReason } from './absence.ts';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { Text } from './text.ts';

/**
 * What sort of node of an instrument a commitment is, in that instrument's own words (code list `commitment-kinds`).
 *
 * @example
 * ```ts
 * import { CommitmentKind } from '@pazabierta/schema';
 *
 * // NAP-1325 has pillars, Proigualdad priority objectives; neither is made into the other.
 * CommitmentKind.parse('pillar'); // 'pillar'
 * CommitmentKind.safeParse('objective').success; // false
 * ```
 */
export const CommitmentKind = z
  .enum([
    'priority-objective',
    'priority-strategy',
    'strategic-line',
    'pillar',
    'strategic-objective',
    'line-of-action',
  ])
  .meta({
    id: 'CommitmentKind',
    description: 'What sort of node of an instrument a commitment is (code list "commitment-kinds").',
  });
export type CommitmentKind = z.infer<typeof CommitmentKind>;

/**
 * A numbered node of an instrument. `officialCode` is the instrument's own code; where it was not seen it is absent with a reason.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Commitment } from '@pazabierta/schema';
 *
 * const line = Commitment.parse(items.commitments.find(({ id }) => id === 'proigualdad-2020-2024.objective-6.line-1'));
 * [line.kind, line.number]; // ['strategic-line', '1']
 * // The code by which the programme itself knows the line was not seen.
 * [line.officialCode, line.officialCodeAbsence]; // [null, 'not-consulted']
 * Commitment.safeParse({ ...line, officialCodeAbsence: null }).success; // false
 * ```
 */
export const Commitment = z
  .strictObject({
    id: Id,
    instrument: Id,
    kind: CommitmentKind,
    parent: Id.nullable(),
    number: z
      .string()
      .min(1)
      .nullable()
      .describe('As the cited source numbers it; null where it gives no number.'),
    officialCode: z.string().min(1).nullable().describe('The code that the instrument itself gives it.'),
    officialCodeAbsence: AbsenceReason.nullable().describe(
      'Why the official code is absent; null where it is given.',
    ),
    title: Text,
    citation: Citation,
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .superRefine((commitment, context) => {
    if ((commitment.officialCode === null) === (commitment.officialCodeAbsence === null)) {
      context.addIssue({
        code: 'custom',
        path: ['officialCode'],
        message: 'Commitment must have either an official code or the reason of its absence',
      });
    }
  })
  .meta({
    id: 'Commitment',
    description: 'A numbered node of an instrument: objective, strategic line, pillar, line of action.',
  });
export type Commitment = z.infer<typeof Commitment>;
