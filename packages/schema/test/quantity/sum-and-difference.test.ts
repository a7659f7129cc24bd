import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, type Operand, product, sum } from '../../src/quantity/index.ts';
import { count, exact, printed } from './arbitraries.ts';
import { ends, sort } from './ends.ts';

const number = printed(fc.constant('number'));
const runs = { numRuns: 3000 };

describe('sum()', () => {
  test('does not depend on the order of its operands', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(sum(a.quantity, b.quantity)).toEqual(sum(b.quantity, a.quantity));
      }),
      runs,
    );
  });

  test('does not depend on how its operands are grouped', () => {
    fc.assert(
      fc.property(number, number, number, ({ quantity: a }, { quantity: b }, { quantity: c }) => {
        expect(sum(sum(a, b), c)).toEqual(sum(a, sum(b, c)));
        expect(sum(a, b, c)).toEqual(sum(a, sum(b, c)));
      }),
      runs,
    );
  });

  test('keeps an unbounded end unbounded and an unknown one unknown', () => {
    fc.assert(
      fc.property(printed(), printed(), ({ quantity: a }, { quantity: b }) => {
        fc.pre(a.kind === b.kind);
        const [one, two, both] = [sum(a).interval, sum(b).interval, sum(a, b).interval];
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

  test('refuses different kinds', () => {
    expect(() => sum(count(1), exact(1, 'money'))).toThrow(
      new RangeError('Cannot add up "count" and "money": both must be of one kind'),
    );
  });

  test.each<[string, Operand[], string]>([
    ['more than 5 and at least 3', [count(5, 'more-than'), count(3, 'at-least')], 'more-than'],
    ['at least 5 and exactly 3', [count(5, 'at-least'), count(3)], 'at-least'],
    ['less than 5 and less than 3', [count(5, 'less-than'), count(3, 'less-than')], 'less-than'],
    ['at most 5 and at most 3', [count(5, 'at-most'), count(3, 'at-most')], 'at-most'],
    ['almost 5 and exactly 3', [count(5, 'almost'), count(3)], 'almost'],
    ['almost 5 and at most 3', [count(5, 'almost'), count(3, 'at-most')], 'almost'],
    ['less than 5 and exactly 3', [count(5, 'less-than'), count(3)], 'between'],
    ['5 and 3 as stated', [count(5, 'stated'), count(3)], 'stated'],
    ['about 5 and 3 as stated', [count(5, 'about'), count(3, 'stated')], 'about'],
    ['more than 5 and about 3', [count(5, 'more-than'), count(3, 'about')], 'about'],
    [
      '28.6 and 12.1, both rounded',
      [
        { ...exact(28.6), resolution: 0.1 },
        { ...exact(12.1), resolution: 0.1 },
      ],
      'between',
    ],
  ])('of %s is named by its ends', (_, operands, qualifier) => {
    const [first, ...rest] = operands as [Operand, ...Operand[]];
    expect(sum(first, ...rest).qualifier).toBe(qualifier);
  });
});

describe('difference()', () => {
  test('is the sum with the negated subtrahend', () => {
    fc.assert(
      fc.property(number, number, ({ quantity: a }, { quantity: b }) => {
        expect(difference(a, b).interval).toEqual(sum(a, product(b, exact(-1))).interval);
      }),
      runs,
    );
  });

  test('of counts has no floor unless asked for', () => {
    expect(difference(count(3), count(5)).kind).toBe('number');
    expect(ends(difference(count(5), count(7, 'at-most')))).toEqual(['closed -2', 'closed 5']);
    expect(ends(difference(count(5), count(7, 'at-most'), { kind: 'count' }))).toEqual([
      'closed 0',
      'closed 5',
    ]);
    expect(ends(difference(count(5), count(7, 'about'), { kind: 'count' }))).toEqual(['unknown', 'unknown']);
    expect(difference(exact(3, 'percentage'), exact(5, 'percentage')).kind).toBe('percentage');
  });

  test('refuses a count that would lie below 0', () => {
    expect(() => difference(count(3), count(5), { kind: 'count' })).toThrow(
      new RangeError('Cannot derive count below 0: a result that can be negative must be of kind "number"'),
    );
  });
});
