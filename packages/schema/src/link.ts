import { z } from 'zod';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';

/**
 * One end of a link: the collection and the identifier of a thing.
 *
 * @example
 * ```ts
 * import { LinkEnd } from '@pazabierta/schema';
 *
 * const end = { collection: 'commitments', id: 'proigualdad-2020-2024.objective-6' };
 * LinkEnd.parse(end).collection; // 'commitments'
 * // A source is cited, not linked.
 * LinkEnd.safeParse({ collection: 'sources', id: 'gasman-2021' }).success; // false
 * ```
 */
export const LinkEnd = z
  .strictObject({
    collection: z.enum([
      'instruments',
      'commitments',
      'indicators',
      'institutions',
      'observations',
      'milestones',
    ]),
    id: Id,
  })
  .meta({ id: 'LinkEnd', description: 'One end of a link: the collection and the identifier of a thing.' });
export type LinkEnd = z.infer<typeof LinkEnd>;

/**
 * What a relation says of its two ends: `from` implements `to`, is aligned with it, and so on (code list `link-types`).
 *
 * @example
 * ```ts
 * import { LinkType } from '@pazabierta/schema';
 *
 * LinkType.parse('fundedBy'); // 'fundedBy'
 * LinkType.safeParse('funds').success; // false
 * ```
 */
export const LinkType = z
  .enum([
    'implements',
    'alignedWith',
    'fundedBy',
    'measuredBy',
    'coordinatedBy',
    'supportedBy',
    'partOf',
    'resultOf',
    'succeeds',
  ])
  .meta({ id: 'LinkType', description: 'What a relation says of its two ends (code list "link-types").' });
export type LinkType = z.infer<typeof LinkType>;

/**
 * A relation between two things, and whether a source states it or we read it so.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { Link } from '@pazabierta/schema';
 *
 * const link = Link.parse(items.links.find(({ id }) => id === 'mucpaz.aligned-with.objective-6'));
 * [link.from.id, link.type, link.to.id]; // ['mucpaz', 'alignedWith', 'proigualdad-2020-2024.objective-6']
 * // No source says so in these words: it is our reading.
 * link.basis; // 'project'
 * ```
 */
export const Link = z
  .strictObject({
    id: Id,
    type: LinkType,
    from: LinkEnd,
    to: LinkEnd,
    basis: z.enum(['stated', 'project']).describe('"stated": a source says so; "project": we read it so.'),
    citation: Citation,
    note: Label.nullable(),
    aliases: z.array(Id),
  })
  .meta({ id: 'Link', description: 'A relation between two things, and whether a source states it.' });
export type Link = z.infer<typeof Link>;
