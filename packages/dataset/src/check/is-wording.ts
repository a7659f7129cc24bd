import type { Text } from '@pazabierta/schema';
import { type CellChange, diffItems, type Item } from '@pazabierta/schema/change';

/** The fields that hold words for a thing, and not what it is. */
const WORDS: ReadonlySet<string | null> = new Set([
  'title',
  'name',
  'acronym',
  'label',
  'definition',
  'description',
  'note',
  'reason',
  'shouldBe',
]);

/** Whether a cell changed only in words: a name, a definition or a note, and of a code only such fields. */
export function isWording({ field, before, after }: CellChange): boolean {
  if (field?.startsWith('codes.') && before !== null && after !== null) {
    return diffItems(before as Item, after as Item).every((part) => WORDS.has(part.field));
  }
  // A text carries its standing beside its words; where only that changed, no word did.
  const isStanding = isText(before) && isText(after) && before.es === after.es && before.en === after.en;
  return WORDS.has(field) && !isStanding;
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'wording' in value;
