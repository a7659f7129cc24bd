import { z } from 'zod';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';

/**
 * Something that a source prints wrongly or ambiguously: the printed words, what they should be, why, and on what evidence.
 *
 * `expect` guards the correction: it names the item and field that carry the corrected (or deliberately kept) value,
 * and the value they must have. The data check fails once that no longer holds, so that a correction never outlives its cause.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Erratum } from '@pazabierta/schema';
 *
 * const erratum = Erratum.parse(items.errata.find(({ id }) => id === 'gasman-2021.107-municipalities'));
 * erratum.printed; // 'in 107 municipalities in 27 states'
 * // The evidence does not settle it, and the printed number is kept.
 * [erratum.kind, erratum.shouldBe, erratum.expect.equals]; // ['ambiguity', null, 107]
 * ```
 */
export const Erratum = z
  .strictObject({
    id: Id,
    kind: z.enum(['error', 'ambiguity']).describe('Whether it is wrong, or can be read in two ways.'),
    citation: Citation.describe('Where the words are printed.'),
    printed: z.string().min(1).max(240).describe('The words as printed.'),
    shouldBe: Label.nullable().describe('What it should be; null where the evidence does not settle it.'),
    reason: Label,
    evidence: z.array(Citation),
    expect: z
      .strictObject({
        collection: z.string().min(1),
        id: Id,
        field: z.string().min(1).describe('Path of a field, such as "quantity.value".'),
        equals: z.union([z.string(), z.number(), z.null()]),
      })
      .describe('What the data must have while the erratum holds.'),
    aliases: z.array(Id),
  })
  .meta({
    id: 'Erratum',
    description:
      'Something that a source prints wrongly or ambiguously, with its correction and the evidence.',
  });
export type Erratum = z.infer<typeof Erratum>;
