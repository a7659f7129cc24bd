import { z } from 'zod';
import { Observation } from './observation.ts';
import { Published } from './source.ts';

/** What one source said of an indicator and its dimensions, and when that source was published. */
export const Vintage = z
  .strictObject({ published: Published, observation: Observation })
  .meta({ id: 'Vintage', description: 'What one source said of a figure, and when it was published.' });
export type Vintage = z.infer<typeof Vintage>;
