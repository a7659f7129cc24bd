import { z } from 'zod';
import { Collection } from './collection.ts';
import { Id } from './id.ts';

/** One thing that a search found: where it stands and what it is called. */
export const SearchHit = z
  .strictObject({
    collection: Collection,
    id: Id,
    title: z
      .strictObject({ es: z.string().nullable(), en: z.string().nullable() })
      .describe('What it is called; null in a language in which it has no name.'),
    path: z
      .string()
      .regex(/^\/v1\//, 'Path must begin with "/v1/"')
      .describe('Where it stands in this API.'),
  })
  .meta({ id: 'SearchHit', description: 'One thing that a search found.' });
export type SearchHit = z.infer<typeof SearchHit>;
