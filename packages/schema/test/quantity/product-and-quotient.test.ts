import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Derived,
  DivisionByZeroIntervalError,
  difference,
  type Operand,
  product,
  type Quantity,
  quotient,
  sum,
} from '../../src/quantity/index.ts';
import { between, count, exact, printed } from './arbitraries.ts';
import { holds } from './contains.ts';
import { ends, sort } from './ends.ts';
import { refusable } from './refusable.ts';

const number = printed(fc.constant('number'));
const runs = { numRuns: 3000 };

describe('product()', () => {
  test('does not depend on the order of its operands', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(product(a.quantity, b.quantity)).toEqual(product(b.quantity, a.quantity));
      }),
      runs,
    );
  });

  test('of exactly 0 is exactly 0', () => {
    fc.assert(
      fc.property(printed(), ({ quantity }) => {
        expect(ends(product(quantity, exact(0)))).toEqual(['closed 0', 'closed 0']);
        expect(product(exact(0), quantity).qualifier).toBe('exact');
      }),
      runs,
    );
  });

  test('keeps an unbounded end unbounded and an unknown one unknown where both factors are above 0', () => {
    fc.assert(
      fc.property(printed(), printed(), ({ quantity: a }, { quantity: b }) => {
        const [one, two] = [sum(a).interval, sum(b).interval];
        fc.pre(
          [one, two].every(({ lower }) => lower.at !== null && (lower.at.numerator > 0n || !lower.known)),
        );
        const both = product(a, b).interval;
        for (const side of ['lower', 'upper'] as const) {
          const sorts = [sort(one[side]), sort(two[side])];
          const expected = ['unbounded', 'unknown', 'open', 'closed'].find((candidate) =>
            sorts.includes(candidate),
          );
          expect(sort(both[side])).toBe(expected);
        }
      }),
      runs,
    );
  });

  test('by exactly 0 leaves a figure to go on with', () => {
    const nothing = product(between(3, 5), exact(0));
    expect(nothing.printed).toEqual({ numerator: 0n, denominator: 1n });
    expect(sum(nothing, { ...exact(4), qualifier: 'about' }).printed).toEqual({
      numerator: 4n,
      denominator: 1n,
    });
  });

  test.each<[string, Quantity, Quantity, [string, string]]>([
    [
      'a negative and an unbounded factor',
      exact(-2),
      { ...exact(3), qualifier: 'more-than' },
      ['unbounded', 'open -6'],
    ],
    [
      'a factor of either sign and an unbounded one',
      between(-1, 2),
      { ...exact(3), qualifier: 'at-least' },
      ['unbounded', 'unbounded'],
    ],
    [
      'a factor of either sign and an unknown one',
      between(-1, 2),
      { ...exact(3), qualifier: 'about' },
      ['unknown', 'unknown'],
    ],
    ['two factors of either sign', between(-1, 2), between(-5, 3), ['closed -10', 'closed 6']],
    ['up to 5 and about 3', count(5, 'less-than'), count(3, 'about'), ['closed 0', 'unknown']],
    ['almost 5 and a negative factor', count(5, 'almost'), exact(-1), ['open -5', 'unknown']],
  ])('of %s knows which ends meet', (_, a, b, expected) => {
    expect(ends(product(a, b))).toEqual(expected);
  });
});

describe('quotient()', () => {
  test('then product() contains what it began with', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const ratio = refusable(() => quotient(a.quantity, b.quantity));
        fc.pre(ratio !== null);
        expect(holds(product(ratio as Derived, b.quantity), a.truth)).toBe(true);
      }),
      runs,
    );
  });

  test('is refused exactly when the divisor could be 0', () => {
    fc.assert(
      fc.property(printed(), ({ quantity: b }) => {
        expect(refusable(() => quotient(exact(1), b)) === null).toBe(couldBeZero(b));
      }),
      runs,
    );
  });

  test.each<[string, Operand]>([
    ['exactly 0', exact(0)],
    ['from -1 to 2', between(-1, 2)],
    ['from 0 to 2', between(0, 2)],
    ['from -2 to 0', between(-2, 0)],
    ['less than 5 networks', count(5, 'less-than')],
    ['about 0 networks', count(0, 'about')],
    ['almost 5 less about 3', difference(count(5, 'almost'), count(3, 'about'))],
  ])('by %s is refused', (_, divisor) => {
    expect(() => quotient(count(1), divisor)).toThrow(DivisionByZeroIntervalError);
  });

  test('says by what it was asked to divide', () => {
    expect(() => quotient(count(1), count(5, 'less-than'))).toThrow(
      'Cannot divide by a value in [0, 5): the divisor must not be able to be 0',
    );
    expect(() => quotient(count(1), count(0, 'about'))).toThrow(
      'Cannot divide by a value in (unknown, unknown)',
    );
  });

  test.each<[string, Operand, [string, string]]>([
    [
      '(0, unbounded)',
      difference({ ...exact(1), qualifier: 'more-than' }, exact(1)),
      ['open 0', 'unbounded'],
    ],
    ['at least 5', count(5, 'at-least'), ['open 0', 'closed 1/5']],
    ['from -4 to -2', between(-4, -2), ['closed -1/2', 'closed -1/4']],
    ['less than -2', { ...exact(-2), qualifier: 'less-than' }, ['open -1/2', 'open 0']],
    ['almost 5', count(5, 'almost'), ['open 1/5', 'unknown']],
    ['about 5', count(5, 'about'), ['unknown', 'unknown']],
  ])('of 1 by %s', (_, divisor, expected) => {
    expect(ends(quotient(exact(1), divisor))).toEqual(expected);
  });

  test('of 1 by (0, 5] is [1/5, unbounded)', () => {
    const upToFive = quotient(exact(1), { ...exact(0.2), qualifier: 'at-least' });
    expect(ends(upToFive)).toEqual(['open 0', 'closed 5']);
    expect(ends(quotient(exact(1), upToFive))).toEqual(['closed 1/5', 'unbounded']);
  });

  test('of counts with a kind that has a floor is named without it', () => {
    const perNetwork = (divisor: Quantity) =>
      quotient(exact(10, 'money'), divisor, { kind: 'money' }).qualifier;
    expect(perNetwork(count(5, 'at-least'))).toBe('at-most');
    expect(perNetwork(count(5, 'more-than'))).toBe('less-than');
  });
});

/** Read from the words: may a quantity that is printed so be 0? */
function couldBeZero({ qualifier, value, upper, resolution, kind }: Quantity): boolean {
  switch (qualifier) {
    case 'exact': {
      const half = resolution === null || (kind === 'count' && resolution <= 1) ? 0 : resolution / 2;
      return Math.abs(value) <= half;
    }
    case 'more-than':
      return value < 0;
    case 'at-least':
      return value <= 0;
    case 'almost':
      return false;
    case 'less-than':
      return value > 0;
    case 'at-most':
      return value >= 0;
    case 'between':
      return value <= 0 && (upper ?? 0) >= 0;
    case 'about':
    case 'stated':
      return value === 0;
  }
}
