import type { Language, TimePeriod } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { toWrittenSpan } from './written-span.ts';

/** When something was done, as one says it: "el 6 de julio de 2021", "en julio de 2021"; `null` where the period is not stated. */
export function toWrittenPeriod(period: TimePeriod, language: Language): string | null {
  const days = parseTimePeriod(period);
  if (days === null) return null;
  const notAfter = days.until === null ? null : dayBefore(days.until);
  const span = toWrittenSpan({ notBefore: days.from, notAfter }, language);
  if (span === null) return null;
  if (span.standing === 'phrase') return span.text;
  if (span.standing === 'day') return language === 'es' ? `el ${span.text}` : span.text;
  return `${language === 'es' ? 'en' : 'in'} ${span.text}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
