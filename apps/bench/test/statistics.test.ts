import { describe, expect, it } from 'vitest';
import { interleave } from '../src/interleave.ts';
import { quantile, spreadOf } from '../src/statistics.ts';

describe('spreadOf()', () => {
  it.each([
    [[3], { median: 3, low: 3, high: 3 }],
    [[9, 1, 5], { median: 5, low: 1, high: 9 }],
    [[4, 1, 3, 2], { median: 2.5, low: 1, high: 4 }],
  ])('of %j is the middle and the ends', (readings, spread) => {
    expect(spreadOf(readings)).toEqual(spread);
  });

  it('leaves the readings in their order, and there must be one', () => {
    const readings = [3, 1, 2];
    spreadOf(readings);
    expect(readings).toEqual([3, 1, 2]);
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

describe('quantile()', () => {
  it('lies between the two nearest readings in proportion', () => {
    const readings = Array.from({ length: 101 }, (_, index) => 100 - index);
    expect([0, 0.5, 0.95, 0.99, 1].map((share) => quantile(readings, share))).toEqual([0, 50, 95, 99, 100]);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
  });
});

describe('interleave()', () => {
  it('measures in turn, each first in every other round, and compares round by round', async () => {
    const order: string[] = [];
    const [ours, reference] = [
      [10, 40, 90],
      [10, 20, 30],
    ];
    const reader = (name: string, readings: number[]) => async () => {
      order.push(name);
      return readings.shift() as number;
    };
    const measured = await interleave(3, reader('ours', ours), reader('reference', reference));
    expect(order.join(' ')).toBe('ours reference reference ours ours reference');
    expect(measured).toEqual({
      ours: { median: 40, low: 10, high: 90 },
      reference: { median: 20, low: 10, high: 30 },
      ratio: { median: 2, low: 1, high: 3 },
    });
  });
});
