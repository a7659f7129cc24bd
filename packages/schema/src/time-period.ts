import { z } from 'zod';
import { parseTimePeriod } from './period/parse-time-period.ts';

/**
 * What a figure covers in time, as its source prints it: a year, month, day or range (ISO 8601), or `not-stated`. It is never inferred.
 *
 * @example
 * ```ts
 * import { TimePeriod } from '@pazabierta/schema';
 *
 * TimePeriod.parse('2020/2022'); // '2020/2022'
 * TimePeriod.safeParse('2023-13').error?.issues[0]?.message; // 'Cannot parse time period "2023-13": month must be 01-12'
 * ```
 */
export const TimePeriod = z
  .string()
  .superRefine((text, context) => {
    try {
      parseTimePeriod(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as RangeError).message });
    }
  })
  .meta({
    id: 'TimePeriod',
    description: 'A year, month, day or range (2020/2022, 2020/..) in ISO 8601, or "not-stated".',
    examples: ['2020', '1992/2019', 'not-stated'],
  });
export type TimePeriod = z.infer<typeof TimePeriod>;
