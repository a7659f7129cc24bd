/**
 * Finds the item with an id among those that a caller gave.
 *
 * @param what - what they are, in the plural, as the message names them.
 * @throws RangeError if it is not among them.
 */
export function findGiven<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  throw new RangeError(`Cannot name "${id}": it is not among the ${items.length} ${what} that were given`);
}
