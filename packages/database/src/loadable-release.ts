import type { JsonText } from '@pazabierta/query';
import type { Change, Collection, CollectionItems, Registration, Release } from '@pazabierta/schema';

/**
 * Things that come one after another, from memory or from somewhere else.
 *
 * @example
 * ```ts
 * import type { Stream } from '@pazabierta/database';
 * import { changes } from '@pazabierta/dataset/2026.2';
 *
 * let count = 0;
 * const all: Stream<(typeof changes)[number]> = changes;
 * for await (const _ of all) count += 1;
 * count === changes.length; // true
 * ```
 */
export type Stream<Value> = Iterable<Value> | AsyncIterable<Value>;

/**
 * A release as it is loaded: its items, and what it changed of the release before it. The content of a release that was read is one.
 *
 * The first release needs its items. A later one that has none is loaded from what it changed alone, at a cost that follows from how much that
 * is; one that has them is held against them too.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { type LoadableRelease, loadReleases } from '@pazabierta/database';
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 *
 * const { release, registration, changes } = second;
 * const later: LoadableRelease = { release, registration, changes };
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [first, later]);
 * (await client.execute('select count(*) as n from observation where until is null')).rows[0]?.['n']; // 169
 * client.close();
 * ```
 */
export interface LoadableRelease {
  readonly release: Release;
  readonly registration: Registration;
  /** Those of each collection in order of id, or their canonical JSON, which need not be parsed then. One that was handed over is not to be changed any more. */
  readonly items?: {
    readonly [Name in Collection]: Stream<CollectionItems[Name] | JsonText<CollectionItems[Name]>>;
  };
  /** In the order of collection, id and field in which a release has them. */
  readonly changes: Stream<Change>;
}
