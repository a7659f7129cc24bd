import type { Change, Collection } from '@pazabierta/schema';
import { diffItems } from '@pazabierta/schema/change';
import { type ItemOrJson, toItem } from './item-json.ts';

/** An item before a release, as its canonical JSON, and after it; `null` where it is not there. */
export interface Step {
  readonly collection: Collection;
  readonly id: string;
  readonly before: string | null;
  readonly after: ItemOrJson | null;
}

/**
 * Holds what a release says that it changed against what differs from the release that was loaded before it. A release that was built upon
 * another one than that would otherwise answer with changes that lead nowhere.
 *
 * @throws Error that names the first item whose changes are not those that the release lists.
 */
export function expectChanges(release: string, listed: readonly Change[], steps: readonly Step[]): void {
  const own = new Map<string, Change[]>();
  for (const change of listed) {
    const key = `${change.collection}/${change.id}`;
    const known = own.get(key);
    if (known === undefined) own.set(key, [change]);
    else known.push(change);
  }
  for (const { collection, id, before, after } of steps) {
    const key = `${collection}/${id}`;
    const differing = diffItems(before && JSON.parse(before), after === null ? null : toItem(after));
    const told = (own.get(key) ?? []).map(({ field, before, after }) => ({ field, before, after }));
    if (JSON.stringify(told) !== JSON.stringify(differing)) throw notFrom(release, key);
    own.delete(key);
  }
  const [left] = own.keys();
  if (left !== undefined) throw notFrom(release, left);
}

/** The error of a release that does not say rightly what it changed. */
export function notFrom(release: string, key: string): Error {
  return new Error(
    `Release ${release} does not say rightly what it changed of the release before it: "${key}"; build it again`,
  );
}
