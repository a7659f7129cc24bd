import { type Page, SEARCHED, type Search, toJson } from '@pazabierta/query';
import type { SearchHit } from '@pazabierta/schema';
import type { Searchable, WordIndex } from './index-words.ts';
import { toPage } from './to-page.ts';

/** Room between the ranks for the place of a collection among those that are searched. */
const RANK = 100;

/** What is found, and its place in the order of a search. */
interface Hit extends Searchable {
  readonly place: number;
}

/** One page of what a search finds. */
export function searchItems(
  { terms, collections, limit, after }: Search,
  { searchables, find, findInTitles }: WordIndex,
): Page<SearchHit> {
  const [first, ...others] = terms.map(find);
  const titles = terms.map(findInTitles);
  const hits: Hit[] = [];
  for (const number of first ?? []) {
    const found = searchables[number] as Searchable;
    if (!collections.includes(found.collection) || !others.every((numbers) => numbers.has(number))) continue;
    const named = titles.filter((numbers) => numbers.has(number)).length;
    const rank = named === terms.length ? 0 : named > 0 ? 1 : 2;
    hits.push({ ...found, place: rank * RANK + SEARCHED.indexOf(found.collection) });
  }
  hits.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  const follows =
    after && (({ place, id }: Hit) => place > Number(after.key) || (place === after.key && id > after.id));
  return toPage(
    hits,
    { limit, follows },
    {
      toText: ({ collection, id, title }) =>
        toJson({ collection, id, title, path: `/v1/${collection}/${id}` }),
      toPlace: ({ place, id }) => ({ key: place, id }),
      toCitation: () => null,
    },
  );
}
