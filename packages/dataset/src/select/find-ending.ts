import type { CuratedChange } from '../read/curated-item.ts';

/** The change that ends an item: one that withdraws or removes it whole, and not some of its fields. */
export function findEnding(changes: readonly CuratedChange[]): CuratedChange | undefined {
  return changes.find(({ kind, fields }) => (kind === 'withdrawn' || kind === 'removed') && fields === null);
}
