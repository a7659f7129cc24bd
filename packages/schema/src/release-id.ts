import { z } from 'zod';

/**
 * The number of a data release, `YYYY.N`; N counts from 1 within the year.
 *
 * @example
 * ```ts
 * import { ReleaseId } from '@pazabierta/schema';
 *
 * ReleaseId.parse('2026.2'); // '2026.2'
 * ReleaseId.safeParse('2026.0').error?.issues[0]?.message;
 * // 'Release must be a year and a number, such as "2026.1"'
 * ```
 */
export const ReleaseId = z
  .string()
  .regex(/^\d{4}\.[1-9]\d{0,3}$/, 'Release must be a year and a number, such as "2026.1"')
  .meta({ id: 'ReleaseId', description: 'The number of a data release, YYYY.N.' });
export type ReleaseId = z.infer<typeof ReleaseId>;
