import { z } from 'zod';
import { Id } from './id.ts';
import { Label } from './label.ts';

/** A set of indicators, commitments and observations on one subject, published under one licence (DCAT 3). */
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
