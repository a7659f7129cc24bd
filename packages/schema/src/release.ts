import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Distribution } from './distribution.ts';
import { Label } from './label.ts';

/** The number of a data release, `YYYY.N`; N counts from 1 within the year. */
export const ReleaseId = z
  .string()
  .regex(/^\d{4}\.[1-9]\d{0,3}$/, 'Release must be a year and a number, such as "2026.1"')
  .meta({ id: 'ReleaseId', description: 'The number of a data release, YYYY.N.' });
export type ReleaseId = z.infer<typeof ReleaseId>;

/**
 * The manifest of a release: what it is, what it was built from and every file in it. It holds only what never changes once published;
 * what may change later stands in the registry.
 */
export const Manifest = z
  .strictObject({
    formatVersion: z.literal(1),
    id: ReleaseId,
    issued: CalendarDate,
    previous: ReleaseId.nullable(),
    title: Label,
    description: Label,
    license: z.string().min(1).describe('SPDX identifier.'),
    inputsSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the curated items that the release holds.'),
    files: z.array(Distribution),
  })
  .meta({ id: 'Manifest', description: 'What a release is, what it was built from, and every file in it.' });
export type Manifest = z.infer<typeof Manifest>;

/** A release as the API shows it: its manifest, the digest of that manifest, and its standing today. */
export const Release = z
  .strictObject({
    ...Manifest.shape,
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the manifest file; it stands for the whole release.'),
    status: z
      .enum(['draft', 'published'])
      .describe('A draft may be rebuilt; a published release never changes.'),
  })
  .meta({
    id: 'Release',
    description: 'A release: its manifest, its digest, and whether it is a draft or published.',
  });
export type Release = z.infer<typeof Release>;
