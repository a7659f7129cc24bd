import { z } from 'zod';
import { CalendarDate } from './calendar-date.ts';
import { Collection } from './collection.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';
import { ReleaseId } from './release-id.ts';

/** Something that has to be said of a release after it was published. */
export const Notice = z
  .strictObject({
    date: CalendarDate,
    release: ReleaseId.nullable().describe('The release that gave the occasion, such as one that corrects.'),
    text: Label,
  })
  .meta({ id: 'Notice', description: 'Something that has to be said of a release after it was published.' });
export type Notice = z.infer<typeof Notice>;

/** An item of a published release that may no longer be shown, such as one that endangers somebody. Its files keep their bytes and are no longer handed out. */
export const Suppression = z
  .strictObject({ collection: Collection, id: Id, date: CalendarDate, reason: Label })
  .meta({ id: 'Suppression', description: 'An item of a published release that may no longer be shown.' });
export type Suppression = z.infer<typeof Suppression>;

/** What is registered of a release and may change after it was published: an entry of `registry.yaml`. */
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

/** How a release stands today: its registration, which release took its place, and where later ones corrected it. */
export const ReleaseStatus = z
  .strictObject({
    ...Registration.shape,
    status: z.enum(['draft', 'published']),
    supersededBy: ReleaseId.nullable().describe('The newest published release; null where this one is.'),
  })
  .meta({ id: 'ReleaseStatus', description: 'How a release stands today.' });
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;
