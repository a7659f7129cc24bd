import type { Change, Collection, CollectionItems, Language, Observation } from '@pazabierta/schema';
import { toItemName } from '../wording/item-name.ts';
import { toShortened } from '../wording/shortened.ts';
import { toWords } from '../wording/to-words.ts';
import { LONGEST_TEXT } from './excerpts.ts';
import { escapeMarkdown, toCode } from './markdown.ts';
import { toWording } from './written-text.ts';

const NO_FIGURE = { es: 'sin cifra', en: 'no figure' };

/** An item that came or went, as Markdown: its name; an observation by its figure, its unit and the words that print it. */
export function toWrittenItem({ collection, before, after }: Change, language: Language): string {
  const item = after ?? before;
  if (collection === 'observations') return toWrittenObservation(item as Observation, language);
  const name = toItemName<Collection>(collection, item as CollectionItems[Collection], language);
  return escapeMarkdown(toShortened(name ?? '', LONGEST_TEXT));
}

function toWrittenObservation({ quantity, unit, asPrinted }: Observation, language: Language): string {
  const figure = quantity === null ? NO_FIGURE[language] : toWords(quantity, language);
  // A percentage carries its sign already.
  const after = quantity === null || quantity.kind === 'percentage' ? '' : ` ${toCode(unit)}`;
  const printed = asPrinted === null ? '' : `, ${toWording(asPrinted, language)}`;
  return `${figure}${after}${printed}`;
}
