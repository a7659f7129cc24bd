import type { Asked } from './asked.ts';

/** What may be written in `Accept-Language`, and the language in which such a reader is answered. */
export const ACCEPTED: Readonly<Record<string, 'es' | 'en'>> = {
  '': 'es',
  en: 'en',
  'en-GB,en;q=0.9': 'en',
  es: 'es',
  'es-MX': 'es',
  fr: 'es',
  '*': 'es',
  'fr, es-MX;q=0.5, en;q=0.4': 'es',
  'es;q=0.1, en;q=0.2': 'en',
  'es;q=0, en': 'en',
};

/** The language in which a problem with a request has to be told: `lang`, then `Accept-Language`, then Spanish. */
export function toExpectedLanguage({ query, headers }: Asked): 'es' | 'en' {
  const [, asked] = query.find(([name]) => name === 'lang') ?? [];
  if (asked === 'es' || asked === 'en') return asked;
  return ACCEPTED[headers['Accept-Language'] ?? ''] ?? 'es';
}
