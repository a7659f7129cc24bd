import { z } from 'zod';

/** An opaque place in a list. It carries its release and its question, and is refused by any other. */
export const Cursor = z
  .string()
  .max(2048)
  .regex(/^[A-Za-z0-9_-]+$/, 'Cursor must be the value that an earlier answer gave as "next"')
  .meta({
    id: 'Cursor',
    description: 'An opaque place in a list; it belongs to one release and one question.',
  });
export type Cursor = z.infer<typeof Cursor>;
