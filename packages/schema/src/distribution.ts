import { z } from 'zod';

/**
 * One file of a release (DCAT 3 Distribution), with what is needed to verify it: its length in bytes and its SHA-256, 64 digits in
 * lower case. `rows` counts its items; the header of a CSV file is none.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { Distribution } from '@pazabierta/schema';
 *
 * const file = Distribution.parse(release.files.find(({ name }) => name === 'observations.csv'));
 * [file.mediaType, file.rows, file.bytes]; // ['text/csv; charset=utf-8', 169, 98978]
 * ```
 */
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
