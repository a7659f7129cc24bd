import type { CalendarDate, Language } from '@pazabierta/schema';
import { toWrittenDay, toWrittenDayOfYear, toWrittenMonth } from './written-day.ts';

/** The days between which something lies, both included; `null` is an end that nobody states. */
export interface Span {
  readonly notBefore: CalendarDate | null;
  readonly notAfter: CalendarDate | null;
}

/**
 * A span as one writes it out, as shortly as it can be said: a day, a month, a year, or both its ends.
 * `null` where neither end is stated.
 *
 * `standing` says whether it can follow "el" (a day), "en" or "in" (a month, a year), or stands by itself.
 */
export function toWrittenSpan(
  { notBefore, notAfter }: Span,
  language: Language,
): { text: string; standing: 'day' | 'stretch' | 'phrase' } | null {
  if (notBefore === null && notAfter === null) return null;
  if (notBefore === null || notAfter === null) {
    return { text: toOpenSpan({ notBefore, notAfter }, language), standing: 'phrase' };
  }
  if (notBefore === notAfter) return { text: toWrittenDay(notBefore, language), standing: 'day' };
  const year = notBefore.slice(0, 4);
  if (notBefore === `${year}-01-01` && notAfter === `${year}-12-31`) {
    return { text: year, standing: 'stretch' };
  }
  if (notBefore.endsWith('-01') && notAfter === lastDayOfMonth(notBefore)) {
    return { text: toWrittenMonth(notBefore, language), standing: 'stretch' };
  }
  const first = (notAfter.startsWith(year) ? toWrittenDayOfYear : toWrittenDay)(notBefore, language);
  const last = toWrittenDay(notAfter, language);
  return {
    text: language === 'es' ? `entre el ${first} y el ${last}` : `between ${first} and ${last}`,
    standing: 'phrase',
  };
}

function toOpenSpan({ notBefore, notAfter }: Span, language: Language): string {
  if (notBefore !== null) {
    const day = toWrittenDay(notBefore, language);
    return language === 'es' ? `no antes del ${day}` : `no earlier than ${day}`;
  }
  const day = toWrittenDay(notAfter ?? '', language);
  return language === 'es' ? `a más tardar el ${day}` : `no later than ${day}`;
}

function lastDayOfMonth(day: CalendarDate): CalendarDate {
  const [year, month] = day.split('-').map(Number);
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
