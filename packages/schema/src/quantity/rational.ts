import { isDecimal, toDecimal } from './decimal.ts';

/**
 * An exact fraction in lowest terms; the denominator is above 0.
 *
 * @example
 * ```ts
 * import { quotient, type Rational } from '@pazabierta/schema/quantity';
 *
 * const show = ({ numerator, denominator }: Rational): string => `${numerator}/${denominator}`;
 * const women = { value: 3510, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const networks = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' } as const;
 * const { printed } = quotient(women, networks);
 * printed && show(printed); // '3510/217'
 * ```
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

/** Builds a fraction in lowest terms; the denominator must not be 0. */
export function rational(numerator: bigint, denominator: bigint): Rational {
  let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  if (divisor < 0n !== denominator < 0n) divisor = -divisor;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Converts a decimal into the fraction that its text says, so 0.1 is 1/10. */
export function toRational(value: number): Rational {
  const [whole = '', fraction = ''] = toDecimal(value).split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Converts x into 1/x; x must not be 0. */
export function invert(a: Rational): Rational {
  return rational(a.denominator, a.numerator);
}

/** Says -1, 0 or 1 as a lies below, on or above b. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const gap = a.numerator * b.denominator - b.numerator * a.denominator;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** The greatest multiple of the step that is not above the value, the least not below it, or the nearest (half to even). */
export function roundTo(value: Rational, step: Rational, way: 'down' | 'up' | 'nearest'): Rational {
  const { numerator, denominator } = multiply(value, invert(step));
  // BigInt division cuts towards 0, so a negative remainder is made up for.
  const rest = ((numerator % denominator) + denominator) % denominator;
  let steps = (numerator - rest) / denominator;
  const half = 2n * rest - denominator;
  if (way === 'up' ? rest > 0n : way === 'nearest' && (half > 0n || (half === 0n && steps % 2n !== 0n)))
    steps += 1n;
  return multiply(rational(steps, 1n), step);
}

/** The step that leaves a value at most 15 significant digits. */
export function finestStep({ numerator, denominator }: Rational): Rational {
  const magnitude = String(numerator < 0n ? -numerator : numerator).length - String(denominator).length;
  const power = 10n ** BigInt(Math.abs(magnitude - 14));
  return magnitude < 14 ? rational(1n, power) : rational(power, 1n);
}

/** Converts a fraction into the decimal that is equal to it, or null if none of 15 significant digits is. */
export function toNumber(value: Rational): number | null {
  const places = decimalPlaces(value.denominator);
  if (places === null) return null;
  const digits = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const number = Number(`${digits}e-${places}`);
  return isDecimal(number) && compare(toRational(number), value) === 0 ? number : null;
}

function decimalPlaces(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
