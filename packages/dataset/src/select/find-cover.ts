import type { CuratedChange } from '../read/curated-item.ts';

/** What a field follows: where the one changes, the other changes with it, for the same reason. */
const FOLLOWS: Readonly<Record<string, string>> = {
  bounds: 'quantity',
  absence: 'quantity',
  status: 'quantity',
  attributes: 'quantity',
  unit: 'indicator',
  dataset: 'indicator',
};

/**
 * The change of a version that covers one of its cells: the one that names it, else the one that names what it follows,
 * else the one that names nothing. A code follows the list of codes.
 */
export function findCover(changes: readonly CuratedChange[], field: string): CuratedChange | undefined {
  const naming = (name: string | undefined) =>
    changes.find(({ fields }) => name !== undefined && fields?.includes(name));
  const followed = field.startsWith('codes.') ? 'codes' : FOLLOWS[field];
  return naming(field) ?? naming(followed) ?? changes.find(({ fields }) => fields === null);
}
