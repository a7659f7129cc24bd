import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, type Operand, product, type Quantity, quotient, sum } from '../../src/quantity/index.ts';
import { between, canonicalNumber, count, printed } from './arbitraries.ts';
import { holds } from './contains.ts';
import { ends } from './ends.ts';
import { type Fraction, fraction, fractionOf, minus, order, over, plus, times } from './fraction.ts';
import { refusable } from './refusable.ts';

const number = printed(fc.constant('number'));
const runs = { numRuns: 3000 };

describe('arithmetic', () => {
  test('contains the true result, over any two quantities of one kind', () => {
    const pair = fc.constantFrom('count', 'money', 'percentage', 'number').chain((kind) => {
      const one = printed(fc.constant(kind as Quantity['kind']));
      return fc.tuple(one, one);
    });
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(holds(sum(a.quantity, b.quantity), plus(a.truth, b.truth))).toBe(true);
        expect(holds(difference(a.quantity, b.quantity), minus(a.truth, b.truth))).toBe(true);
        expect(holds(product(a.quantity, b.quantity), times(a.truth, b.truth))).toBe(true);
        const ratio = refusable(() => quotient(a.quantity, b.quantity));
        // The refusal itself is the subject of another law; here a quotient that is given must be true.
        if (ratio !== null) expect(b.truth[0] !== 0n && holds(ratio, over(a.truth, b.truth))).toBe(true);
      }),
      runs,
    );
  });

  test('contains the true result, through any chain of operations', () => {
    const chain = fc.tuple(
      number,
      fc.array(fc.tuple(fc.nat(3), fc.boolean(), number), { minLength: 2, maxLength: 5 }),
    );
    fc.assert(
      fc.property(chain, ([start, steps]) => {
        let result: { operand: Operand; truth: Fraction } = {
          operand: sum(start.quantity),
          truth: start.truth,
        };
        for (const [choice, swapped, drawn] of steps) {
          const other = { operand: drawn.quantity as Operand, truth: drawn.truth };
          const [a, b] = swapped ? [other, result] : [result, other];
          const next = apply(choice, a, b);
          if (next === null) continue;
          expect(holds(next.operand, next.truth)).toBe(true);
          result = next;
        }
      }),
      runs,
    );
  });

  test('keeps the floor that the caller asks for, and the truth above it', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const truth = minus(a.truth, b.truth);
        fc.pre(order(truth, fraction(0)) >= 0);
        const left = difference(a.quantity, b.quantity, { kind: 'money' });
        expect(holds(left, truth)).toBe(true);
        expect(left.interval.lower.at === null || left.interval.lower.at.numerator < 0n).toBe(false);
      }),
      runs,
    );
  });

  test('is as narrow as its corners when every end is a number', () => {
    const span = fc
      .tuple(canonicalNumber, fc.integer({ min: 1, max: 90 }))
      .map(([a, b]) => between(a, Math.ceil(a) + b));
    fc.assert(
      fc.property(span, span, (a, b) => {
        const corners = (operate: (x: Fraction, y: Fraction) => Fraction) => {
          const all = [a.value, a.upper ?? 0].flatMap((x) =>
            [b.value, b.upper ?? 0].map((y) => operate(fractionOf(x), fractionOf(y))),
          );
          all.sort(order);
          return [all.at(0), all.at(-1)].map((corner) => corner && reduced(corner));
        };
        expect(ends(sum(a, b))).toEqual(corners(plus));
        expect(ends(difference(a, b))).toEqual(corners(minus));
        expect(ends(product(a, b))).toEqual(corners(times));
        if (b.value > 0 || (b.upper ?? 0) < 0) expect(ends(quotient(a, b))).toEqual(corners(over));
      }),
      runs,
    );
  });

  test('of exact counts is exact and whole', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        const results = [
          [sum(count(a), count(b)), a + b],
          [difference(count(a), count(b)), a - b],
          [product(count(a), count(b), { kind: 'count' }), a * b],
        ] as const;
        for (const [result, value] of results) {
          expect(result.qualifier).toBe('exact');
          expect(result.printed).toEqual({ numerator: BigInt(value), denominator: 1n });
          expect(ends(result)).toEqual([`closed ${value}`, `closed ${value}`]);
        }
      }),
    );
  });

  test('freezes its results', () => {
    expect(Object.isFrozen(sum(count(1), count(2)))).toBe(true);
  });
});

function apply(
  choice: number,
  a: { operand: Operand; truth: Fraction },
  b: { operand: Operand; truth: Fraction },
) {
  if (choice === 0) return { operand: sum(a.operand, b.operand), truth: plus(a.truth, b.truth) };
  if (choice === 1) return { operand: difference(a.operand, b.operand), truth: minus(a.truth, b.truth) };
  if (choice === 2) return { operand: product(a.operand, b.operand), truth: times(a.truth, b.truth) };
  const operand = refusable(() => quotient(a.operand, b.operand));
  return operand && { operand, truth: over(a.truth, b.truth) };
}

function reduced([numerator, denominator]: Fraction): string {
  let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  const [top, bottom] = [numerator / divisor, denominator / divisor];
  return `closed ${bottom === 1n ? top : `${top}/${bottom}`}`;
}
