import { nearest } from '@pazabierta/query';
import { UnknownCodeError } from '../errors/unknown-code-error.ts';

/**
 * Finds the item with an id among those that a caller gave.
 *
 * @param list - what they are, in the plural, as the error names them.
 * @throws UnknownCodeError if it is not among them.
 */
export function findGiven<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  list: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  const ids = items.map((item) => item.id);
  throw new UnknownCodeError({ lang: 'en', list, code: id, nearest: nearest(id, ids) });
}
