import type { CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';

/** An observation that has both a quantity and printed words, with the language of its source. */
export interface Printed {
  readonly place: CuratedVersion<'observations'>['place'];
  readonly quantity: NonNullable<CuratedObservation['quantity']>;
  readonly asPrinted: string;
  readonly language: string;
}

/** The printed words of an observation that can be held against its quantity; `null` without both of them or without its source. */
export function toPrinted(
  { item, place }: CuratedVersion<'observations'>,
  selection: Selection,
): Printed | null {
  const { quantity, asPrinted, citation } = item;
  const language = selection.find('sources', citation.source)?.item.language;
  if (quantity === null || asPrinted === null || language === undefined) return null;
  return { place, quantity, asPrinted, language };
}
