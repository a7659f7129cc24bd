import type { Bounds } from './bound.ts';
import { bounds } from './bounds.ts';
import type { Derived } from './derived.ts';
import type { End } from './end.ts';
import { isPoint } from './interval.ts';
import { toBounds, toFittingNumber } from './outward.ts';
import { findRule } from './qualifier-table.ts';
import type { Quantity } from './quantity.ts';
import { compare, type Rational, roundTo, toRational } from './rational.ts';

/**
 * A derived value as it is shown, with the bounds that are true of it; plain JSON.
 *
 * @example
 * ```ts
 * import { quotient, type Rounded, round } from '@pazabierta/schema/quantity';
 *
 * const women = { value: 3510, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const perNetwork: Rounded = round(quotient(women, networks), 0.1);
 * perNetwork.value; // 16.2
 * perNetwork.bounds; // { lower: { kind: 'closed', value: 16.15 }, upper: { kind: 'closed', value: 16.25 } }
 * ```
 */
export interface Rounded extends Quantity {
  bounds: Bounds;
}

/**
 * Gives the bounds of a derived value, moved outward to multiples of the resolution; an end that moved is open.
 *
 * @throws RangeError if the resolution does not fit the kind, or an end has more than 15 significant digits on that step.
 * @example
 * ```ts
 * import { derivedBounds, quotient } from '@pazabierta/schema/quantity';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * derivedBounds(quotient(money, networks), 1);
 * // { lower: { kind: 'open', value: 566820 }, upper: { kind: 'unbounded', value: null } }
 * ```
 */
export function derivedBounds(derived: Derived, resolution: number): Bounds {
  return toBounds(derived.interval, toStep(derived, resolution));
}

/**
 * Rounds a derived value for display without claiming more than is known: a lower limit goes down, an upper limit up,
 * a `between` outward, and anything else to the nearest step (half to even). An `exact` result between two steps stays `exact` with
 * that resolution: the truth lies within half of it. At least 4.3 becomes at least 4, which remains true.
 *
 * @throws RangeError if the resolution does not fit the kind, if a figure has more than 15 significant digits on that step,
 *   if a count comes out between whole numbers, or if the result has no figure to show (see `Derived.printed`).
 * @example
 * ```ts
 * import { quotient, round } from '@pazabierta/schema/quantity';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const perNetwork = quotient(money, networks, { kind: 'money' });
 * round(perNetwork, 1).value; // 566820
 * round(perNetwork, 1000).value; // 566000
 * round(perNetwork, 0); // throws RangeError
 * ```
 */
export function round(derived: Derived, resolution: number): Rounded {
  const { interval, kind, onlyExactOrStated } = derived;
  const step = toStep(derived, resolution);
  const { qualifier, shown, rounded } = findRule(interval, kind, onlyExactOrStated);
  const show = (value: Rational, way: 'down' | 'up' | 'nearest') =>
    toFittingNumber(roundTo(value, step, way));
  const figure =
    shown === 'printed' ? derived.printed : numberAt(shown === 'upper' ? interval.upper : interval.lower);
  if (figure === null) {
    throw new RangeError(
      `Cannot show a figure for "${qualifier}": the printed figures come to none, so show the bounds alone`,
    );
  }
  const quantity: Quantity = {
    value: show(figure, rounded === 'outward' ? 'down' : rounded),
    upper: shown === 'both' ? show(numberAt(interval.upper), 'up') : null,
    qualifier,
    resolution,
    kind,
  };
  const moved = compare(toRational(quantity.value), figure) !== 0;
  if (moved && isPoint(interval)) {
    if (kind === 'count' && figure.denominator !== 1n) {
      throw new RangeError(
        `Cannot round ${figure.numerator}/${figure.denominator} to a count: a count is whole, so derive it as kind "number"`,
      );
    }
    return { ...quantity, bounds: bounds(quantity) };
  }
  return { ...quantity, bounds: toBounds(interval, step) };
}

function numberAt({ at }: End): Rational {
  if (at === null)
    throw new RangeError('Cannot show an end that is not a number: the table must name another figure');
  return at;
}

function toStep({ kind }: Derived, resolution: number): Rational {
  if (!(resolution > 0) || (kind === 'count' && !Number.isInteger(resolution))) {
    throw new RangeError(
      `Cannot round ${kind} to steps of ${resolution}: a step must be above 0, and whole for a count`,
    );
  }
  return toRational(resolution);
}
