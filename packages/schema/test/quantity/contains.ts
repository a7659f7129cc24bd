import type { Bound, Bounds, Derived, End } from '../../src/quantity/index.ts';
import { type Fraction, fractionOf, order } from './fraction.ts';

/** Tells whether bounds allow a true value; an unknown and an unbounded end allow all. */
export function contains({ lower, upper }: Bounds, truth: Fraction): boolean {
  return allows(lower, (at) => order(truth, at)) && allows(upper, (at) => order(at, truth));
}

/** The same for the exact interval of a result, where an unknown end is held to what is known of its sign. */
export function holds({ interval: { lower, upper } }: Derived, truth: Fraction): boolean {
  return reaches(lower, (at) => order(truth, at)) && reaches(upper, (at) => order(at, truth));
}

function allows(bound: Bound, inward: (at: Fraction) => number): boolean {
  if (bound.value === null) return true;
  const gap = inward(fractionOf(bound.value));
  return bound.kind === 'closed' ? gap >= 0 : gap > 0;
}

function reaches({ at, closed }: End, inward: (at: Fraction) => number): boolean {
  if (at === null) return true;
  const gap = inward([at.numerator, at.denominator]);
  return closed ? gap >= 0 : gap > 0;
}
