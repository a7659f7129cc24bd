import type { Collection, CollectionItems, Label } from '@pazabierta/schema';
import { toRenamedNote, toSuccessorNote } from './successor-note.ts';

/** What a reader should know who asked for an item by an earlier id, or for one whose place others took. */
export function toItemNotes(asked: string, item: CollectionItems[Collection]): Label[] {
  return [
    ...(item.id === asked ? [] : [toRenamedNote(asked, item.id)]),
    ...('successors' in item && item.successors.length > 0
      ? [toSuccessorNote(item.id, item.successors)]
      : []),
  ];
}
