import { z } from 'zod';
import { Collection } from './collection.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { ReleaseId } from './release-id.ts';

/**
 * What stands in the place of an item that a release no longer has: since when, why, where it was last, and what took
 * its place. The API answers 410 (Gone, RFC 9110) with it.
 *
 * @example
 * ```ts
 * import { Tombstone } from '@pazabierta/schema';
 *
 * const tombstone = Tombstone.parse({
 *   collection: 'observations',
 *   id: 'example.figure',
 *   kind: 'withdrawn',
 *   since: '2026.3',
 *   reason: { es: 'La fuente la retiró.', en: 'The source withdrew it.' },
 *   lastRelease: '2026.2',
 *   successors: ['example.other-figure'],
 * });
 * tombstone.successors; // ['example.other-figure']
 * ```
 */
export const Tombstone = z
  .strictObject({
    collection: Collection,
    id: Id,
    kind: z
      .enum(['withdrawn', 'removed', 'suppressed'])
      .describe('Whether it was taken back, is no longer there, or may not be shown.'),
    since: ReleaseId.describe(
      'The first release without it; for "suppressed", the release that may not show it.',
    ),
    reason: Label,
    lastRelease: ReleaseId.nullable().describe(
      'The last release that had it; null where it may not be shown.',
    ),
    successors: z.array(Id),
  })
  .meta({
    id: 'Tombstone',
    description: 'What stands in the place of an item that a release no longer has.',
  });
export type Tombstone = z.infer<typeof Tombstone>;
