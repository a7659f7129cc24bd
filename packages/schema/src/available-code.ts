import { z } from 'zod';

/**
 * One code of one field of observations, and how many of them have it under the filters of a question.
 *
 * @example
 * ```ts
 * import { AvailableCode } from '@pazabierta/schema';
 *
 * // Of the figures of the indicator mucpaz.investment, one is about Fortaseg.
 * const fortaseg = { field: 'fund', code: 'fortaseg', count: 1, exact: true };
 * AvailableCode.parse(fortaseg).count; // 1
 * // A code that no figure has is left out, not counted as 0.
 * AvailableCode.safeParse({ ...fortaseg, count: 0 }).success; // false
 * ```
 */
export const AvailableCode = z
  .strictObject({
    field: z
      .enum([
        'dataset',
        'indicator',
        'area',
        'timePeriod',
        'fund',
        'role',
        'claimType',
        'qualifier',
        'status',
        'reason',
        'source',
      ])
      .describe('A filter of observations.'),
    code: z.string().min(1).describe('A value of that filter.'),
    count: z.int().min(1).describe('How many observations have it under the other filters.'),
    exact: z
      .boolean()
      .describe('False where the field has more observations than are counted, so that codes may lack.'),
  })
  .meta({ id: 'AvailableCode', description: 'A code for which there are observations, and how many.' });
export type AvailableCode = z.infer<typeof AvailableCode>;
