import type { Qualifier } from './qualifier.ts';

/**
 * What a quantity measures, which decides whether it has a floor: a `count` (whole) and `money` never fall below 0.
 * A `percentage` has no floor, since it may be a change (-3.2 %), and is kept in points: 28.6 % is 28.6. A `number` has none.
 *
 * @example
 * ```ts
 * import { QUANTITY_KINDS } from '@pazabierta/schema/quantity';
 *
 * QUANTITY_KINDS; // ['count', 'money', 'percentage', 'number']
 * ```
 */
export const QUANTITY_KINDS = ['count', 'money', 'percentage', 'number'] as const;

/**
 * One of {@link QUANTITY_KINDS}.
 *
 * @example
 * ```ts
 * import { difference, type QuantityKind, round } from '@pazabierta/schema/quantity';
 *
 * // Of the 60 municipalities of Tlaxcala 23 have one network only; the others cannot be fewer than none.
 * const all = { value: 60, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const kind: QuantityKind = 'count';
 * round(difference(all, { ...all, value: 23 }, { kind }), 1).value; // 37
 * ```
 */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/**
 * A figure as a source prints it, in plain JSON; every number in it is a canonical decimal (see `isDecimal`).
 *
 * @example
 * ```ts
 * import { bounds, type Quantity } from '@pazabierta/schema/quantity';
 *
 * // "nine million pesos", bare and visibly round
 * const fasp: Quantity = { value: 9000000, upper: null, qualifier: 'stated', resolution: 1000000, kind: 'money' };
 * bounds(fasp).lower; // { kind: 'unknown', value: null }
 * ```
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
