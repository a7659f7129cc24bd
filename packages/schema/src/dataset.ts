import { z } from 'zod';
import { Id } from './id.ts';
import { Label } from './label.ts';

/**
 * A set of indicators, commitments and observations on one subject, published under one licence (DCAT 3).
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Dataset } from '@pazabierta/schema';
 *
 * const mucpaz = Dataset.parse(items.datasets.find(({ id }) => id === 'mucpaz'));
 * mucpaz.title.es; // 'Redes de Mujeres Constructoras de Paz (Mucpaz)'
 * mucpaz.license; // 'CC-BY-4.0'
 * ```
 */
export const Dataset = z
  .strictObject({
    id: Id,
    title: Label,
    description: Label,
    instruments: z.array(Id),
    license: z.string().min(1).describe('SPDX identifier.'),
    aliases: z.array(Id),
  })
  .meta({
    id: 'Dataset',
    description: 'A set of indicators, commitments and observations on one subject (DCAT 3).',
  });
export type Dataset = z.infer<typeof Dataset>;
