import type { Bound, Bounds } from './bound.ts';
import type { End } from './end.ts';
import type { Interval } from './interval.ts';
import { compare, finestStep, type Rational, roundTo, toNumber } from './rational.ts';

/**
 * Converts an exact interval into bounds that hold all of it: an end that does not fit moves outward and becomes open,
 * since the truth lies strictly inside. Without a step an end moves only if it has more than 15 significant digits.
 *
 * @throws RangeError if an end on the step has more than 15 significant digits.
 */
export function toBounds({ lower, upper }: Interval, step?: Rational): Bounds {
  return { lower: toBound(lower, 'down', step), upper: toBound(upper, 'up', step) };
}

function toBound({ known, at, closed }: End, way: 'down' | 'up', step: Rational | undefined): Bound {
  if (!known) return { kind: 'unknown', value: null };
  if (at === null) return { kind: 'unbounded', value: null };
  const fits = step === undefined && toNumber(at) !== null;
  const rounded = fits ? at : roundTo(at, step ?? finestStep(at), way);
  const kind = closed && compare(rounded, at) === 0 ? 'closed' : 'open';
  return { kind, value: toFittingNumber(rounded) };
}

/** Converts a rounded fraction into its number. */
export function toFittingNumber(value: Rational): number {
  const number = toNumber(value);
  if (number === null) {
    throw new RangeError(
      `Cannot write ${value.numerator}/${value.denominator} as a decimal: it must have at most 15 significant digits, so round to a coarser step`,
    );
  }
  return number;
}
