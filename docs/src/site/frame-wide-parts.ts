import type { Language } from '@pazabierta/schema';

const TABLE: Readonly<Record<Language, string>> = { es: 'Tabla', en: 'Table' };

/** What may be wider than the page, each in a frame that scrolls, by the keyboard too: a table in one of its own, a program in its block. */
export function frameWideParts(html: string, language: Language): string {
  return html
    .replaceAll(
      '<table>',
      `<div class="wide" role="group" aria-label="${TABLE[language]}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}
