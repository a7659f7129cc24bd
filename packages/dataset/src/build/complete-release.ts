import { COLLECTIONS, Collection, type CollectionItems } from '@pazabierta/schema';
import type { Selection } from '../select/select-release.ts';
import { completeObservation } from './complete-observation.ts';
import { mirrorAgreement } from './mirror-agreement.ts';

/** The published items of a release, by collection and sorted by id. */
export type ReleaseItems = { readonly [Name in Collection]: readonly CollectionItems[Name][] };

/**
 * Completes what a release selects into what it publishes: worked-out fields filled in, keys in the order of the schema, sorted by id.
 *
 * @throws Error if an item is not what its schema asks; the data check says so beforehand, with file and line.
 */
export function completeRelease(selection: Selection): ReleaseItems {
  const items = Collection.options.map((collection) => {
    const published = listComplete(collection, selection).map((item) => {
      const parsed = COLLECTIONS[collection].safeParse(item);
      if (parsed.success) return parsed.data;
      throw notBuildable(selection, collection, item.id, parsed.error);
    });
    // Ids are ASCII, where the order of UTF-16 that "<" follows is that of code points.
    return [collection, published.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  });
  return Object.fromEntries(items) as ReleaseItems;
}

function listComplete(collection: Collection, selection: Selection): readonly { readonly id: string }[] {
  if (collection !== 'observations') return selection.list(collection).map(({ item }) => item);
  const completed = selection.list('observations').map(({ item }) => {
    const observation = completeObservation(item, selection);
    if (observation !== null) return observation;
    throw notBuildable(selection, collection, item.id, `no indicator "${item.indicator}" with a unit`);
  });
  return mirrorAgreement(completed);
}

function notBuildable({ id }: Selection, collection: Collection, item: string, cause: unknown): Error {
  return new Error(
    `Cannot build release ${id}: "${item}" in ${collection} is not what its schema asks; run the data check`,
    { cause },
  );
}
