import type { Code, Collection } from '@pazabierta/schema';
import type { CuratedItem, CuratedVersion } from '../read/curated-item.ts';
import { compareReleases } from './compare-releases.ts';
import { findEnding } from './find-ending.ts';
import { groupBy } from './group-by.ts';

/** The versions that one release holds: of each id the newest that is not newer than the release, unless that one ends it. */
export interface Selection {
  readonly id: string;
  readonly all: readonly CuratedItem[];
  /** The versions that end an item by this release or before it. */
  readonly ended: readonly CuratedItem[];
  list<Name extends Collection>(collection: Name): readonly CuratedVersion<Name>[];
  find<Name extends Collection>(collection: Name, id: string): CuratedVersion<Name> | undefined;
  findEnded(collection: Collection, id: string): CuratedItem | undefined;
  findCode(list: string, code: string): Code | undefined;
}

const selections = new WeakMap<readonly CuratedItem[], Map<string, Selection>>();

/** Selects what a release holds, in no particular order. */
export function selectRelease(items: readonly CuratedItem[], release: string): Selection {
  // Every rule asks anew for the selection of each release, and to make it of many items takes longer than most rules.
  const made = selections.get(items) ?? new Map<string, Selection>();
  selections.set(items, made);
  const selection = made.get(release) ?? makeSelection(items, release);
  made.set(release, selection);
  return selection;
}

function makeSelection(items: readonly CuratedItem[], release: string): Selection {
  const newest = new Map<string, CuratedItem>();
  for (const version of items) {
    if (compareReleases(version.since, release) > 0) continue;
    const key = toKey(version.collection, version.item.id);
    const other = newest.get(key);
    if (other === undefined || compareReleases(version.since, other.since) > 0) newest.set(key, version);
  }
  const held = new Map<string, CuratedItem>();
  const ended = new Map<string, CuratedItem>();
  for (const [key, version] of newest) {
    (findEnding(version.changes) === undefined ? held : ended).set(key, version);
  }
  const all = [...held.values()];
  const byCollection = groupBy(all, ({ collection }) => collection);
  const codes = new Map<string, Code>();
  for (const { collection, item } of all) {
    if (collection !== 'code-lists') continue;
    // Of a code that a list names twice the first counts; the rule "duplicates" finds the other.
    for (const code of item.codes.toReversed()) codes.set(`${item.id}/${code.id}`, code);
  }
  // Both answers hold versions of the collection that is asked for, which a map over all of them cannot say in its type.
  return {
    id: release,
    all,
    ended: [...ended.values()],
    list: <Name extends Collection>(collection: Name) =>
      (byCollection.get(collection) ?? []) as unknown as readonly CuratedVersion<Name>[],
    find: <Name extends Collection>(collection: Name, id: string) =>
      held.get(toKey(collection, id)) as CuratedVersion<Name> | undefined,
    findEnded: (collection, id) => ended.get(toKey(collection, id)),
    findCode: (list, code) => codes.get(`${list}/${code}`),
  };
}

const toKey = (collection: Collection, id: string): string => `${collection}/${id}`;
