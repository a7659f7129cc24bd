import type { Version } from '@pazabierta/query';
import type { Stored, StoredCollection } from './store-releases.ts';

/**
 * Every version of an item, by its id or an earlier id of it, oldest first. A thing that was renamed had another id in earlier releases, and
 * is the same thing.
 *
 * @param collections - the collection of the item in each release, and the id of that release; oldest first.
 */
export function findVersions<Item>(
  collections: readonly { readonly release: string; readonly collection: StoredCollection<Item> }[],
  id: string,
): Version<Item>[] {
  const newest = collections.findLast(({ collection }) => collection.aliases.has(id));
  const current = newest?.collection.aliases.get(id) ?? id;
  const names = new Set([current]);
  for (const { collection } of collections) {
    for (const alias of collection.byId.get(current)?.aliases ?? []) names.add(alias);
  }
  const versions: { since: string; until: string | null; item: Stored<Item>['text'] }[] = [];
  let held = new Map<string, { stored: Stored<Item>; version: (typeof versions)[number] }>();
  for (const { release, collection } of collections) {
    const now: typeof held = new Map();
    for (const name of names) {
      const stored = collection.byId.get(name);
      const open = held.get(name);
      if (stored !== undefined && stored === open?.stored) {
        now.set(name, open);
        continue;
      }
      if (open !== undefined) open.version.until = release;
      if (stored === undefined) continue;
      const version = { since: release, until: null, item: stored.text };
      versions.push(version);
      now.set(name, { stored, version });
    }
    held = now;
  }
  return versions;
}
