import type { CuratedObservation, CuratedVersion } from '../read/curated-item.ts';
import type { Selection } from '../select/select-release.ts';

/** An observation that has both a quantity and printed words, with the language of its source. */
export interface Printed {
  readonly place: CuratedVersion<'observations'>['place'];
  readonly quantity: NonNullable<CuratedObservation['quantity']>;
  readonly asPrinted: string;
  readonly language: string;
}

/** The observations of a release whose printed words can be held against their quantity; none without its source. */
export function listPrinted(selection: Selection): Printed[] {
  return selection.list('observations').flatMap(({ item, place }) => {
    const { quantity, asPrinted, citation } = item;
    const language = selection.find('sources', citation.source)?.item.language;
    if (quantity === null || asPrinted === null || language === undefined) return [];
    return [{ place, quantity, asPrinted, language }];
  });
}
