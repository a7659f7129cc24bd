import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDecimal, parseDecimal, toDecimal } from '../../src/quantity/index.ts';

const digits = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });
const anyDecimal = fc
  .tuple(digits, fc.integer({ min: -40, max: 40 }))
  .map(([significand, exponent]) => Number(`${significand}e${exponent}`) + 0);

describe('parseDecimal()', () => {
  test('gives back the number that toDecimal() wrote', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => Object.is(parseDecimal(toDecimal(value)), value)),
      { numRuns: 2000 },
    );
  });

  test('accepts nothing but the text that toDecimal() writes', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[-+]?\d{0,18}\.?\d{0,6}$/),
      fc.stringMatching(/^[-+0-9.e ]{0,8}$/),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        let value: number;
        try {
          value = parseDecimal(candidate);
        } catch (error) {
          return error instanceof RangeError;
        }
        return toDecimal(value) === candidate;
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['0', 0],
    ['-0.5', -0.5],
    ['28.6', 28.6],
    ['123000000', 123_000_000],
    ['0.0000001', 1e-7],
    ['1000000000000000000000000', 1e24],
    ['123456789012345', 123_456_789_012_345],
    ['1.00000000000001', 1.000_000_000_000_01],
  ])('reads %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each([
    ['+1', 'Cannot parse decimal "+1": the canonical text is "1"'],
    ['01.50', 'Cannot parse decimal "01.50": the canonical text is "1.5"'],
    ['1e3', 'Cannot parse decimal "1e3": the canonical text is "1000"'],
    ['.5', 'Cannot parse decimal ".5": the canonical text is "0.5"'],
    ['5.', 'Cannot parse decimal "5.": the canonical text is "5"'],
    [' 7', 'Cannot parse decimal " 7": the canonical text is "7"'],
    ['-0', 'Cannot parse decimal "-0": the canonical text is "0"'],
    ['-0.0', 'Cannot parse decimal "-0.0": the canonical text is "0"'],
    ['', 'Cannot parse decimal "": it must be digits with an optional minus and point, such as "-28.6"'],
    [
      '1,5',
      'Cannot parse decimal "1,5": it must be digits with an optional minus and point, such as "-28.6"',
    ],
    [
      '0x10',
      'Cannot parse decimal "0x10": it must be digits with an optional minus and point, such as "-28.6"',
    ],
    [
      '0.10000000000000001',
      'Cannot parse decimal "0.10000000000000001": it must have at most 15 significant digits, not 17',
    ],
    [
      `1${'0'.repeat(400)}`,
      `Cannot parse decimal "1${'0'.repeat(400)}": it must lie within the range of a double`,
    ],
    [
      `0.${'0'.repeat(400)}1`,
      `Cannot parse decimal "0.${'0'.repeat(400)}1": it must lie within the range of a double`,
    ],
  ])('says what would be right when it reads %j', (text, message) => {
    expect(() => parseDecimal(text)).toThrow(new RangeError(message));
  });
});

describe('toDecimal()', () => {
  test.each([
    [1e21, '1000000000000000000000'],
    [-1.25e-9, '-0.00000000125'],
    [1.5e25, '15000000000000000000000000'],
  ])('writes %d in plain notation', (value, text) => {
    expect(toDecimal(value)).toBe(text);
  });

  test.each([Number.NaN, Infinity, -0, 1 / 3, 0.1 + 0.2])('refuses %d', (value) => {
    expect(isDecimal(value)).toBe(false);
    expect(() => toDecimal(value)).toThrow(RangeError);
  });
});

describe('isDecimal()', () => {
  test('refuses what is not a number', () => {
    expect(['1', null, undefined, 1n, {}].map(isDecimal)).toEqual([false, false, false, false, false]);
  });

  test('counts significant digits, not zeros', () => {
    expect([1e300, 5e-324, 1e15 - 1, 123e18].map(isDecimal)).toEqual([true, true, true, true]);
    expect([2 ** 53 - 1, 1234567890123456].map(isDecimal)).toEqual([false, false]);
  });
});
