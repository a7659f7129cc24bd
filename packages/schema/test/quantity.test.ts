import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bound, Bounds, Decimal, Qualifier, Quantity, QuantityKind } from '../src/index.ts';
import { toDecimal } from '../src/quantity/index.ts';
import { refusals } from './refusals.ts';
import { bounds, count, money } from './sound-nouns.ts';

describe('Decimal', () => {
  it.each([0, 28.6, 123_000_000, -3.2, 0.000001, 123_456_789_012_345])('takes %d', (value) => {
    expect(refusals(Decimal, value)).toEqual([]);
  });

  it.each([0.1 + 0.2, -0, 1 / 3, 1_234_567_890_123_456, Number.NaN, Number.POSITIVE_INFINITY, '28.6', null])(
    'refuses %s',
    (value) => {
      expect(Decimal.safeParse(value).success).toBe(false);
    },
  );

  it('stands for its text without loss', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.integer({ min: 0, max: 5 }),
        (n, places) => {
          const value = Number(`${n}e-${places}`);
          fc.pre(Decimal.safeParse(value).success);
          expect(Number(toDecimal(value))).toBe(value);
        },
      ),
    );
  });
});

describe('Quantity', () => {
  it.each<Quantity>([
    count,
    money,
    { ...count, value: 0 },
    { ...count, resolution: null },
    { ...count, value: 0, resolution: 100 },
    { ...count, value: 200, qualifier: 'between', upper: 300, resolution: 100 },
    { ...money, value: 3_921_700_000, resolution: 100_000 },
    { value: 0.3, upper: null, qualifier: 'exact', resolution: 0.1, kind: 'number' },
    { value: 28.6, upper: null, qualifier: 'exact', resolution: 0.01, kind: 'percentage' },
    { value: 3e-7, upper: null, qualifier: 'exact', resolution: 1e-7, kind: 'number' },
    { ...count, qualifier: 'between', upper: 300 },
    { value: -3.2, upper: null, qualifier: 'exact', resolution: 0.1, kind: 'percentage' },
    { value: -5, upper: null, qualifier: 'about', resolution: null, kind: 'number' },
  ])('may be $qualifier $value of kind $kind', (sound) => {
    expect(refusals(Quantity, sound)).toEqual([]);
  });

  const upper = 'upper: Upper must be given for the qualifier "between" and for no other';
  it.each<[string, Quantity, string[]]>([
    ['between without an upper figure', { ...count, qualifier: 'between' }, [upper]],
    ['exact with an upper figure', { ...count, upper: 300 }, [upper]],
    [
      'between a figure and itself',
      { ...count, qualifier: 'between', upper: 257 },
      ['upper: Upper must be above the value 257; it is 257'],
    ],
    [
      'between a figure and a lower one',
      { ...count, qualifier: 'between', upper: 200 },
      ['upper: Upper must be above the value 257; it is 200'],
    ],
    [
      'printed to a step of 0',
      { ...count, resolution: 0 },
      ['resolution: Resolution must be above 0; it is 0'],
    ],
    [
      'printed to a step below 0',
      { ...count, resolution: -1 },
      ['resolution: Resolution must be above 0; it is -1'],
    ],
    ...[5, 0.2, 20, 1.1].map((resolution): [string, Quantity, string[]] => [
      `printed to a step of ${resolution}`,
      { ...count, value: 1100, resolution },
      [`resolution: Resolution must be a power of ten, such as 0.1, 1 or 100; it is ${resolution}`],
    ]),
    [
      'finer than the step to which it was printed',
      { ...count, value: 217, resolution: 100 },
      ['resolution: Resolution 100 must divide the value 217 without a remainder'],
    ],
    [
      'a decimal printed to whole steps',
      { value: -28.6, upper: null, qualifier: 'exact', resolution: 1, kind: 'percentage' },
      ['resolution: Resolution 1 must divide the value -28.6 without a remainder'],
    ],
    [
      'up to a figure finer than its step',
      { ...count, value: 200, qualifier: 'between', upper: 250, resolution: 100 },
      ['resolution: Resolution 100 must divide the upper 250 without a remainder'],
    ],
    ['a count below 0', { ...count, value: -1 }, ['value: A count cannot fall below 0; it is -1']],
    ['money below 0', { ...money, value: -1 }, ['value: A money cannot fall below 0; it is -1']],
  ])('is not %s', (_, wrong, expected) => {
    expect(refusals(Quantity, wrong)).toEqual(expected);
  });

  it('takes the qualifiers and kinds of the design, and no other', () => {
    expect(Qualifier.options).toEqual([
      'exact',
      'more-than',
      'at-least',
      'almost',
      'less-than',
      'at-most',
      'about',
      'between',
      'stated',
    ]);
    expect(QuantityKind.options).toEqual(['count', 'money', 'percentage', 'number']);
    expect(Quantity.safeParse({ ...count, qualifier: 'approximately' }).success).toBe(false);
    expect(Quantity.safeParse({ ...count, kind: 'area' }).success).toBe(false);
  });
});

describe('Bound', () => {
  it.each([
    { kind: 'closed', value: 1 },
    { kind: 'open', value: 1 },
    { kind: 'unbounded', value: null },
    { kind: 'unknown', value: null },
  ])('may be $kind with $value', (bound) => {
    expect(refusals(Bound, bound)).toEqual([]);
  });

  it.each([
    { kind: 'closed', value: null },
    { kind: 'open', value: null },
    { kind: 'unbounded', value: 1 },
    { kind: 'unknown', value: 0 },
    { kind: 'half-open', value: 1 },
    { kind: 'unknown' },
  ])('is not $kind with $value', (bound) => {
    expect(Bound.safeParse(bound).success).toBe(false);
    expect(Bounds.safeParse({ ...bounds, lower: bound }).success).toBe(false);
  });
});
