import type { Language } from '@pazabierta/schema';

/** The language of a page, by its address: what lies under `es/` is Spanish; the rest, such as the reference of the packages, is English. */
export function languageOf(url: string): Language {
  return url.startsWith('es/') ? 'es' : 'en';
}
