import type { Language } from '@pazabierta/schema';

/** A text in both languages, of ours or of somebody else's; `null` where a language has none. */
export type Bilingual = Readonly<Record<Language, string | null>>;

/** Whether a value is a text in both languages. */
export function isBilingual(value: unknown): value is Bilingual {
  return (
    typeof value === 'object' &&
    value !== null &&
    'es' in value &&
    'en' in value &&
    [value.es, value.en].every((text) => text === null || typeof text === 'string')
  );
}

/** Both languages, this one first. */
export function bothFrom(language: Language): readonly [Language, Language] {
  return language === 'es' ? ['es', 'en'] : ['en', 'es'];
}

/** The text in the language, or else the text in the other one with its code before it: "en: Networks". */
export function toTextIn(language: Language, text: Bilingual): string | null {
  const [own, other] = bothFrom(language);
  return text[own] ?? (text[other] === null ? null : `${other}: ${text[other]}`);
}
