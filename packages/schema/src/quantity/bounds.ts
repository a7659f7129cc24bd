import type { Bounds } from './bound.ts';
import { toBounds } from './outward.ts';
import { printedInterval } from './printed-interval.ts';
import type { Quantity } from './quantity.ts';

/**
 * Says between which ends the true value of a printed quantity lies.
 *
 * | qualifier | lower | upper |
 * | --- | --- | --- |
 * | exact, of a count to the unit or without resolution | value, closed | value, closed |
 * | exact, with a resolution | value - resolution / 2, closed | value + resolution / 2, closed |
 * | more-than | value, open | unbounded |
 * | at-least | value, closed | unbounded |
 * | almost | unknown | value, open |
 * | less-than | unbounded | value, open |
 * | at-most | unbounded | value, closed |
 * | about, stated | unknown | unknown |
 * | between | value, closed | upper, closed |
 *
 * Half a resolution belongs on both sides, because no source says how it rounded. Counts and money never fall below 0:
 * there a closed 0 takes the place of an unbounded lower end and of a lower number below it, never of an unknown end.
 *
 * @throws RangeError if the quantity contradicts itself, such as less than 0 pesos.
 * @example
 * ```ts
 * import { bounds } from '@pazabierta/schema/quantity';
 *
 * bounds({ value: 28.6, upper: null, qualifier: 'exact', resolution: 0.1, kind: 'percentage' });
 * // { lower: { kind: 'closed', value: 28.55 }, upper: { kind: 'closed', value: 28.65 } }
 * bounds({ value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' });
 * // { lower: { kind: 'open', value: 123000000 }, upper: { kind: 'unbounded', value: null } }
 * bounds({ value: 0, upper: null, qualifier: 'less-than', resolution: 1, kind: 'money' }); // throws RangeError
 * ```
 */
export function bounds(quantity: Quantity): Bounds {
  return toBounds(printedInterval(quantity));
}
