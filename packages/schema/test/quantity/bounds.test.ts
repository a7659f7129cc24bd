import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bound,
  bounds,
  type Qualifier,
  type Quantity,
  type QuantityKind,
} from '../../src/quantity/index.ts';
import { printed } from './arbitraries.ts';
import { contains } from './contains.ts';

const closed = (value: number): Bound => ({ kind: 'closed', value });
const open = (value: number): Bound => ({ kind: 'open', value });
const unbounded: Bound = { kind: 'unbounded', value: null };
const unknown: Bound = { kind: 'unknown', value: null };

function quantity(
  qualifier: Qualifier,
  kind: QuantityKind,
  value: number,
  resolution: number | null,
  upper?: number,
): Quantity {
  return { value, upper: upper ?? null, qualifier, resolution, kind };
}

describe('bounds()', () => {
  test.each<[Qualifier, QuantityKind, number, number | null, Bound, Bound]>([
    ['exact', 'count', 217, 1, closed(217), closed(217)],
    ['exact', 'count', 217, null, closed(217), closed(217)],
    ['exact', 'count', 9000, 1000, closed(8500), closed(9500)],
    ['exact', 'count', 0, 1000, closed(0), closed(500)],
    ['exact', 'percentage', 28.6, 0.1, closed(28.55), closed(28.65)],
    ['exact', 'percentage', 0, 0.1, closed(-0.05), closed(0.05)],
    ['exact', 'money', 3, 10, closed(0), closed(8)],
    ['exact', 'number', 3.5, null, closed(3.5), closed(3.5)],
    ['exact', 'number', 123_456_789_012_345, 1, open(123_456_789_012_344), open(123_456_789_012_346)],
    ['exact', 'number', -123_456_789_012_345, 1, open(-123_456_789_012_346), open(-123_456_789_012_344)],
    ['more-than', 'money', 123_000_000, 1_000_000, open(123_000_000), unbounded],
    ['at-least', 'count', 5, 1, closed(5), unbounded],
    ['almost', 'count', 5, 1, unknown, open(5)],
    ['almost', 'number', 5, null, unknown, open(5)],
    ['less-than', 'count', 5, 1, closed(0), open(5)],
    ['less-than', 'money', 5, null, closed(0), open(5)],
    ['less-than', 'percentage', 5, 1, unbounded, open(5)],
    ['at-most', 'count', 5, 1, closed(0), closed(5)],
    ['at-most', 'number', 5, null, unbounded, closed(5)],
    ['at-most', 'money', 0, null, closed(0), closed(0)],
    ['about', 'count', 40, null, unknown, unknown],
    ['about', 'percentage', -3, null, unknown, unknown],
    ['stated', 'money', 9_000_000, null, unknown, unknown],
  ])('of %s %s %d with resolution %s', (qualifier, kind, value, resolution, lower, upper) => {
    expect(bounds(quantity(qualifier, kind, value, resolution))).toEqual({ lower, upper });
  });

  test('of between are both figures', () => {
    expect(bounds(quantity('between', 'count', 3, 1, 10))).toEqual({ lower: closed(3), upper: closed(10) });
    expect(bounds(quantity('between', 'percentage', -3.5, null, 10))).toEqual({
      lower: closed(-3.5),
      upper: closed(10),
    });
  });

  test('contain every true value that the words allow', () => {
    fc.assert(
      fc.property(printed(), (drawn) => contains(bounds(drawn.quantity), drawn.truth)),
      { numRuns: 5000 },
    );
  });

  test.each<[Quantity, string]>([
    [quantity('less-than', 'count', 0, 1), 'Cannot bound the count "less-than" 0: count never falls below 0'],
    [quantity('almost', 'money', 0, null), 'Cannot bound the money "almost" 0: money never falls below 0'],
    [
      quantity('more-than', 'money', -1, null),
      'Cannot bound the money "more-than" -1: money never falls below 0',
    ],
    [quantity('about', 'count', 2.5, null), 'Cannot bound the count "about" 2.5: a count must be whole'],
    [
      quantity('between', 'count', 3, 1),
      'Cannot bound the count "between" 3: "upper" must be above the value with "between" and null with any other qualifier',
    ],
    [
      quantity('between', 'count', 3, 1, 3),
      'Cannot bound the count "between" 3: "upper" must be above the value with "between" and null with any other qualifier',
    ],
    [
      quantity('exact', 'count', 3, 1, 4),
      'Cannot bound the count "exact" 3: "upper" must be above the value with "between" and null with any other qualifier',
    ],
    [quantity('exact', 'number', 3, 0), 'Cannot bound the number "exact" 3: the resolution must be above 0'],
  ])('refuse the contradiction %j', (contradiction, message) => {
    expect(() => bounds(contradiction)).toThrow(new RangeError(message));
  });

  test('refuse a value that is no decimal', () => {
    expect(() => bounds(quantity('exact', 'number', 1 / 3, null))).toThrow(RangeError);
  });
});
