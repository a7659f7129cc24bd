import type { Collection, CollectionItems, Label } from '@pazabierta/schema';
import { toRenamedNote, toSuccessorNote } from './successor-note.ts';

/**
 * What a reader should know who asked for an item by an earlier id, or for one whose place others took.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { parseJson, toItemNotes } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const text = await createMemoryQuestions([release]).get('institutions', 'inmujeres', '2026.2');
 * if (text === null) throw new Error('Release 2026.2 has Inmujeres');
 * toItemNotes('inmujeres', parseJson(text)).map(({ en }) => en);
 * // ['"inmujeres" ended; its place was taken by "secretaria-mujeres"']
 * ```
 */
export function toItemNotes(asked: string, item: CollectionItems[Collection]): Label[] {
  return [
    ...(item.id === asked ? [] : [toRenamedNote(asked, item.id)]),
    ...('successors' in item && item.successors.length > 0
      ? [toSuccessorNote(item.id, item.successors)]
      : []),
  ];
}
