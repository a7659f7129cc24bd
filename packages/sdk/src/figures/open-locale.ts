import type { Language } from '@pazabierta/schema';

/** How one locale writes numbers and tells one from several. */
export interface OpenLocale {
  readonly language: Language;
  readonly isMexican: boolean;
  /** Writes a number to its last digit. */
  toNumber(value: number): string;
  /** Whether the noun that a number counts stands in the singular. */
  isOne(value: number): boolean;
}

/** Opening a locale takes a third of a millisecond, so the last few are kept; no more, since a caller may pass on what readers send. */
const opened = new Map<string, OpenLocale>();
const MOST_OPENED = 16;

/**
 * Opens a locale, a BCP 47 tag of Spanish or English.
 *
 * @throws RangeError if it is no locale, or one that is neither Spanish nor English.
 */
export function openLocale(tag: string): OpenLocale {
  const known = opened.get(tag);
  if (known !== undefined) return known;
  const locale = createLocale(tag);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(tag, locale);
  return locale;
}

function createLocale(tag: string): OpenLocale {
  const parsed = parseLocale(tag);
  const language = parsed?.language;
  if (parsed === null || (language !== 'es' && language !== 'en')) {
    throw new RangeError(
      `Cannot write a figure for the locale ${JSON.stringify(tag)}: it must be Spanish or English, such as "es-MX" or "en-US"`,
    );
  }
  // A decimal of the data has at most 15 significant digits, so none is lost and none is made up.
  const numbers = new Intl.NumberFormat(tag, { maximumSignificantDigits: 15 });
  const plurals = new Intl.PluralRules(tag);
  return {
    language,
    isMexican: parsed.region === 'MX',
    toNumber: (value) => numbers.format(value),
    isOne: (value) => plurals.select(value) === 'one',
  };
}

function parseLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
