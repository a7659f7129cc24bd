import { z } from 'zod';

/**
 * A language in which the project answers: Spanish first, English complete (BCP 47 codes).
 *
 * @example
 * ```ts
 * import { Language } from '@pazabierta/schema';
 *
 * Language.parse('es'); // 'es'
 * Language.safeParse('es-MX').success; // false
 * ```
 */
export const Language = z
  .enum(['es', 'en'])
  .meta({ id: 'Language', description: 'Spanish (es) or English (en), as BCP 47 codes.' });
export type Language = z.infer<typeof Language>;
