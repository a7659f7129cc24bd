/** Every decimal of up to 15 significant digits survives the way through a double (IEEE 754, DBL_DIG). */
const MAX_DIGITS = 15;

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const LOOSE = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/**
 * Tells whether a value is a number whose shortest decimal text has at most 15 significant digits; -0 is not one.
 *
 * @example
 * ```ts
 * import { isDecimal } from '@pazabierta/schema/quantity';
 *
 * isDecimal(28.6); // true
 * isDecimal(1 / 3); // false
 * isDecimal('28.6'); // false
 * ```
 */
export function isDecimal(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    !Object.is(value, -0) &&
    hasFewDigits(String(value))
  );
}

/**
 * Converts a number into its canonical decimal text, in plain notation.
 *
 * @throws RangeError if the number is no decimal of at most 15 significant digits.
 * @example
 * ```ts
 * import { toDecimal } from '@pazabierta/schema/quantity';
 *
 * toDecimal(123000000); // '123000000'
 * toDecimal(1e-7); // '0.0000001'
 * toDecimal(1 / 3); // throws RangeError
 * ```
 */
export function toDecimal(value: number): string {
  if (!isDecimal(value)) {
    throw new RangeError(
      `Cannot write ${Object.is(value, -0) ? '-0' : value} as a decimal: it must be finite, not -0, and have at most ${MAX_DIGITS} significant digits`,
    );
  }
  const text = String(value);
  if (!text.includes('e')) return text;
  const [significand = '', exponent] = text.split('e');
  const sign = value < 0 ? '-' : '';
  const [whole = '', fraction = ''] = significand.replace('-', '').split('.');
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction}${'0'.repeat(shift - fraction.length)}`;
}

/**
 * Parses a canonical decimal text: digits with an optional minus and point, no plus, no leading or trailing zeros,
 * no exponent, no "-0", at most 15 significant digits.
 *
 * @throws RangeError if the text is not canonical; the message says what would be right.
 * @example
 * ```ts
 * import { parseDecimal } from '@pazabierta/schema/quantity';
 *
 * parseDecimal('28.6'); // 28.6
 * parseDecimal('28.60'); // throws RangeError
 * ```
 */
export function parseDecimal(text: string): number {
  const value = Number(text);
  if (CANONICAL.test(text) && isDecimal(value) && toDecimal(value) === text) return value;
  throw new RangeError(`Cannot parse decimal ${JSON.stringify(text)}: ${remedy(text, value)}`);
}

function remedy(text: string, value: number): string {
  if (!LOOSE.test(text)) return 'it must be digits with an optional minus and point, such as "-28.6"';
  const digits = significantDigits(text);
  if (digits > MAX_DIGITS) return `it must have at most ${MAX_DIGITS} significant digits, not ${digits}`;
  // An underflow to 0 is the one number here that is not what the text says.
  if (!Number.isFinite(value) || (value === 0 && digits > 0))
    return 'it must lie within the range of a double';
  return `the canonical text is "${toDecimal(value === 0 ? 0 : value)}"`;
}

/** No text has more digits than characters, so that most need no closer look. */
function hasFewDigits(text: string): boolean {
  return text.length <= MAX_DIGITS || significantDigits(text) <= MAX_DIGITS;
}

function significantDigits(text: string): number {
  const [significand = ''] = text.toLowerCase().split('e');
  return significand.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
