import { z } from 'zod';
import { Label } from './label.ts';

/**
 * One thing that a check found in the curated files: where it is, which rule it breaks, and what would mend it.
 *
 * @example
 * ```ts
 * import { Finding } from '@pazabierta/schema';
 *
 * const finding = {
 *   rule: 'number',
 *   severity: 'error',
 *   file: 'observations/example.yaml',
 *   line: 12,
 *   path: 'quantity.value',
 *   message: { es: 'El número 271 no está en las palabras impresas', en: 'The number 271 is not in the printed words' },
 *   remedy: { es: 'Escriba el número como está impreso', en: 'Write the number as it is printed' },
 * };
 * Finding.parse(finding).line; // 12
 * // A finding that nobody could mend is none.
 * Finding.safeParse({ ...finding, remedy: null }).success; // false
 * ```
 */
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
