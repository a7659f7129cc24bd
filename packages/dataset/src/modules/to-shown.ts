import type { Suppression } from '@pazabierta/schema';
import type { ReleaseContent } from '../release/read-release.ts';

/**
 * Leaves out of a release the items that its registration suppresses, and the changes of every item that any release suppresses, because
 * a change shows what was there before.
 */
export function toShown(content: ReleaseContent, suppressed: readonly Suppression[]): ReleaseContent {
  const toKey = (collection: string, id: string): string => `${collection}/${id}`;
  const toKeys = (all: readonly Suppression[]) =>
    new Set(all.map(({ collection, id }) => toKey(collection, id)));
  const own = toKeys(content.registration.suppressions);
  const any = toKeys(suppressed);
  return {
    ...content,
    items: Object.fromEntries(
      Object.entries(content.items).map(([collection, items]) => [
        collection,
        items.filter(({ id }) => !own.has(toKey(collection, id))),
      ]),
    ) as unknown as ReleaseContent['items'],
    changes: content.changes.filter(({ collection, id }) => !any.has(toKey(collection, id))),
  };
}
