import { toWrittenDay, toWrittenMonth } from '@pazabierta/formats/citations';
import type { Language, TimePeriod } from '@pazabierta/schema';

const WORDS = {
  es: { in: 'en', on: '', since: 'desde', between: 'entre', and: 'y' },
  en: { in: 'in', on: 'on ', since: 'since', between: 'between', and: 'and' },
};

/** What a figure covers in time, as it follows in a sentence: "en 2020", "entre 1992 y 2019", "since 2020"; `null` where it is not stated. */
export function toWrittenPeriod(period: TimePeriod, language: Language): string | null {
  if (period === 'not-stated') return null;
  const { in: within, on, since, between, and } = WORDS[language];
  const [start = '', end] = period.split('/');
  const from = toMoment(start, language);
  if (end === undefined) return isDay(start) ? `${on}${from}` : `${within} ${from}`;
  if (end === '..') return `${since} ${from}`;
  return `${between} ${from} ${and} ${toMoment(end, language)}`;
}

/** A year, a month or a day; a day has its article in Spanish. */
function toMoment(part: string, language: Language): string {
  if (isDay(part)) return `${language === 'es' ? 'el ' : ''}${toWrittenDay(part, language)}`;
  return part.length === 'YYYY'.length ? part : toWrittenMonth(`${part}-01`, language);
}

function isDay(part: string): boolean {
  return part.length === 'YYYY-MM-DD'.length;
}
