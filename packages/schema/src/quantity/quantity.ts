import type { Qualifier } from './qualifier.ts';

/**
 * What a quantity measures, which decides whether it has a floor: a `count` (whole) and `money` never fall below 0.
 * A `percentage` has no floor, since it may be a change (-3.2 %), and is kept in points: 28.6 % is 28.6. A `number` has none.
 *
 * @example
 * QUANTITY_KINDS.includes('money'); // true
 */
export const QUANTITY_KINDS = ['count', 'money', 'percentage', 'number'] as const;

/** One of {@link QUANTITY_KINDS}. */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/**
 * A figure as a source prints it, in plain JSON; every number in it is a canonical decimal (see `isDecimal`).
 *
 * @example
 * const fortaseg: Quantity = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' };
 */
export interface Quantity {
  /** The printed figure; with `between`, the lower of the two. */
  value: number;
  /** The higher figure of a `between`, greater than `value`; otherwise null. */
  upper: number | null;
  qualifier: Qualifier;
  /** The step to which the source printed the value, above 0 (a count has 1, 28.6 % has 0.1), or null where it cannot be told. */
  resolution: number | null;
  kind: QuantityKind;
}

/** Tells whether quantities of a kind never fall below 0. */
export function hasFloor(kind: QuantityKind): boolean {
  return kind === 'count' || kind === 'money';
}
