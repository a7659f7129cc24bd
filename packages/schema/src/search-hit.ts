import { z } from 'zod';
import { Collection } from './collection.ts';
import { Id } from './id.ts';

/**
 * One thing that a search found: where it stands and what it is called.
 *
 * @example
 * ```ts
 * import { SearchHit } from '@pazabierta/schema';
 *
 * const answer = await fetch('http://127.0.0.1:8787/v1/search?q=plan%20nacional%20de%20accion&limit=1');
 * const { data } = (await answer.json()) as { data: unknown[] };
 * const hit = SearchHit.parse(data[0]);
 * hit.path === `/v1/${hit.collection}/${hit.id}`; // true
 * ```
 */
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
