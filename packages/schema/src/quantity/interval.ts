import { DivisionByZeroIntervalError } from './division-by-zero-interval-error.ts';
import {
  addEnds,
  closedAt,
  type End,
  lowest,
  multiplyEnds,
  negateEnd,
  openAt,
  UNBOUNDED,
  unknownWithin,
} from './end.ts';
import { toBounds } from './outward.ts';
import { compare, invert, ZERO } from './rational.ts';

/**
 * The exact range in which the true value lies.
 *
 * @example
 * ```ts
 * import { type Interval, sum } from '@pazabierta/schema/quantity';
 *
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const { lower, upper }: Interval = sum(networks).interval;
 * [lower.at?.numerator, upper.at?.numerator]; // [217n, 217n]
 * ```
 */
export interface Interval {
  readonly lower: End;
  readonly upper: End;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { lower: addEnds(a.lower, b.lower), upper: addEnds(a.upper, b.upper) };
}

export function negateInterval({ lower, upper }: Interval): Interval {
  return { lower: negateEnd(upper), upper: negateEnd(lower) };
}

/** Multiplies by the signs that are known, since which ends meet depends on them; exactly 0 times anything is exactly 0. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (isZero(a) || isZero(b)) return { lower: closedAt(ZERO), upper: closedAt(ZERO) };
  if (isNeverPositive(a)) return negateInterval(multiplyIntervals(negateInterval(a), b));
  if (isNeverPositive(b)) return negateInterval(multiplyIntervals(a, negateInterval(b)));
  if (isNeverNegative(a)) {
    return {
      lower: multiplyEnds(isNeverNegative(b) ? a.lower : a.upper, b.lower),
      upper: multiplyEnds(a.upper, b.upper),
    };
  }
  if (isNeverNegative(b)) return multiplyIntervals(b, a);
  const highest = lowest(
    negateEnd(multiplyEnds(a.lower, b.lower)),
    negateEnd(multiplyEnds(a.upper, b.upper)),
  );
  return {
    lower: lowest(multiplyEnds(a.lower, b.upper), multiplyEnds(a.upper, b.lower)),
    upper: negateEnd(highest),
  };
}

/**
 * Turns x into 1/x.
 *
 * @throws DivisionByZeroIntervalError if x can be 0; an open end at 0 is not 0, so 1/(0, 5] is [1/5, unbounded).
 */
export function invertInterval(interval: Interval): Interval {
  if (isPositive(interval)) return { lower: invertEnd(interval.upper), upper: invertEnd(interval.lower) };
  const mirrored = negateInterval(interval);
  if (isPositive(mirrored)) return negateInterval(invertInterval(mirrored));
  throw new DivisionByZeroIntervalError(toBounds(interval));
}

/** Raises the lower end to 0, for what never falls below it; null if nothing is left. */
export function raiseToZero(interval: Interval): Interval | null {
  const { lower, upper } = interval;
  if (upper.at !== null && (upper.at.numerator < 0n || (upper.at.numerator === 0n && !upper.closed)))
    return null;
  if (isNeverNegative(interval)) return interval;
  const floor = closedAt(ZERO);
  return { lower: lower.known ? floor : unknownWithin(floor), upper };
}

/** Tells whether the interval is one number. */
export function isPoint({ lower, upper }: Interval): boolean {
  const closed = lower.known && upper.known && lower.closed && upper.closed;
  return closed && lower.at !== null && upper.at !== null && compare(lower.at, upper.at) === 0;
}

function isZero({ lower, upper }: Interval): boolean {
  return lower.at?.numerator === 0n && upper.at?.numerator === 0n;
}

function isNeverNegative({ lower }: Interval): boolean {
  return lower.at !== null && lower.at.numerator >= 0n;
}

function isNeverPositive({ upper }: Interval): boolean {
  return upper.at !== null && upper.at.numerator <= 0n;
}

function isPositive({ lower }: Interval): boolean {
  return lower.at !== null && (lower.at.numerator > 0n || (lower.at.numerator === 0n && !lower.closed));
}

/** Towards infinity 1/x nears 0 without reaching it; from an end at 0 it grows without limit. */
function invertEnd(end: End): End {
  if (end.at === null) return { ...openAt(ZERO), known: end.known };
  if (end.at.numerator === 0n) return { ...UNBOUNDED, known: end.known };
  return { ...end, at: invert(end.at) };
}
