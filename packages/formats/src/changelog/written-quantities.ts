import type { Language, Quantity } from '@pazabierta/schema';
import { toWords } from '../wording/to-words.ts';
import { toDifferingFields } from './differing-fields.ts';
import { toWrittenFields } from './written-value.ts';

const NO_FIGURE = { es: 'sin cifra', en: 'no figure' };
const MONEY = { es: ' (dinero)', en: ' (money)' };

/** Two quantities in words, as Markdown; where both are said alike, with what tells them apart, such as the resolution. */
export function toWrittenQuantities(
  before: Quantity | null,
  after: Quantity | null,
  language: Language,
): readonly [before: string, after: string] {
  const [old, now] = [toWrittenQuantity(before, language), toWrittenQuantity(after, language)];
  if (before === null || after === null || old !== now) return [old, now];
  const [oldFields, nowFields] = toDifferingFields(before, after);
  return [`${old}${toDetails(oldFields, language)}`, `${now}${toDetails(nowFields, language)}`];
}

function toWrittenQuantity(quantity: Quantity | null, language: Language): string {
  if (quantity === null) return NO_FIGURE[language];
  return `${toWords(quantity, language)}${quantity.kind === 'money' ? MONEY[language] : ''}`;
}

function toDetails(fields: object, language: Language): string {
  const details = toWrittenFields(fields, language);
  return details === '' ? '' : ` (${details})`;
}
