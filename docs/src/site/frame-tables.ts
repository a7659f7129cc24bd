import type { Language } from '@pazabierta/schema';

const TABLE: Readonly<Record<Language, string>> = { es: 'Tabla', en: 'Table' };

/** A table in a frame of its own, which scrolls where the table is wider than the page and can be scrolled by the keyboard. */
export function frameTables(html: string, language: Language): string {
  return html
    .replaceAll(
      '<table>',
      `<div class="wide" role="group" aria-label="${TABLE[language]}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></div>');
}
