import type { Language, Locator } from '@pazabierta/schema';
import { toQuoted } from './quoted.ts';
import { toWrittenPages } from './written-pages.ts';

const PLACES: Record<Language, Record<Exclude<Locator['label'], 'page'>, string>> = {
  es: {
    section: 'sección',
    paragraph: 'párrafo',
    note: 'nota',
    chapter: 'capítulo',
    title: 'título',
    abstract: 'resumen',
    table: 'cuadro',
    figure: 'figura',
    caption: 'pie de imagen',
    body: 'cuerpo del texto',
  },
  en: {
    section: 'section',
    paragraph: 'paragraph',
    note: 'note',
    chapter: 'chapter',
    title: 'title',
    abstract: 'abstract',
    table: 'table',
    figure: 'figure',
    caption: 'caption',
    body: 'body of the text',
  },
};

const NUMBER = /^(?:\d+(?:[.,–-]\d+)*|[IVXLCDM]+)$/;

/**
 * A place in a source as one writes it: "nota 15", "section “Final conclusions”". A heading is quoted, a number is not;
 * what only repeats the name of the place, or the title of the whole source, is left out.
 */
export function toWrittenLocator({ label, value }: Locator, sourceTitle: string, language: Language): string {
  if (label === 'page') return toWrittenPages(value);
  const place = PLACES[language][label];
  if (value === sourceTitle || value.toLowerCase() === place) return place;
  return `${place} ${NUMBER.test(value) ? value : toQuoted(value, language)}`;
}
