/**
 * What a source says of a figure: whether it is the number itself, a limit of it, or a round way of speaking.
 * `stated` is a figure printed bare but visibly round ("nine million").
 *
 * @example
 * ```ts
 * import { QUALIFIERS } from '@pazabierta/schema/quantity';
 *
 * QUALIFIERS.includes('more-than'); // true
 * QUALIFIERS.length; // 9
 * ```
 */
export const QUALIFIERS = [
  'exact',
  'more-than',
  'at-least',
  'almost',
  'less-than',
  'at-most',
  'about',
  'between',
  'stated',
] as const;

/**
 * One of {@link QUALIFIERS}.
 *
 * @example
 * ```ts
 * import { mucpazWomen } from '@pazabierta/dataset/2026.2/mucpaz';
 * import type { Qualifier } from '@pazabierta/schema/quantity';
 *
 * const isLimit = (qualifier: Qualifier): boolean => qualifier === 'more-than' || qualifier === 'almost';
 * const limits = mucpazWomen.observations.filter(({ quantity }) => isLimit(quantity.qualifier));
 * limits.map(({ asPrinted }) => asPrinted);
 * // [
 * //   'más de 240 féminas',
 * //   'Casi 5 mil mujeres',
 * //   'en las que participa más de 3 mil mujeres',
 * // ]
 * ```
 */
export type Qualifier = (typeof QUALIFIERS)[number];
