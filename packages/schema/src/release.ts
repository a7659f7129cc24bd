import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Distribution } from './distribution.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { ReleaseId } from './release-id.ts';
import { TimePeriod } from './time-period.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The manifest of a release: what it is, what it was built from and every file in it. It holds only what never changes once published;
 * what may change later stands in the registry.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { releasesFolder } from '@pazabierta/dataset';
 * import { Manifest } from '@pazabierta/schema';
 *
 * const text = await readFile(new URL('2026.2/manifest.json', releasesFolder), 'utf8');
 * const { id, previous, license } = Manifest.parse(JSON.parse(text));
 * [id, previous, license]; // ['2026.2', '2026.1', 'CC-BY-4.0']
 * ```
 */
export const Manifest = z
  .strictObject({
    formatVersion: z.literal(1).describe('Which files a release has and how they are written.'),
    schemaVersion: z.int().min(1).describe('Which form the items have.'),
    id: ReleaseId,
    issued: CalendarDate,
    previous: ReleaseId.nullable(),
    title: Label,
    description: Label,
    additions: Label.nullable().describe(
      'Why what is new in it was added; null in the first release, which adds to nothing.',
    ),
    license: z.string().min(1).describe('SPDX identifier.'),
    sources: z
      .array(z.strictObject({ id: Id, accessed: TimePeriod.nullable() }))
      .describe('Every source of the release, and when it was opened.'),
    inputsSha256: Sha256.describe('SHA-256 of the curated items that the release holds.'),
    files: z.array(Distribution),
  })
  .meta({ id: 'Manifest', description: 'What a release is, what it was built from, and every file in it.' });
export type Manifest = z.infer<typeof Manifest>;

/**
 * A release as the API shows it: its manifest, the digest of that manifest, and its standing today.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { Release } from '@pazabierta/schema';
 *
 * const { id, status, digest } = Release.parse(release);
 * [id, status]; // ['2026.2', 'published']
 * digest; // '7e2404c0a9d4462e2d8f947d1ee94975595cddee2dca5b97be4988e2d7120527'
 * ```
 */
export const Release = z
  .strictObject({
    ...Manifest.shape,
    digest: Sha256.describe('SHA-256 of the manifest file; it stands for the whole release.'),
    status: z
      .enum(['draft', 'published'])
      .describe('A draft may be rebuilt; a published release never changes.'),
  })
  .meta({
    id: 'Release',
    description: 'A release: its manifest, its digest, and whether it is a draft or published.',
  });
export type Release = z.infer<typeof Release>;
