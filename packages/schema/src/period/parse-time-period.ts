/**
 * The days that a period covers: `from` is included, `until` is not; `until` is `null` where the end is not stated.
 *
 * @example
 * ```ts
 * import { type DayRange, parseTimePeriod } from '@pazabierta/schema/period';
 *
 * const holds = ({ from, until }: DayRange, day: string): boolean => day >= from && (until === null || day < until);
 * const since2020 = parseTimePeriod('2020/..');
 * since2020 && holds(since2020, '2021-12-04'); // true
 * ```
 */
export interface DayRange {
  readonly from: string;
  readonly until: string | null;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day of a year, month or day and the first day after it. */
function parsePart(part: string, whole: string): { from: string; until: string } {
  const match = PART.exec(part);
  if (match === null) {
    throw new RangeError(
      `Cannot parse time period "${whole}": it must be a year (2021), a month (2021-03), a day (2021-03-08), a range (2020/2022, 2020/..) or "not-stated"`,
    );
  }
  const [, year, month, day] = match;
  const y = Number(year);
  const m = month === undefined ? 1 : Number(month);
  const d = day === undefined ? 1 : Number(day);
  // Date.UTC reads the years below 100 as 19xx, and the day after 9999 has a year of five digits.
  if (y < 100 || y > 9998)
    throw new RangeError(`Cannot parse time period "${whole}": year must be 0100-9998`);
  if (m < 1 || m > 12) throw new RangeError(`Cannot parse time period "${whole}": month must be 01-12`);
  const from = new Date(Date.UTC(y, m - 1, d));
  // Date.UTC rolls 31 April over to 1 May.
  if (from.getUTCMonth() !== m - 1 || from.getUTCDate() !== d) {
    throw new RangeError(`Cannot parse time period "${whole}": that day does not exist`);
  }
  const until =
    day !== undefined
      ? new Date(Date.UTC(y, m - 1, d + 1))
      : month !== undefined
        ? new Date(Date.UTC(y, m, 1))
        : new Date(Date.UTC(y + 1, 0, 1));
  return { from: toDay(from), until: toDay(until) };
}

const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The days that a time period covers, or `null` where the source does not state the period.
 *
 * The forms are a subset of ISO 8601: a year, a month, a day, a range between two of the same kind (`2020/2022`),
 * or a range whose end is not stated (`2020/..`).
 *
 * @throws RangeError if the text has none of these forms, names a day that does not exist, or a range that runs backwards.
 * @example
 * ```ts
 * import { parseTimePeriod } from '@pazabierta/schema/period';
 *
 * parseTimePeriod('2020'); // { from: '2020-01-01', until: '2021-01-01' }
 * parseTimePeriod('2020/..'); // { from: '2020-01-01', until: null }
 * parseTimePeriod('not-stated'); // null
 * ```
 */
export function parseTimePeriod(text: string): DayRange | null {
  if (text === 'not-stated') return null;
  const [start = '', end, ...more] = text.split('/');
  if (end === undefined) return parsePart(start, text);
  const first = parsePart(start, text);
  if (end === '..' && more.length === 0) return { from: first.from, until: null };
  if (more.length > 0 || end.length !== start.length) {
    throw new RangeError(
      `Cannot parse time period "${text}": a range joins two years, two months or two days with one "/"`,
    );
  }
  const last = parsePart(end, text);
  if (last.from < first.from) {
    throw new RangeError(`Cannot parse time period "${text}": the range ends before it begins`);
  }
  return { from: first.from, until: last.until };
}
