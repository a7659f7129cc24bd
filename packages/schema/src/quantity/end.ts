import { add, compare, multiply, negate, type Rational, ZERO } from './rational.ts';

/**
 * One end of an interval, in exact fractions.
 * `known` with a number is a printed or computed end; `known` with null is unbounded: no limit was set.
 * Not `known` is unknown: there is a limit that nobody printed, and `at` is only as far as it could lie (null: anywhere).
 * That outer limit is what is known of the sign: about 40 has an unknown lower end that cannot reach 0.
 *
 * @example
 * ```ts
 * import { type End, sum } from '@pazabierta/schema/quantity';
 *
 * const money = { value: 123000000, upper: null, qualifier: 'more-than', resolution: 1000000, kind: 'money' } as const;
 * const { lower, upper }: { lower: End; upper: End } = sum(money).interval;
 * lower; // { known: true, at: { numerator: 123000000n, denominator: 1n }, closed: false }
 * upper; // { known: true, at: null, closed: false }
 * ```
 */
export interface End {
  readonly known: boolean;
  readonly at: Rational | null;
  readonly closed: boolean;
}

export const UNBOUNDED: End = { known: true, at: null, closed: false };
export const UNKNOWN: End = { known: false, at: null, closed: false };

export function closedAt(at: Rational): End {
  return { known: true, at, closed: true };
}

export function openAt(at: Rational): End {
  return { known: true, at, closed: false };
}

/** An end that nobody printed and that cannot pass `limit`. */
export function unknownWithin(limit: End): End {
  return { ...limit, known: false };
}

export function isUnbounded(end: End): boolean {
  return end.known && end.at === null;
}

export function negateEnd(end: End): End {
  return end.at === null ? end : { ...end, at: negate(end.at) };
}

/** The end of a sum: unbounded dominates unknown, unknown dominates a number. */
export function addEnds(a: End, b: End): End {
  if (isUnbounded(a) || isUnbounded(b)) return UNBOUNDED;
  return {
    known: a.known && b.known,
    at: a.at && b.at && add(a.at, b.at),
    closed: a.closed && b.closed,
  };
}

/** The end of a product that is reached where both factors are at these ends; neither is infinite where the other is 0. */
export function multiplyEnds(a: End, b: End): End {
  const zeros = [a, b].filter(isAtZero);
  if (zeros.length > 0) {
    // One factor near 0 is enough, wherever the end of the other lies; a factor that can be 0 makes the product 0.
    return { known: zeros.some((end) => end.known), at: ZERO, closed: zeros.some((end) => end.closed) };
  }
  if (isUnbounded(a) || isUnbounded(b)) return UNBOUNDED;
  return {
    known: a.known && b.known,
    at: a.at && b.at && multiply(a.at, b.at),
    closed: a.closed && b.closed,
  };
}

/** The outer of two lower ends. */
export function lowest(a: End, b: End): End {
  if (isUnbounded(a) || isUnbounded(b)) return UNBOUNDED;
  const known = a.known && b.known;
  if (a.at === null || b.at === null) return UNKNOWN;
  const order = compare(a.at, b.at);
  const closed = order === 0 ? a.closed || b.closed : (order < 0 ? a : b).closed;
  return { known, at: order < 0 ? a.at : b.at, closed };
}

function isAtZero(end: End): boolean {
  return end.at !== null && end.at.numerator === 0n;
}
