import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toPause } from '../src/client/to-pause.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('toPause()', () => {
  test('is any part of a time that doubles with every attempt', () => {
    const random = vi.spyOn(Math, 'random');
    for (const [attempt, most] of [250, 500, 1000, 2000].entries()) {
      random.mockReturnValue(0);
      expect(toPause(attempt, null)).toBe(0);
      random.mockReturnValue(0.5);
      expect(toPause(attempt, null)).toBe(most / 2);
    }
  });

  test('is what "Retry-After" says, in seconds or as a date, and never less than nothing', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    expect(toPause(0, '2')).toBe(2000);
    expect(toPause(0, 'Thu, 01 Jan 2026 00:00:03 GMT')).toBe(3000);
    expect(toPause(0, 'Thu, 01 Jan 2025 00:00:00 GMT')).toBe(0);
    expect(toPause(0, '-5')).toBe(0);
  });

  test('is a number of milliseconds whatever "Retry-After" says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(toPause(0, header)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
