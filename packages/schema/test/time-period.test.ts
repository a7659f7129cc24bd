import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate, TimePeriod } from '../src/index.ts';
import { parseTimePeriod } from '../src/period/index.ts';
import { refusals } from './refusals.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 100, max: 9998 }).map((value) => String(value).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const pair = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(part, part).map((ends) => ends.sort().join('/'));
const openEnd = fc.oneof(year, month, day).map((part) => `${part}/..`);
const period = fc.oneof(year, month, day, pair(year), pair(month), pair(day), openEnd);

describe('parseTimePeriod()', () => {
  it.each([
    ['2020', '2020-01-01', '2021-01-01'],
    ['2021-03', '2021-03-01', '2021-04-01'],
    ['2021-12', '2021-12-01', '2022-01-01'],
    ['2021-12-31', '2021-12-31', '2022-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['2000-02', '2000-02-01', '2000-03-01'],
    ['2000-02-29', '2000-02-29', '2000-03-01'],
    ['2020/2022', '2020-01-01', '2023-01-01'],
    ['2020/2020', '2020-01-01', '2021-01-01'],
    ['2020-11/2021-02', '2020-11-01', '2021-03-01'],
    ['2020-12-31/2021-01-01', '2020-12-31', '2021-01-02'],
    ['2020/..', '2020-01-01', null],
    ['2020-12/..', '2020-12-01', null],
  ])('%s covers the days from %s up to but not including %s', (text, from, until) => {
    expect(parseTimePeriod(text)).toEqual({ from, until });
  });

  it('gives null where the source does not state the period', () => {
    expect(parseTimePeriod('not-stated')).toBeNull();
  });

  it.each([
    ['2023-13', 'Cannot parse time period "2023-13": month must be 01-12'],
    ['2023-00', 'Cannot parse time period "2023-00": month must be 01-12'],
    ['2023-04-31', 'Cannot parse time period "2023-04-31": that day does not exist'],
    ['2021-02-29', 'Cannot parse time period "2021-02-29": that day does not exist'],
    ['1900-02-29', 'Cannot parse time period "1900-02-29": that day does not exist'],
    ['2021-01-00', 'Cannot parse time period "2021-01-00": that day does not exist'],
    ['2022/2020', 'Cannot parse time period "2022/2020": the range ends before it begins'],
    [
      '2020/2020-06',
      'Cannot parse time period "2020/2020-06": a range joins two years, two months or two days',
    ],
    ['2020/2021/2022', 'Cannot parse time period "2020/2021/2022": a range joins two'],
    ['2020/../..', 'Cannot parse time period "2020/../..": a range joins two'],
    ['0042', 'Cannot parse time period "0042": year must be 0100-9998'],
    ['9999', 'Cannot parse time period "9999": year must be 0100-9998'],
    ['../2020', 'Cannot parse time period "../2020": it must be a year (2021)'],
    ['', 'Cannot parse time period "": it must be a year (2021)'],
    ['20', 'Cannot parse time period "20": it must be a year (2021)'],
    ['2020/', 'Cannot parse time period "2020/": a range joins two'],
    [' 2020', 'Cannot parse time period " 2020": it must be'],
    ['2020-1', 'Cannot parse time period "2020-1": it must be'],
    ['2020-01-01T00:00', 'Cannot parse time period "2020-01-01T00:00": it must be'],
    ['not stated', 'Cannot parse time period "not stated": it must be'],
    ['２０２０', 'Cannot parse time period "２０２０": it must be'],
  ])('refuses %j and says what would be right', (text, message) => {
    expect(() => parseTimePeriod(text)).toThrow(RangeError);
    expect(() => parseTimePeriod(text)).toThrow(message);
    expect(refusals(TimePeriod, text)[0]).toContain(message);
  });

  it('gives days that exist, and of which the first comes before the one that is no longer covered', () => {
    fc.assert(
      fc.property(period, (text) => {
        const days = parseTimePeriod(text);
        expect(CalendarDate.parse(days?.from)).toBe(days?.from);
        if (days?.until === null) {
          expect(text).toMatch(/\/\.\.$/);
        } else {
          expect(CalendarDate.parse(days?.until)).toBe(days?.until);
          expect((days?.from ?? '') < (days?.until ?? '')).toBe(true);
        }
      }),
    );
  });

  it('gives a range the first day of its begin and the last of its end', () => {
    fc.assert(
      fc.property(fc.oneof(pair(year), pair(month), pair(day)), (text) => {
        const [begin = '', end = ''] = text.split('/');
        expect(parseTimePeriod(text)).toEqual({
          from: parseTimePeriod(begin)?.from,
          until: parseTimePeriod(end)?.until,
        });
      }),
    );
  });
});

describe('TimePeriod', () => {
  it('keeps what a source prints as it stands', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(TimePeriod.parse(text)).toBe(text);
      }),
    );
    expect(TimePeriod.parse('not-stated')).toBe('not-stated');
    expect(TimePeriod.safeParse(2020).success).toBe(false);
  });
});

describe('CalendarDate', () => {
  it.each(['2021-02-29', '2021-13-01', '2021-1-1', '2021-12', '2021-12-05T00:00:00Z', ''])(
    'refuses %j',
    (text) => {
      expect(refusals(CalendarDate, text)).toEqual([': Date must be a day that exists, written YYYY-MM-DD']);
    },
  );

  it('keeps a leap day', () => {
    expect(CalendarDate.parse('2024-02-29')).toBe('2024-02-29');
  });
});
