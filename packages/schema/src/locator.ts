import { z } from 'zod';

/**
 * A place inside a source. The labels follow CSL 1.0.2, with those that web pages need (title, abstract, caption, body).
 *
 * @example
 * ```ts
 * import { Locator } from '@pazabierta/schema';
 *
 * Locator.parse({ label: 'note', value: '17' }); // { label: 'note', value: '17' }
 * Locator.safeParse({ label: 'page', value: 17 }).success; // false
 * ```
 */
export const Locator = z
  .strictObject({
    label: z.enum([
      'page',
      'section',
      'paragraph',
      'note',
      'chapter',
      'title',
      'abstract',
      'table',
      'figure',
      'caption',
      'body',
    ]),
    value: z.string().min(1),
  })
  .meta({
    id: 'Locator',
    description: 'A place inside a source: the kind of place, and its number or heading as printed.',
  });
export type Locator = z.infer<typeof Locator>;
