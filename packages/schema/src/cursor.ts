import { z } from 'zod';

/**
 * An opaque place in a list. It carries its release and its question, and is refused by any other.
 *
 * @example
 * ```ts
 * import { Cursor } from '@pazabierta/schema';
 *
 * Cursor.safeParse('eyJhZnRlciI6Im11Y3BheiJ9').success; // true
 * // A cursor is given, never made up: there is no second page by number.
 * Cursor.safeParse('page=2').success; // false
 * ```
 */
export const Cursor = z
  .string()
  .max(2048)
  .regex(/^[A-Za-z0-9_-]+$/, 'Cursor must be the value that an earlier answer gave as "next"')
  .meta({
    id: 'Cursor',
    description: 'An opaque place in a list; it belongs to one release and one question.',
  });
export type Cursor = z.infer<typeof Cursor>;
