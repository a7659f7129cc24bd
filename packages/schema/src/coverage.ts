import { z } from 'zod';
import { AbsenceReason } from './absence.ts';
import { Id } from './id.ts';
import { Declaration } from './instrument.ts';
import { Label } from './label.ts';
import { Decimal } from './quantity.ts';

/**
 * How much of what an instrument declares is published here. `declared` is what the named observation states;
 * `published` is counted in the release, and counts nothing that the project added of its own.
 *
 * @example
 * ```ts
 * import { Coverage } from '@pazabierta/schema';
 *
 * // NAP-1325 declares 23 indicators. The plan could not be read, and no source that was read sets them out.
 * const coverage = Coverage.parse({
 *   part: 'indicator',
 *   declared: 23,
 *   declaredBy: 'nap-1325.indicators.gasman-2021',
 *   published: 0,
 *   reason: 'not-consulted',
 *   note: null,
 * });
 * coverage.declared - coverage.published; // 23
 * ```
 */
export const Coverage = z
  .strictObject({
    part: Declaration.shape.part,
    declared: Decimal,
    declaredBy: Id.describe('The observation that states the number.'),
    published: z.int().min(0).describe('How many of them the release has.'),
    reason: AbsenceReason.nullable().describe('Why the others are absent; null where all are published.'),
    note: Label.nullable(),
  })
  .meta({
    id: 'Coverage',
    description: 'How much of what an instrument declares is published, and why the rest is absent.',
  });
export type Coverage = z.infer<typeof Coverage>;
