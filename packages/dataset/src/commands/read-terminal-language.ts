import type { Language } from '@pazabierta/schema';

/** The language of the terminal: English where `LC_ALL`, or else `LANG`, begins with "en" in any letter case; otherwise Spanish. */
export function readTerminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  return /^en/i.test(env['LC_ALL'] || env['LANG'] || '') ? 'en' : 'es';
}
