import type { Language, Source } from '@pazabierta/schema';
import type { CitedDerivedValue } from './cite-derived-value.ts';
import { citeSource } from './cite-source.ts';
import { type CitedIn, toReleaseDoi, toWork } from './cited-work.ts';
import { toComputationText } from './computation-text.ts';
import type { CslItem } from './csl-item.ts';
import { type NamedFigure, toFigureTitle } from './figure-title.ts';

/** What is needed to cite a value that was computed. */
export interface CitedComputation extends CitedIn, Pick<CitedDerivedValue, 'derivedValue'> {
  readonly named: NamedFigure;
  /** The sources of what it was computed from, each once. */
  readonly sources: readonly Source[];
}

const WORDS = {
  es: { of: 'Cifras de partida:', round: 'Parte de una cifra redonda, impresa sin matiz.' },
  en: {
    of: 'Source of what it was computed from:',
    round: 'It rests on a round figure, printed without a qualifier.',
  },
};

/** A value that Paz Abierta computed as an item of CSL-JSON: from what, by which operation, and which sources printed that. */
export function toDerivedCslItem(cited: CitedComputation, language: Language): CslItem {
  const { derivedValue, named, sources } = cited;
  const { of, round } = WORDS[language];
  const parts = [
    toComputationText(derivedValue.provenance, language),
    ...sources.map((source) => `${of} ${citeSource(source, language)}`),
    ...(named.quantity?.qualifier === 'stated' ? [round] : []),
    ...toReleaseDoi(cited, language),
  ];
  return toWork(cited, { id: derivedValue.id, title: toFigureTitle(named, language), parts }, language);
}
