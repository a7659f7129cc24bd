import type { Language } from '@pazabierta/schema';

const MENU: Readonly<Record<Language, string>> = { es: 'Ajustes y secciones', en: 'Settings and sections' };

/**
 * A page whose parts say what they are to who cannot see them (WAI-ARIA landmarks): where the text is, and where the menu beside it. The titles of
 * that menu are no headings of the text, and a title that opens a list holds no link of its own, which a keyboard could not tell from it.
 */
export function markLandmarks(html: string, language: Language): string {
  return html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace(
      '<div class="page-menu">',
      `<div class="page-menu" role="navigation" aria-label="${MENU[language]}">`,
    )
    .replace(
      /(<summary class="tsd-accordion-summary">(?:<svg[\s\S]*?<\/svg>)?\s*)<h3>([^<]*)<\/h3>/g,
      '$1<b>$2</b>',
    )
    .replace(
      /(<summary class="tsd-accordion-summary"(?:(?!<\/summary>)[\s\S])*?)<a [^>]*class="tsd-anchor-icon">[\s\S]*?<\/a>/g,
      '$1',
    );
}
