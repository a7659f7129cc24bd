import type { Language, Observation } from '@pazabierta/schema';
import { toCounted } from './figure-words.ts';
import { TEXTS } from './texts.ts';

/** How many of some observations are figures and how many absences, in words; what there is none of is not named. */
export function writeHoldings(observations: readonly Observation[], language: Language): string {
  const { and, countedFigures, countedAbsences } = TEXTS[language];
  const figures = observations.filter(({ quantity }) => quantity !== null).length;
  const absences = observations.length - figures;
  return [
    ...(figures > 0 || absences === 0 ? [toCounted(figures, countedFigures, language)] : []),
    ...(absences > 0 ? [toCounted(absences, countedAbsences, language)] : []),
  ].join(` ${and} `);
}

/** The same, and from how many sources they are. */
export function writeOrigin(observations: readonly Observation[], language: Language): string {
  const { ofSources, countedSources } = TEXTS[language];
  const sources = new Set(observations.map(({ citation }) => citation.source));
  return ofSources(writeHoldings(observations, language), toCounted(sources.size, countedSources, language));
}
