import type { CellValue, Change, Language, Quantity } from '@pazabierta/schema';
import { isBilingual } from '../wording/bilingual.ts';
import { toBilingualDifference } from './bilingual-difference.ts';
import type { Difference } from './difference.ts';
import { toDifferingFields } from './differing-fields.ts';
import { toExcerpts } from './excerpts.ts';
import { writeListDifference } from './list-difference.ts';
import { toCode } from './markdown.ts';
import { toWrittenQuantities } from './written-quantities.ts';
import { NOTHING, toWrittenTexts } from './written-texts.ts';
import { isBounds, toWrittenFields, toWrittenValue } from './written-value.ts';

const WORDS = { es: { before: 'Antes', after: 'ahora' }, en: { before: 'Before', after: 'now' } };

/** What differs in one cell, in sentences, as Markdown; where words cannot tell the two values apart, as JSON. */
export function writeDifference(change: Change, language: Language): string {
  const { before, after } = change;
  if (Array.isArray(before) && Array.isArray(after)) {
    const list = writeListDifference(before, after, language);
    if (list !== null) return list;
  }
  const words = toDifference(change, language);
  const told = words !== null && words.before !== words.after ? words : toJsonDifference(before, after);
  return `${told.lead}${WORDS[language].before}: ${told.before}; ${WORDS[language].after}: ${told.after}.`;
}

function toDifference({ field, before, after }: Change, language: Language): Difference | null {
  if (field === 'quantity') {
    return toSides(toWrittenQuantities(before as Quantity | null, after as Quantity | null, language));
  }
  if (isNullOr(isText, before) && isNullOr(isText, after)) {
    return toSides(toWrittenTexts(before, after, language));
  }
  if (isNullOr(isBilingual, before) && isNullOr(isBilingual, after)) {
    return toBilingualDifference(before, after, language);
  }
  const [old, now] = isFields(before) && isFields(after) ? toDifferingFields(before, after) : [before, after];
  return toSides([toWrittenSide(old, language), toWrittenSide(now, language)]);
}

function toJsonDifference(before: CellValue, after: CellValue): Difference {
  const [old, now] = toExcerpts(JSON.stringify(before), JSON.stringify(after));
  return toSides([toCode(old), toCode(now)]);
}

function toWrittenSide(value: unknown, language: Language): string {
  const words = isFields(value) ? toWrittenFields(value, language) : toWrittenValue(value, language);
  return value === null || words === '' ? NOTHING[language] : words;
}

function toSides([before, after]: readonly [before: string, after: string]): Difference {
  return { lead: '', before, after };
}

function isNullOr<Value>(
  is: (value: unknown) => value is Value,
  value: CellValue,
): value is (CellValue & Value) | null {
  return value === null || is(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isBounds(value);
}
