import type { Language, Observation, Published, Source } from '@pazabierta/schema';
import type { CitedObservation } from './cite-observation.ts';
import { type CitedIn, toReleaseDoi, toWork } from './cited-work.ts';
import type { CslDate, CslItem } from './csl-item.ts';
import { type NamedFigure, toFigureTitle } from './figure-title.ts';
import { toPublicationDate } from './publication-date.ts';
import { toQuoted } from './quoted.ts';
import { toSourceText } from './source-text.ts';

/**
 * What is needed to cite one figure as one source states it.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type CitedFigure, toObservationCslItem } from '@pazabierta/formats/citations';
 *
 * const [, fortaseg] = mucpazNetworks.observations;
 * const cited: CitedFigure = {
 *   observation: fortaseg,
 *   named: {
 *     labels: [mucpazNetworks.indicator.label, { es: 'Fortaseg', en: 'Fortaseg' }],
 *     unit: { es: 'redes', en: 'networks' },
 *     quantity: fortaseg.quantity,
 *     absence: null,
 *   },
 *   source: gasman2021,
 *   release,
 *   doi: null,
 *   url: `https://pazabierta.example/v1/observations/${fortaseg.id}?release=2026.2`,
 * };
 * toObservationCslItem(cited, 'en')['original-title']; // 'Women, Leadership and Peacemaking'
 * ```
 */
export interface CitedFigure extends CitedIn, Omit<CitedObservation, 'release' | 'observation'> {
  readonly observation: Pick<Observation, 'id' | 'citation' | 'asPrinted'>;
  readonly named: NamedFigure;
}

const WORDS = {
  es: { read: 'Fuente:', printed: 'Impreso:', round: 'Es una cifra redonda, impresa sin matiz.' },
  en: { read: 'Source:', printed: 'Printed:', round: 'It is a round figure, printed without a qualifier.' },
};

/**
 * A figure of a release as an item of CSL-JSON: its title says the value with its qualifier, the note the source that printed it, with the printed
 * words, and `original-…` that source once more. A source without a date gets none.
 *
 * @throws RangeError if `source` or `via` is another source than the observation's citation names.
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { toObservationCslItem } from '@pazabierta/formats/citations';
 *
 * const [, observation] = mucpazInvestment.observations;
 * const labels = [mucpazInvestment.indicator.label, { es: 'Fortaseg', en: 'Fortaseg' }];
 * const unit = { es: 'pesos mexicanos', en: 'Mexican pesos' };
 * const named = { labels, unit, quantity: observation.quantity, absence: null };
 * const url = `https://pazabierta.example/v1/observations/${observation.id}?release=2026.2`;
 * const item = toObservationCslItem(
 *   { observation, named, source: gasman2021, release, doi: null, url },
 *   'en',
 * );
 * item.title; // 'Investment in the networks, Fortaseg: more than 123,000,000 Mexican pesos'
 * item['original-date']; // { literal: 'between 20 July and 31 December 2021, date inferred' }
 * ```
 */
export function toObservationCslItem(cited: CitedFigure, language: Language): CslItem {
  const { observation, source, via = null, named } = cited;
  const { id, asPrinted } = observation;
  const { read, printed, round } = WORDS[language];
  const parts = [
    `${read} ${toSourceText({ item: observation, source, via }, language)}`,
    ...(asPrinted === null ? [] : [`${printed} ${toQuoted(asPrinted, language)}.`]),
    // In words a bare round figure reads like an exact one.
    ...(named.quantity?.qualifier === 'stated' ? [round] : []),
    ...toReleaseDoi(cited, language),
  ];
  return {
    ...toWork(cited, { id, title: toFigureTitle(named, language), parts }, language),
    ...toOriginal(source, language),
  };
}

function toOriginal({ title, authors, publisher, published }: Source, language: Language) {
  return {
    'original-title': title,
    ...(authors.length > 0 && { 'original-author': authors }),
    ...(publisher !== null && { 'original-publisher': publisher }),
    ...(published.basis !== 'not-stated' && { 'original-date': toCslDate(published, language) }),
  };
}

/** A printed day as numbers; what is inferred or not one day in the words that say so, since CSL has no other way to say it. */
function toCslDate(published: Published, language: Language): CslDate {
  const { notBefore, notAfter, basis } = published;
  return basis === 'printed' && notBefore !== null && notBefore === notAfter
    ? { 'date-parts': [notBefore.split('-').map(Number)] }
    : { literal: toPublicationDate(published, language) };
}
