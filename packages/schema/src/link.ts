import { z } from 'zod';
import { Citation } from './citation.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';

/** One end of a link: the collection and the identifier of a thing. */
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

/** What a relation says of its two ends: `from` implements `to`, is aligned with it, and so on (code list `link-types`). */
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

/** A relation between two things, and whether a source states it or we read it so. */
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
