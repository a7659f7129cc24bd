import type { ReleaseContent } from '@pazabierta/dataset';
import { type JsonText, toJson } from '@pazabierta/query';
import type { Change, Collection, CollectionItems, Registration, Release } from '@pazabierta/schema';

/** An item and its canonical JSON: one object for all the releases in which it is the same. */
export interface Stored<Item> {
  readonly id: string;
  readonly item: Item;
  readonly text: JsonText<Item>;
  readonly aliases: readonly string[];
}

/** The items of a collection in order of id, and where to find one by its id or by an earlier one. */
export interface StoredCollection<Item> {
  readonly rows: readonly Stored<Item>[];
  readonly byId: ReadonlyMap<string, Stored<Item>>;
  /** Earlier ids, each with the id of today. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The collections of a release, by name. */
export type StoredCollections = {
  readonly [Name in Collection]: StoredCollection<CollectionItems[Name]>;
};

/** A release as it is held in memory. */
export interface StoredRelease {
  readonly release: Release;
  readonly registration: Registration;
  readonly collections: StoredCollections;
  /** What it changed of the release before it. */
  readonly changes: readonly Change[];
}

/**
 * Stores releases, oldest first. What a registration suppresses is left out, and what any release changed of it too, because a change shows
 * what was there before.
 */
export function storeReleases(contents: Iterable<ReleaseContent>): readonly StoredRelease[] {
  const releases: StoredRelease[] = [];
  const suppressed = new Set<string>();
  for (const { release, registration, items, changes } of contents) {
    const hidden = new Set(registration.suppressions.map(({ collection, id }) => `${collection}/${id}`));
    for (const name of hidden) suppressed.add(name);
    const before = releases.at(-1)?.collections;
    const store = <Name extends Collection>(name: Name): StoredCollection<CollectionItems[Name]> =>
      storeCollection(
        items[name].filter(({ id }) => !hidden.has(`${name}/${id}`)),
        before?.[name],
      );
    const collections = Object.fromEntries(
      (Object.keys(items) as Collection[]).map((name) => [name, store(name)]),
    ) as StoredCollections;
    releases.push({ release, registration, collections, changes });
  }
  return releases.map((stored) => ({
    ...stored,
    changes: stored.changes.filter(({ collection, id }) => !suppressed.has(`${collection}/${id}`)),
  }));
}

function storeCollection<Item extends { readonly id: string; readonly aliases?: readonly string[] }>(
  items: readonly Item[],
  before: StoredCollection<Item> | undefined,
): StoredCollection<Item> {
  const rows = items.map((item): Stored<Item> => {
    const known = before?.byId.get(item.id);
    if (known?.item === item) return known;
    const text = toJson(item);
    const { id, aliases = [] } = item;
    return known?.text === text ? known : { id, item, text, aliases };
  });
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    aliases: new Map(
      rows.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [alias, id])),
    ),
  };
}
