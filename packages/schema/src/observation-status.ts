import { z } from 'zod';

/**
 * The status of an observation. The code list `observation-statuses` defines each in both languages and maps it,
 * in `notations`, to SDMX CL_OBS_STATUS 2.2: `normal` A, `estimated` E, `low-reliability` U, `unvalidated` V, `missing` O.
 *
 * @example
 * ```ts
 * import { ObservationStatus } from '@pazabierta/schema';
 *
 * ObservationStatus.parse('missing'); // 'missing'
 * // The letter of SDMX is a notation of the code, not the code.
 * ObservationStatus.safeParse('O').success; // false
 * ```
 */
export const ObservationStatus = z
  .enum(['normal', 'estimated', 'low-reliability', 'unvalidated', 'missing'])
  .meta({
    id: 'ObservationStatus',
    description:
      'The status of an observation (code list "observation-statuses", mapped to SDMX CL_OBS_STATUS).',
  });
export type ObservationStatus = z.infer<typeof ObservationStatus>;
