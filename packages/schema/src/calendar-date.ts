import { z } from 'zod';

/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601), that exists.
 *
 * @example
 * ```ts
 * import { CalendarDate } from '@pazabierta/schema';
 *
 * CalendarDate.parse('2021-12-04'); // '2021-12-04'
 * CalendarDate.safeParse('2021-02-29').error?.issues[0]?.message;
 * // 'Date must be a day that exists, written YYYY-MM-DD'
 * ```
 */
export const CalendarDate = z.iso
  .date('Date must be a day that exists, written YYYY-MM-DD')
  .meta({ id: 'CalendarDate', description: 'A day, YYYY-MM-DD (ISO 8601).' });
export type CalendarDate = z.infer<typeof CalendarDate>;
