import { z } from 'zod';
import { Code } from './code.ts';

/**
 * A place that a figure is about: a code of the list `areas`. The world has its UN M49 code (001), countries and states their
 * ISO 3166 code, municipalities that of their country and INEGI (MX-29013); `notations` carries the code of INEGI's Marco
 * Geoestadístico. Areas have periods of validity and successors.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { ReferenceArea } from '@pazabierta/schema';
 *
 * const areas = items['code-lists'].find(({ id }) => id === 'areas')?.codes;
 * const xalapa = ReferenceArea.parse(areas?.find(({ id }) => id === 'MX-30087'));
 * [xalapa.kind, xalapa.parent]; // ['municipality', 'MX-VER']
 * xalapa.notations; // [{ scheme: 'INEGI', value: '30087' }]
 * ```
 */
export const ReferenceArea = z
  .strictObject({ ...Code.shape, kind: z.enum(['world', 'country', 'state', 'municipality']) })
  .meta({ id: 'ReferenceArea', description: 'A place that a figure is about (code list "areas").' });
export type ReferenceArea = z.infer<typeof ReferenceArea>;
