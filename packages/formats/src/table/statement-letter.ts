import type { Id } from '@pazabierta/schema';

/**
 * The letter at the end of the id of an observation (`.b`), by which statements are told apart where one source contradicts itself;
 * `null` where there is none.
 *
 * @example
 * ```ts
 * import { toStatementLetter } from '@pazabierta/formats/table';
 *
 * toStatementLetter('mucpaz.women.ixtacuixtla.abc-tlaxcala-ixtacuixtla.b'); // 'b'
 * toStatementLetter('mucpaz.women.inmujeres-mucpaz'); // null
 * ```
 */
export function toStatementLetter(id: Id): string | null {
  return /[.-]([a-z])$/.exec(id)?.[1] ?? null;
}
