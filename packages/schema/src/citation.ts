import { z } from 'zod';
import { Id } from './id.ts';
import { Locator } from './locator.ts';

/**
 * Where a value was read: the source, the place in it, who said it, and through which copy it was read.
 *
 * `attributedTo` names the person or body to whom the source gives the words, where that is not the source's own author.
 * `version` names the version of the source's own data, where it publishes more than one.
 * `via` is the copy that was read where the source itself was not.
 *
 * @example
 * ```ts
 * import { Citation } from '@pazabierta/schema';
 *
 * // What the Navy says in the ministry's report, which was read in a copy.
 * const citation = {
 *   source: 'sre-pna-1325-second-report',
 *   locator: null,
 *   attributedTo: 'Semar',
 *   version: null,
 *   via: 'spamchronicles-1441419',
 * };
 * Citation.parse(citation).attributedTo; // 'Semar'
 * // What is not known is said, never left out.
 * Citation.safeParse({ source: 'gasman-2021' }).success; // false
 * ```
 */
export const Citation = z
  .strictObject({
    source: Id,
    locator: Locator.nullable(),
    attributedTo: z
      .string()
      .min(1)
      .nullable()
      .describe('Who said it; null where the source speaks for itself.'),
    version: z.string().min(1).nullable().describe('The version of its data, where the source names one.'),
    via: Id.nullable().describe('The source that is the copy which was read.'),
  })
  .meta({
    id: 'Citation',
    description: 'Where a value was read, who said it (attributedTo), and through which copy (via).',
  });
export type Citation = z.infer<typeof Citation>;
