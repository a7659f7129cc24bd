import { z } from 'zod';

/** One file of a release (DCAT 3 Distribution), with what is needed to verify it. */
export const Distribution = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
    mediaType: z.string().min(1),
    bytes: z.int().min(0),
    rows: z.int().min(0).describe('How many items or rows it has.'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'Distribution', description: 'One file of a release, with its size and SHA-256.' });
export type Distribution = z.infer<typeof Distribution>;
