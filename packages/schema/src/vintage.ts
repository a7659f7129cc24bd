import { z } from 'zod';
import { Observation } from './observation.ts';
import { Published } from './source.ts';

/**
 * What one source said of an indicator and its dimensions, and when that source was published.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Vintage } from '@pazabierta/schema';
 *
 * const observation = items.observations.find(({ id }) => id === 'mucpaz.networks.jornada-2021-12-04');
 * const published = items.sources.find(({ id }) => id === observation?.citation.source)?.published;
 * const vintage = Vintage.parse({ published, observation });
 * [vintage.published.notAfter, vintage.observation.quantity?.value]; // ['2021-12-04', 257]
 * ```
 */
export const Vintage = z
  .strictObject({ published: Published, observation: Observation })
  .meta({ id: 'Vintage', description: 'What one source said of a figure, and when it was published.' });
export type Vintage = z.infer<typeof Vintage>;
