import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Collection } from './collection.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { ReleaseId } from './release-id.ts';

/**
 * Something that has to be said of a release after it was published.
 *
 * @example
 * ```ts
 * import { Notice } from '@pazabierta/schema';
 *
 * const notice = Notice.parse({
 *   date: '2027-01-31',
 *   release: '2027.1',
 *   text: { es: 'La edición 2027.1 corrige una cifra.', en: 'Release 2027.1 corrects a figure.' },
 * });
 * notice.release; // '2027.1'
 * ```
 */
export const Notice = z
  .strictObject({
    date: CalendarDate,
    release: ReleaseId.nullable().describe('The release that gave the occasion, such as one that corrects.'),
    text: Label,
  })
  .meta({ id: 'Notice', description: 'Something that has to be said of a release after it was published.' });
export type Notice = z.infer<typeof Notice>;

/**
 * An item of a published release that may no longer be shown, such as one that endangers somebody. Its files keep their bytes and are no longer handed out.
 *
 * @example
 * ```ts
 * import { Suppression } from '@pazabierta/schema';
 *
 * const suppression = {
 *   collection: 'observations',
 *   id: 'example.figure',
 *   date: '2027-01-31',
 *   reason: { es: 'Pone en peligro a quienes nombra.', en: 'It endangers those whom it names.' },
 * };
 * Suppression.parse(suppression).id; // 'example.figure'
 * Suppression.safeParse({ ...suppression, reason: null }).success; // false
 * ```
 */
export const Suppression = z
  .strictObject({ collection: Collection, id: Id, date: CalendarDate, reason: Label })
  .meta({ id: 'Suppression', description: 'An item of a published release that may no longer be shown.' });
export type Suppression = z.infer<typeof Suppression>;

/**
 * What is registered of a release and may change after it was published: an entry of `registry.yaml`.
 *
 * @example
 * ```ts
 * import { release, registration } from '@pazabierta/dataset/2026.2';
 * import { Registration } from '@pazabierta/schema';
 *
 * const { digest, notices } = Registration.parse(registration);
 * // The release is still the one that was published.
 * digest === release.digest; // true
 * notices; // []
 * ```
 */
export const Registration = z
  .strictObject({
    id: ReleaseId,
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe('SHA-256 of the manifest as it was published; null for a draft.'),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'DOI must begin with "10.", such as "10.5281/zenodo.1234567"')
      .nullable()
      .describe('The DOI of the release; null while it has none.'),
    notices: z.array(Notice),
    suppressions: z.array(Suppression),
  })
  .meta({ id: 'Registration', description: 'What is registered of a release and may change later.' });
export type Registration = z.infer<typeof Registration>;

/**
 * How a release stands today: its registration, which release took its place, and where later ones corrected it.
 *
 * @example
 * ```ts
 * import { ReleaseStatus } from '@pazabierta/schema';
 *
 * const answer = await fetch('http://127.0.0.1:8787/v1/releases/2026.1/status');
 * const { data } = (await answer.json()) as { data: unknown };
 * const { status, supersededBy } = ReleaseStatus.parse(data);
 * [status, supersededBy]; // ['published', '2026.2']
 * ```
 */
export const ReleaseStatus = z
  .strictObject({
    ...Registration.shape,
    status: z.enum(['draft', 'published']),
    supersededBy: ReleaseId.nullable().describe('The newest published release; null where this one is.'),
  })
  .meta({ id: 'ReleaseStatus', description: 'How a release stands today.' });
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;
