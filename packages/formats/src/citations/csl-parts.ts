import type { CslDate, CslName } from './csl-item.ts';

/** The names of authors, a person by family name first. */
export function toNames(names: readonly CslName[]): string[] {
  return names.map((name) => ('literal' in name ? name.literal : `${name.family}, ${name.given}`));
}

/** The day of a date as "2026-11-23"; `undefined` where only words give it. */
export function toDay(date: CslDate): string | undefined {
  if ('literal' in date) return undefined;
  return date['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The year of a date; `undefined` where only words give it. */
export function toYear(date: CslDate): string | undefined {
  return toDay(date)?.slice(0, 4);
}
