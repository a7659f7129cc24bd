import type { Bounds, Language, Locator } from '@pazabierta/schema';
import { toWrittenLocator } from '../citations/written-locator.ts';
import { type Bilingual, isBilingual, toTextIn } from '../wording/bilingual.ts';
import { toShortened } from '../wording/shortened.ts';
import { LONGEST_TEXT } from './excerpts.ts';
import { toFieldName } from './field-name.ts';
import { escapeMarkdown, toCode } from './markdown.ts';
import { toWrittenBounds } from './written-bounds.ts';
import { toWrittenList } from './written-list.ts';
import { toWording, toWrittenText } from './written-text.ts';

/** A value of the data in words, as Markdown, each text in the language or else in the other one. */
export function toWrittenValue(value: unknown, language: Language): string {
  if (typeof value === 'string') return toWrittenText(toShortened(value, LONGEST_TEXT), language);
  // It may be a year or a number of a list; what is a quantity was written as one.
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const words = value.map((each) => toWrittenValue(each, language));
    return toWrittenList(words, language);
  }
  if (typeof value !== 'object' || value === null) return toCode(JSON.stringify(value));
  if (isBilingual(value)) return toBilingual(value, language);
  if (isBounds(value)) return toWrittenBounds(value, language);
  if (isLocator(value)) return escapeMarkdown(toWrittenLocator(value, '', language));
  return `(${toWrittenFields(value, language)})`;
}

/** The fields of an object in words, each after its name, as Markdown. What is absent is left out. */
export function toWrittenFields(fields: object, language: Language): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => `${toFieldName(field, language)}: ${toWrittenValue(value, language)}`)
    .join(', ');
}

function toBilingual(value: Bilingual, language: Language): string {
  return toWording(toShortened(toTextIn(language, value) ?? '', LONGEST_TEXT), language);
}

/** Whether a value says what a figure can mean, from end to end. */
export function isBounds(value: object): value is Bounds {
  return 'lower' in value && 'upper' in value;
}

function isLocator(value: object): value is Locator {
  return 'label' in value && 'value' in value;
}
