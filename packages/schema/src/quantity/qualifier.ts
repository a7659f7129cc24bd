/**
 * What a source says of a figure: whether it is the number itself, a limit of it, or a round way of speaking.
 * `stated` is a figure printed bare but visibly round ("nine million").
 *
 * @example
 * QUALIFIERS.includes('more-than'); // true
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

/** One of {@link QUALIFIERS}. */
export type Qualifier = (typeof QUALIFIERS)[number];
