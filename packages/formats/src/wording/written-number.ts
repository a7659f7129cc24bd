import type { Decimal, Language } from '@pazabierta/schema';

// A decimal of ours has at most 15 significant digits, so none is lost and none is made up.
const NUMBER = {
  es: new Intl.NumberFormat('es-MX', { maximumSignificantDigits: 15 }),
  en: new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 }),
};

/** A number as one writes it out, to its last digit: "123,000,000", "0.5". Mexico and English group and point alike. */
export function toWrittenNumber(value: Decimal, language: Language): string {
  return NUMBER[language].format(value);
}
