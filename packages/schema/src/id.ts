import { z } from 'zod';

/**
 * A readable identifier, minted once and never recomputed: lower-case words joined by hyphens and dots, at most 120 characters.
 * A renamed thing keeps its old identifier as an alias.
 *
 * @example
 * ```ts
 * import { Id } from '@pazabierta/schema';
 *
 * Id.safeParse('mucpaz.networks').success; // true
 * Id.safeParse('Mucpaz Networks').success; // false
 * ```
 */
export const Id = z
  .string()
  .max(120)
  .regex(
    /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    'Id must be lower-case words joined by single hyphens or dots, such as "mucpaz.networks"',
  )
  .meta({ id: 'Id', description: 'A readable identifier, minted once and never reused.' });
export type Id = z.infer<typeof Id>;

/**
 * The identifier of a code inside its code list. Standard codes keep their own spelling (`MX-TLA`, `MXN`);
 * `_T` is the explicit total (SDMX convention).
 *
 * @example
 * ```ts
 * import { CodeId } from '@pazabierta/schema';
 *
 * CodeId.parse('MX-TLA'); // 'MX-TLA'
 * CodeId.parse('_T'); // '_T'
 * CodeId.safeParse('Tlaxcala, Tlax.').success; // false
 * ```
 */
export const CodeId = z
  .string()
  .max(60)
  .regex(
    /^(?:_T|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*)$/,
    'Code must be letters and digits joined by hyphens or dots, or "_T" for the total',
  )
  .meta({ id: 'CodeId', description: 'A code inside its code list; "_T" is the explicit total.' });
export type CodeId = z.infer<typeof CodeId>;
