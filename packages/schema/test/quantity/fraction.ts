/** A second, plain implementation of fractions, so that the laws do not lean on the code they judge. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  return [BigInt(numerator), BigInt(denominator)];
}

export function fractionOf(decimal: number): Fraction {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(decimal));
  if (match === null) throw new Error(`No decimal: ${decimal}`);
  const [, whole = '', digits = '', exponent = '0'] = match;
  const shift = BigInt(Number(exponent) - digits.length);
  return shift < 0n ? [BigInt(whole + digits), 10n ** -shift] : [BigInt(whole + digits) * 10n ** shift, 1n];
}

export const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
export const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
export const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
export const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  c < 0n ? [-a * d, b * -c] : [a * d, b * c];

/** Below 0, 0 or above 0 as a lies below, on or above b. */
export const order = (a: Fraction, b: Fraction): number => {
  const [gap] = minus(a, b);
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
};
