import { z } from 'zod';

/**
 * A text of our own in both languages: names, definitions and notes that the project writes.
 * A wording that belongs to somebody else is a {@link Text}.
 *
 * @example
 * ```ts
 * import { Label } from '@pazabierta/schema';
 *
 * Label.parse({ es: 'Redes', en: 'Networks' }).es; // 'Redes'
 * ```
 */
export const Label = z.strictObject({ es: z.string().min(1), en: z.string().min(1) }).meta({
  id: 'Label',
  description: 'A text of the project in Spanish and English; both are always present.',
});
export type Label = z.infer<typeof Label>;
