import { type CitedIn, type CslItem, toObservationCslItem } from '@pazabierta/formats/citations';
import type { Language, Observation } from '@pazabierta/schema';
import { nameFigure } from './figure-names.ts';
import { findGiven } from './find-given.ts';
import type { SentenceContext } from './sentence.ts';

/**
 * A figure as an item of CSL-JSON for reference managers: its title says the value with its qualifier, its note the source with the printed
 * words. `writeBibtex`, `writeRis` and the other writers of `@pazabierta/formats/citations` take it.
 *
 * @param context - what {@link sentence} needs, with the release, its DOI if it has one, and the address of the figure in it.
 * @throws UnknownCodeError if its source or a name is not among those given.
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 * import { toCslItem } from '@pazabierta/sdk/figures';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const indicators = await pazAbierta.collect('indicators');
 * const codeLists = await pazAbierta.collect('code-lists');
 * const id = 'mucpaz.investment.fortaseg.gasman-2021';
 * const { data, sources } = await pazAbierta.get('observations', id);
 * const release = await pazAbierta.release();
 * const url = `http://127.0.0.1:8787/v1/observations/${id}?release=${release.id}`;
 * toCslItem(data, { sources, indicators, codeLists, release, doi: null, url }, 'en').title;
 * // 'Investment in the networks, Fortaseg, Mexico, period not stated: more than 123,000,000 Mexican pesos'
 * ```
 */
export function toCslItem(
  observation: Observation,
  context: SentenceContext & CitedIn,
  language: Language,
): CslItem {
  const { sources, release, doi, url } = context;
  const source = findGiven(sources, observation.citation.source, 'sources');
  const via = sources.find(({ id }) => id === observation.citation.via) ?? null;
  const named = nameFigure(observation, context);
  return toObservationCslItem({ observation, source, via, named, release, doi, url }, language);
}
