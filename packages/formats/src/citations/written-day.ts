import type { CalendarDate, Language } from '@pazabierta/schema';

// A day has no hour: read and written in UTC, it is the same day everywhere.
const DAY = {
  es: new Intl.DateTimeFormat('es-MX', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
const DAY_OF_YEAR = {
  es: new Intl.DateTimeFormat('es-MX', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
};
const MONTH = {
  es: new Intl.DateTimeFormat('es-MX', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/**
 * A day (`YYYY-MM-DD`) as one writes it out, with the words of `es-MX` and `en-GB`.
 *
 * @throws RangeError if it is no day.
 * @example
 * ```ts
 * import { toWrittenDay } from '@pazabierta/formats/citations';
 *
 * toWrittenDay('2021-07-20', 'es'); // '20 de julio de 2021'
 * ```
 */
export function toWrittenDay(day: CalendarDate, language: Language): string {
  return DAY[language].format(new Date(`${day}T00:00:00Z`));
}

/** A day as one writes it out where the year follows later: "20 de julio", "20 July". */
export function toWrittenDayOfYear(day: CalendarDate, language: Language): string {
  return DAY_OF_YEAR[language].format(new Date(`${day}T00:00:00Z`));
}

/**
 * The month of a day (`YYYY-MM-DD`) as one writes it out, with the words of `es-MX` and `en-GB`.
 *
 * @throws RangeError if it is no day.
 * @example
 * ```ts
 * import { toWrittenMonth } from '@pazabierta/formats/citations';
 *
 * toWrittenMonth('2021-07-20', 'en'); // 'July 2021'
 * ```
 */
export function toWrittenMonth(day: CalendarDate, language: Language): string {
  return MONTH[language].format(new Date(`${day}T00:00:00Z`));
}
