import { z } from 'zod';

/**
 * The status of an observation. The code list `observation-statuses` defines each in both languages and maps it,
 * in `notations`, to SDMX CL_OBS_STATUS 2.2: `normal` A, `estimated` E, `low-reliability` U, `unvalidated` V, `missing` O.
 */
export const ObservationStatus = z
  .enum(['normal', 'estimated', 'low-reliability', 'unvalidated', 'missing'])
  .meta({
    id: 'ObservationStatus',
    description:
      'The status of an observation (code list "observation-statuses", mapped to SDMX CL_OBS_STATUS).',
  });
export type ObservationStatus = z.infer<typeof ObservationStatus>;
