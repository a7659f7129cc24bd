import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD` (ISO 8601), that exists. */
export const CalendarDate = z.iso
  .date('Date must be a day that exists, written YYYY-MM-DD')
  .meta({ id: 'CalendarDate', description: 'A day, YYYY-MM-DD (ISO 8601).' });
export type CalendarDate = z.infer<typeof CalendarDate>;
