import { z } from 'zod';
import { Code } from './code.ts';

/**
 * A place that a figure is about: a code of the list `areas`. Countries and states have their ISO 3166 code;
 * `notations` carries the code of INEGI's Marco Geoestadístico. Areas have periods of validity and successors.
 */
export const ReferenceArea = z
  .strictObject({ ...Code.shape, kind: z.enum(['country', 'state', 'municipality']) })
  .meta({ id: 'ReferenceArea', description: 'A place that a figure is about (code list "areas").' });
export type ReferenceArea = z.infer<typeof ReferenceArea>;
