import { z } from 'zod';
import { Code } from './code.ts';

/**
 * A place that a figure is about: a code of the list `areas`. The world has its UN M49 code (001), countries and states their
 * ISO 3166 code, municipalities that of their country and INEGI (MX-29013); `notations` carries the code of INEGI's Marco
 * Geoestadístico. Areas have periods of validity and successors.
 */
export const ReferenceArea = z
  .strictObject({ ...Code.shape, kind: z.enum(['world', 'country', 'state', 'municipality']) })
  .meta({ id: 'ReferenceArea', description: 'A place that a figure is about (code list "areas").' });
export type ReferenceArea = z.infer<typeof ReferenceArea>;
