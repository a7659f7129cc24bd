import { SEARCHED, type SearchableText, toAbout, toSearchableText, toTerms } from '@pazabierta/query';
import type { Collection, Observation } from '@pazabierta/schema';
import type { StoredRelease } from './store-releases.ts';

/** What can be found by search: an item and its name. */
export interface Searchable {
  readonly collection: Collection;
  readonly id: string;
  readonly title: SearchableText['title'];
}

/** The words of a release: what can be found, and which of it has a word that begins with a term, as numbers of what can be found. */
export interface WordIndex {
  readonly searchables: readonly Searchable[];
  readonly find: (term: string) => ReadonlySet<number>;
  /** The same in the names alone. */
  readonly findInTitles: (term: string) => ReadonlySet<number>;
}

/** Indexes the words of a release. */
export function indexWords({ collections }: StoredRelease): WordIndex {
  const about = toAbout(
    collections.indicators.rows.map(({ item }) => item),
    collections.datasets.rows.map(({ item }) => item),
  );
  const searchables: Searchable[] = [];
  const inTitles = new Map<string, number[]>();
  const anywhere = new Map<string, number[]>();
  for (const collection of SEARCHED) {
    for (const { id, item } of collections[collection].rows) {
      const text = toSearchableText(
        collection,
        item,
        collection === 'observations' ? about(item as Observation) : [],
      );
      if (text === null) continue;
      const { title, body } = text;
      const number = searchables.push({ collection, id, title }) - 1;
      const words = new Set(toTerms(`${title.es ?? ''}\n${title.en ?? ''}`));
      for (const word of words) add(inTitles, word, number);
      for (const word of toTerms(body)) words.add(word);
      for (const word of words) add(anywhere, word, number);
    }
  }
  return { searchables, find: toFind(anywhere), findInTitles: toFind(inTitles) };
}

function add(words: Map<string, number[]>, word: string, number: number): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, [number]);
  else known.push(number);
}

/** Finds what has a word that begins with a term: in sorted words those stand together. */
function toFind(numbers: ReadonlyMap<string, readonly number[]>): (term: string) => ReadonlySet<number> {
  const words = [...numbers.keys()].sort();
  return (term) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] as string) < term) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    for (let index = low; words[index]?.startsWith(term); index++) {
      for (const number of numbers.get(words[index] as string) ?? []) found.add(number);
    }
    return found;
  };
}
