import type { Language } from '@pazabierta/schema';

const MARKS = { es: { outer: '«»', inner: '“”' }, en: { outer: '“”', inner: '‘’' } } as const;

/**
 * A text between the quotation marks of the language; what it quotes itself gets the marks of a quotation within a quotation.
 *
 * @example
 * ```ts
 * import { toQuoted } from '@pazabierta/formats/citations';
 *
 * toQuoted('Redes constituidas', 'es'); // '«Redes constituidas»'
 * ```
 */
export function toQuoted(text: string, language: Language): string {
  const { outer, inner } = MARKS[language];
  const nested = text.replace(/["“«]([^"“”«»]*)["”»]/g, `${inner[0]}$1${inner[1]}`);
  return `${outer[0]}${nested}${outer[1]}`;
}
