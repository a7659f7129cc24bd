import { type Change, Collection } from '@pazabierta/schema';
import { composeSteps } from '@pazabierta/schema/change';

/**
 * The changes of several releases, oldest first, as those of one step: each cell from its first value to its last, with the reasons of
 * every release that had a part in it. A value that went and came back does not appear.
 */
export function composeReleases(steps: readonly (readonly Change[])[]): Change[] {
  const items = new Map<string, Change[]>();
  for (const change of steps.flat()) {
    const key = `${change.collection}/${change.id}`;
    const known = items.get(key);
    if (known === undefined) items.set(key, [change]);
    else known.push(change);
  }
  return [...items.values()].flatMap((changes) => composeSteps(changes)).toSorted(byItem);
}

/** The order of a release. The cells of one item already have theirs, which sorting keeps. */
function byItem(a: Change, b: Change): number {
  const rank = Collection.options.indexOf(a.collection) - Collection.options.indexOf(b.collection);
  return rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
