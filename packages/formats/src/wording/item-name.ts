import type { Collection, CollectionItems, Language } from '@pazabierta/schema';
import { toTextIn } from './bilingual.ts';

/** By what a person knows an item of each collection: its label, title or name, the words that print it, or its two ends. */
const NAMES: {
  readonly [Name in Collection]: (item: CollectionItems[Name], language: Language) => string | null;
} = {
  datasets: ({ title }, language) => title[language],
  instruments: ({ title }, language) => toTextIn(language, title),
  commitments: ({ title }, language) => toTextIn(language, title),
  indicators: ({ label }, language) => label[language],
  observations: ({ asPrinted }) => asPrinted,
  institutions: ({ name }, language) => toTextIn(language, name),
  sources: ({ title }) => title,
  'code-lists': ({ title }, language) => title[language],
  links: ({ from, type, to }) => `${from.id} ${type} ${to.id}`,
  milestones: ({ title }, language) => title[language],
  errata: ({ printed }) => printed,
};

/** The name of an item in the language, or else in the other one with its code before it; `null` where it has none. */
export function toItemName<Name extends Collection>(
  collection: Name,
  item: CollectionItems[Name],
  language: Language,
): string | null {
  return NAMES[collection](item, language);
}
