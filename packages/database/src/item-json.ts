import { toJson } from '@pazabierta/query';
import type { Collection, CollectionItems } from '@pazabierta/schema';

/** An item of any collection. */
export type AnyItem = CollectionItems[Collection];

/** An item, or its canonical JSON: whichever is at hand, because writing or parsing the JSON of millions takes long. */
export type ItemOrJson = AnyItem | string;

/** The canonical JSON of an item. */
export function toItemJson(item: ItemOrJson): string {
  return typeof item === 'string' ? item : toJson(item);
}

/** An item as it is, or out of its canonical JSON. */
export function toItem<Value extends AnyItem>(item: Value | string): Value {
  return typeof item === 'string' ? JSON.parse(item) : item;
}
