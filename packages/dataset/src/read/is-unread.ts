import type { Curated } from './curated.ts';

/** Tells whether an item may stand in the files without having been read: it has a fault of its own, or its file has one. */
export function isUnread({ unread }: Curated, collection: string, id: string): boolean {
  return unread.has(`${collection}/${id}`) || unread.has(`${collection}/*`);
}
