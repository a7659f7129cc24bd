import { z } from 'zod';

/** A language in which the project answers: Spanish first, English complete (BCP 47 codes). */
export const Language = z
  .enum(['es', 'en'])
  .meta({ id: 'Language', description: 'Spanish (es) or English (en), as BCP 47 codes.' });
export type Language = z.infer<typeof Language>;
