import { z } from 'zod';
import { Label } from './label.ts';

/** One thing that a check found in the curated files: where it is, which rule it breaks, and what would mend it. */
export const Finding = z
  .strictObject({
    rule: z.string().min(1),
    severity: z.enum(['error', 'warning']),
    file: z.string().min(1).describe('Path below the dataset folder.'),
    line: z.int().min(1),
    path: z.string().describe('The field inside the item, such as "quantity.value".'),
    message: Label,
    remedy: Label,
  })
  .meta({
    id: 'Finding',
    description: 'One thing that a check found in the curated files, and what would mend it.',
  });
export type Finding = z.infer<typeof Finding>;
