import type { SearchHit } from '@pazabierta/schema';
import { SEARCHED, type Search, toTerms } from '../search.ts';
import { toSearchableText } from '../searchable-text.ts';
import { CONTRACT_RELEASES } from './contract-releases.ts';

/** Everything that a search must find in the fixture, in order, worked out from the definition of `Search`. */
export function expectedHits({ release, terms, collections }: Search): SearchHit[] {
  const content = CONTRACT_RELEASES.find((known) => known.release.id === release);
  if (content === undefined) throw new Error(`The fixture has no release "${release}"`);
  const hits = SEARCHED.filter((name) => collections.includes(name)).flatMap((collection) =>
    content.items[collection].flatMap((item) => {
      const about =
        'indicator' in item
          ? [
              ...content.items.indicators.filter(({ id }) => id === item.indicator).map(({ label }) => label),
              ...content.items.datasets.filter(({ id }) => id === item.dataset).map(({ title }) => title),
            ]
          : [];
      const text = toSearchableText(collection, item, about);
      if (text === null) return [];
      const { title, body } = text;
      const inTitle = toTerms(`${title.es ?? ''} ${title.en ?? ''}`);
      const words = [...inTitle, ...toTerms(body)];
      const begins = (among: readonly string[], term: string) => among.some((word) => word.startsWith(term));
      if (!terms.every((term) => begins(words, term))) return [];
      const rank = terms.every((term) => begins(inTitle, term))
        ? 0
        : terms.some((term) => begins(inTitle, term))
          ? 1
          : 2;
      return [{ rank, collection, id: item.id, title }];
    }),
  );
  return hits
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        SEARCHED.indexOf(a.collection) - SEARCHED.indexOf(b.collection) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map(({ collection, id, title }) => ({ collection, id, title, path: `/v1/${collection}/${id}` }));
}
