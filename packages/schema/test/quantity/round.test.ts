import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bounds,
  type Derived,
  DivisionByZeroIntervalError,
  derivedBounds,
  difference,
  type End,
  product,
  type Quantity,
  quotient,
  type Rounded,
  round,
  sum,
} from '../../src/quantity/index.ts';
import { between, exact, printed, step } from './arbitraries.ts';
import { contains } from './contains.ts';
import { type Fraction, fractionOf, minus, order, over, plus, times } from './fraction.ts';

const runs = { numRuns: 3000 };
const number = printed(fc.constantFrom('number'));

/** Results of one operation on two printed quantities, each with its truth. */
const result = fc
  .tuple(number, number, fc.nat(3))
  .map(([a, b, choice]): { derived: Derived; truth: Fraction } | null => {
    if (choice === 0) return { derived: sum(a.quantity, b.quantity), truth: plus(a.truth, b.truth) };
    if (choice === 1) return { derived: difference(a.quantity, b.quantity), truth: minus(a.truth, b.truth) };
    if (choice === 2) return { derived: product(a.quantity, b.quantity), truth: times(a.truth, b.truth) };
    try {
      return { derived: quotient(a.quantity, b.quantity), truth: over(a.truth, b.truth) };
    } catch (error) {
      if (error instanceof DivisionByZeroIntervalError) return null;
      throw error;
    }
  })
  .filter((drawn) => drawn !== null);

/** A result of between and about has no figure; it must say so and nothing else. */
function shown(derived: Derived, resolution: number): Rounded | null {
  try {
    return round(derived, resolution);
  } catch (error) {
    expect(derived.printed).toBeNull();
    expect((error as Error).message).toMatch(/^Cannot show a figure for "(about|stated)"/);
    return null;
  }
}

const sort = ({ known, at }: End): string => (known ? (at === null ? 'unbounded' : 'number') : 'unknown');

describe('round()', () => {
  test('of more than 123 million pesos over 217 networks is more than 566,820', () => {
    const fortaseg: Quantity = {
      value: 123_000_000,
      upper: null,
      qualifier: 'more-than',
      resolution: 1_000_000,
      kind: 'money',
    };
    const networks: Quantity = { value: 217, upper: null, qualifier: 'exact', resolution: 1, kind: 'count' };
    expect(round(quotient(fortaseg, networks, { kind: 'money' }), 1)).toEqual({
      value: 566_820,
      upper: null,
      qualifier: 'more-than',
      resolution: 1,
      kind: 'money',
      bounds: { lower: { kind: 'open', value: 566_820 }, upper: { kind: 'unbounded', value: null } },
    });
  });

  test('of nine million pesos as stated over 40 is 225,000 as stated', () => {
    const fasp: Quantity = {
      value: 9_000_000,
      upper: null,
      qualifier: 'stated',
      resolution: null,
      kind: 'money',
    };
    expect(round(quotient(fasp, exact(40, 'count'), { kind: 'money' }), 1)).toEqual({
      value: 225_000,
      upper: null,
      qualifier: 'stated',
      resolution: 1,
      kind: 'money',
      bounds: { lower: { kind: 'unknown', value: null }, upper: { kind: 'unknown', value: null } },
    });
  });

  test('keeps the true result within the bounds, and within those of the quantity alone', () => {
    fc.assert(
      fc.property(result, step, ({ derived, truth }, resolution) => {
        expect(contains(derivedBounds(derived, resolution), truth)).toBe(true);
        const rounded = shown(derived, resolution);
        fc.pre(rounded !== null);
        const { bounds: own, ...quantity } = rounded as Rounded;
        expect(contains(own, truth)).toBe(true);
        expect(contains(bounds(quantity), truth)).toBe(true);
      }),
      runs,
    );
  });

  test('never narrows, and moves no end by a whole step', () => {
    fc.assert(
      fc.property(result, step, ({ derived }, resolution) => {
        const outer = derivedBounds(derived, resolution);
        for (const side of ['lower', 'upper'] as const) {
          const [end, bound] = [derived.interval[side], outer[side]];
          if (bound.value === null || end.at === null) continue;
          const at: Fraction = [end.at.numerator, end.at.denominator];
          const moved =
            side === 'lower' ? minus(at, fractionOf(bound.value)) : minus(fractionOf(bound.value), at);
          expect(order(moved, [0n, 1n])).toBeGreaterThanOrEqual(0);
          expect(order(moved, fractionOf(resolution))).toBeLessThan(0);
          expect(bound.kind).toBe(moved[0] === 0n && end.closed ? 'closed' : 'open');
        }
      }),
      runs,
    );
  });

  test('keeps an unknown bound unknown and an unbounded one unbounded', () => {
    fc.assert(
      fc.property(result, step, ({ derived }, resolution) => {
        const rounded = shown(derived, resolution);
        for (const outer of [derivedBounds(derived, resolution), rounded?.bounds]) {
          if (outer === undefined) continue;
          for (const side of ['lower', 'upper'] as const) {
            const kind = outer[side].value === null ? outer[side].kind : 'number';
            expect(kind).toBe(sort(derived.interval[side]));
          }
        }
      }),
      runs,
    );
  });

  test.each<[string, Derived, number, Partial<Rounded>]>([
    [
      'at least 4.3 down',
      sum({ ...exact(4.3), qualifier: 'at-least' }),
      1,
      { qualifier: 'at-least', value: 4 },
    ],
    [
      'more than -4.3 down',
      sum({ ...exact(-4.3), qualifier: 'more-than' }),
      1,
      { qualifier: 'more-than', value: -5 },
    ],
    ['at most 4.3 up', sum({ ...exact(4.3), qualifier: 'at-most' }), 1, { qualifier: 'at-most', value: 5 }],
    [
      'less than 4.3 up',
      sum({ ...exact(4.3), qualifier: 'less-than' }),
      1,
      { qualifier: 'less-than', value: 5 },
    ],
    ['almost 4.3 up', sum({ ...exact(4.3), qualifier: 'almost' }), 1, { qualifier: 'almost', value: 5 }],
    ['4.3 to 6.1 outward', sum(between(4.3, 6.1)), 1, { qualifier: 'between', value: 4, upper: 7 }],
    [
      'about 4.5 to the even',
      sum({ ...exact(4.5), qualifier: 'about' }),
      1,
      { qualifier: 'about', value: 4 },
    ],
    [
      'about 5.5 to the even',
      sum({ ...exact(5.5), qualifier: 'about' }),
      1,
      { qualifier: 'about', value: 6 },
    ],
    [
      'about -4.5 to the even',
      sum({ ...exact(-4.5), qualifier: 'about' }),
      1,
      { qualifier: 'about', value: -4 },
    ],
    [
      'about -4.6 to the nearest',
      sum({ ...exact(-4.6), qualifier: 'about' }),
      1,
      { qualifier: 'about', value: -5 },
    ],
  ])('shows %s', (_, derived, resolution, expected) => {
    expect(round(derived, resolution)).toMatchObject({ upper: null, ...expected, resolution });
  });

  test('keeps an exact result exact, within half a step where it lies between two', () => {
    const third = quotient(exact(100), exact(3));
    expect(round(third, 0.1)).toEqual({
      ...exact(33.3),
      resolution: 0.1,
      bounds: { lower: { kind: 'closed', value: 33.25 }, upper: { kind: 'closed', value: 33.35 } },
    });
    expect(round(sum(exact(33.3)), 0.1)).toEqual({
      ...exact(33.3),
      resolution: 0.1,
      bounds: { lower: { kind: 'closed', value: 33.3 }, upper: { kind: 'closed', value: 33.3 } },
    });
  });

  test('rounds a count to whole steps only', () => {
    const networks = sum(exact(1407, 'count'));
    expect(round(networks, 100)).toMatchObject({ value: 1400, qualifier: 'exact', resolution: 100 });
    expect(round(networks, 100).bounds.upper).toEqual({ kind: 'closed', value: 1450 });
    expect(() => round(networks, 0.5)).toThrow('Cannot round count to steps of 0.5');
    expect(() => round(networks, 0)).toThrow('Cannot round count to steps of 0');
    expect(() => round(quotient(exact(7, 'count'), exact(2), { kind: 'count' }), 1)).toThrow(
      'Cannot round 7/2 to a count: a count is whole, so derive it as kind "number"',
    );
  });

  test('refuses a step on which the figure has too many digits', () => {
    expect(() => round(quotient(exact(123_456_789_012), exact(7)), 0.00001)).toThrow(
      /at most 15 significant digits/,
    );
  });

  test('refuses a figure where the printed ones come to none', () => {
    const spread = product(between(3, 5), { ...exact(2), qualifier: 'about' });
    expect(spread.qualifier).toBe('about');
    expect(() => round(spread, 1)).toThrow('Cannot show a figure for "about"');
    expect(derivedBounds(spread, 1).lower.kind).toBe('unknown');
    const nothing: Quantity = { ...exact(0), qualifier: 'more-than' };
    expect(quotient(exact(1), nothing).printed).toBeNull();
  });
});
