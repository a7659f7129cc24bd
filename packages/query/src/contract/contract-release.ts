import type { Change, CollectionItems, Registration, Release } from '@pazabierta/schema';

/**
 * Every item of a release, by collection.
 *
 * @example
 * ```ts
 * import { CONTRACT_RELEASES, type ContractItems } from '@pazabierta/query/contract';
 *
 * const items = CONTRACT_RELEASES[0]?.items as ContractItems;
 * [items.observations.length, items.sources.length, items.errata.length]; // [120, 4, 0]
 * ```
 */
export type ContractItems = { readonly [Name in keyof CollectionItems]: readonly CollectionItems[Name][] };

/**
 * A release as an answerer is given it: what it is, what is registered of it, every item of every collection, and what it changed.
 *
 * @example
 * ```ts
 * import { everything } from '@pazabierta/query';
 * import { CONTRACT_RELEASES, type ContractRelease } from '@pazabierta/query/contract';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const first = CONTRACT_RELEASES[0] as ContractRelease;
 * const page = await createMemoryQuestions([first]).list(everything('sources', first.release.id));
 * page.total; // 4
 * ```
 */
export interface ContractRelease {
  readonly release: Release;
  readonly registration: Registration;
  readonly items: ContractItems;
  readonly changes: readonly Change[];
}
