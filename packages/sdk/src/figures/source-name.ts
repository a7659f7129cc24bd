import { toQuoted } from '@pazabierta/formats/citations';
import type { Author, Language, Source } from '@pazabierta/schema';

/** The nouns by which bodies begin their names in Spanish, and the article that a sentence gives them. */
const ARTICLES: Readonly<Record<string, string>> = {
  Comisión: 'la',
  Consejo: 'el',
  Diario: 'el',
  Gobierno: 'el',
  Instituto: 'el',
  Ministerio: 'el',
  Secretaría: 'la',
};

/** By what name a sentence speaks of a source: its authors, or else who publishes it, or else its title. */
export function toSourceName({ authors, publisher, title }: Source, language: Language): string {
  const names = authors.length > 0 ? authors.map(toAuthorName) : publisher === null ? [] : [publisher];
  if (names.length === 0) return toQuoted(title, language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format(language === 'es' ? names.map(toArticled) : names);
}

function toAuthorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

function toArticled(name: string): string {
  const article = ARTICLES[name.split(' ')[0] ?? ''];
  return article === undefined ? name : `${article} ${name}`;
}
