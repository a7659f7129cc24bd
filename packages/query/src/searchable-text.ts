import type { Collection, CollectionItems, Label, Observation } from '@pazabierta/schema';
import { toTerms } from './search.ts';

/**
 * What of an item can be searched: its name in each language, and every text in it.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { type SearchableText, toSearchableText, toTerms } from '@pazabierta/query';
 *
 * const networks = items.indicators.find(({ id }) => id === 'mucpaz.networks');
 * if (networks === undefined) throw new Error('Release 2026.2 has the indicator');
 * const text: SearchableText | null = toSearchableText('indicators', networks);
 * text?.title; // { es: 'Redes constituidas', en: 'Networks set up' }
 * toTerms(text?.body ?? '').includes('acumulado'); // true
 * ```
 */
export interface SearchableText {
  readonly title: { readonly es: string | null; readonly en: string | null };
  readonly body: string;
}

/** Fields that hold words for people; the others hold codes, numbers and addresses. */
const WORDS = new Set([
  'id',
  'es',
  'en',
  'title',
  'acronym',
  'asPrinted',
  'printed',
  'publisher',
  'containerTitle',
  'family',
  'given',
  'literal',
  'attributedTo',
]);

/**
 * The name and the words of an item, as they are searched; `null` for a figure that has no words of its own: one that is printed as a bare
 * number, as in a table, and has no note. It is found through its indicator, which has the words of all its figures.
 *
 * @param about - of an observation, what `toAbout` says of it; of anything else nothing.
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { toAbout, toSearchableText } from '@pazabierta/query';
 *
 * const figure = items.observations.find(({ id }) => id === 'mucpaz.networks.fortaseg.gasman-2021');
 * if (figure === undefined) throw new Error('Release 2026.2 has the figure');
 * const about = toAbout(items.indicators, items.datasets);
 * const text = toSearchableText('observations', figure, about(figure));
 * text?.title.es; // '217 Mucpaz networks have been created'
 * text?.body.includes('Redes constituidas'); // true
 * toSearchableText('observations', { ...figure, asPrinted: '217', note: null }); // null
 * ```
 */
export function toSearchableText<Name extends Collection>(
  collection: Name,
  item: CollectionItems[Name],
  about: readonly Label[] = [],
): SearchableText | null {
  if (collection === 'observations' && !hasOwnWords(item as Observation)) return null;
  const words: string[] = [];
  collectWords(item, '', words);
  collectWords(about, '', words);
  return { title: titleOf(collection, item), body: words.join('\n') };
}

/**
 * Whether a text holds a word, and not only numbers.
 *
 * @example
 * ```ts
 * import { hasWords } from '@pazabierta/query';
 *
 * hasWords('217 redes'); // true
 * hasWords('1,407'); // false
 * ```
 */
export const hasWords = (text: string): boolean => toTerms(text).some((term) => /\p{L}/u.test(term));

const hasOwnWords = ({ asPrinted, note }: Observation): boolean =>
  note !== null || (asPrinted !== null && hasWords(asPrinted));

/** A thing is called by its label, title or name; a figure by the words that print it; what has none by its id. */
function titleOf(collection: Collection, item: CollectionItems[Collection]): SearchableText['title'] {
  const named = item as {
    label?: SearchableText['title'];
    title?: unknown;
    name?: SearchableText['title'];
    asPrinted?: string | null;
    printed?: string;
  };
  const text =
    named.label ??
    named.name ??
    (typeof named.title === 'object' ? (named.title as SearchableText['title']) : null);
  if (text !== null) return { es: text.es, en: text.en };
  const own = typeof named.title === 'string' ? named.title : (named.asPrinted ?? named.printed ?? item.id);
  return collection === 'links' ? { es: item.id, en: item.id } : { es: own, en: own };
}

function collectWords(value: unknown, field: string, words: string[]): void {
  if (typeof value === 'string') {
    if (WORDS.has(field)) words.push(value);
  } else if (Array.isArray(value)) {
    for (const each of value) collectWords(each, field, words);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) collectWords(each, name, words);
  }
}
