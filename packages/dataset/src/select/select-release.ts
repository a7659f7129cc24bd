import type { Collection } from '@pazabierta/schema';
import type { CuratedItem, CuratedVersion } from '../read/curated-item.ts';
import { compareReleases } from './compare-releases.ts';

/** The versions that one release holds: of each id the newest that is not newer than the release, unless that one withdraws it. */
export interface Selection {
  readonly id: string;
  readonly all: readonly CuratedItem[];
  list<Name extends Collection>(collection: Name): readonly CuratedVersion<Name>[];
  find<Name extends Collection>(collection: Name, id: string): CuratedVersion<Name> | undefined;
}

/** Selects what a release holds, in no particular order. */
export function selectRelease(items: readonly CuratedItem[], release: string): Selection {
  const newest = new Map<string, CuratedItem>();
  for (const version of items) {
    if (compareReleases(version.since, release) > 0) continue;
    const key = toKey(version.collection, version.item.id);
    const other = newest.get(key);
    if (other === undefined || compareReleases(version.since, other.since) > 0) newest.set(key, version);
  }
  for (const [key, version] of newest) if (version.change?.kind === 'withdrawn') newest.delete(key);
  const all = [...newest.values()];
  // Both answers hold versions of the collection that is asked for, which a map over all of them cannot say in its type.
  return {
    id: release,
    all,
    list: <Name extends Collection>(collection: Name) =>
      all.filter((version) => version.collection === collection) as unknown as CuratedVersion<Name>[],
    find: <Name extends Collection>(collection: Name, id: string) =>
      newest.get(toKey(collection, id)) as CuratedVersion<Name> | undefined,
  };
}

const toKey = (collection: Collection, id: string): string => `${collection}/${id}`;
