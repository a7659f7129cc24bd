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
 * import { type PazAbierta } from '@pazabierta/sdk';
 * import { toCslItem } from '@pazabierta/sdk/figures';
 *
 * async function print(paz: PazAbierta, id: string) {
 *   const [indicators, codeLists] = [await paz.collect('indicators'), await paz.collect('code-lists')];
 *   const { data, sources } = await paz.get('observations', id);
 *   const release = await paz.release();
 *   const url = `https://pazabierta.example/v1/observations/${id}?release=${release.id}`;
 *   return toCslItem(data, { sources, indicators, codeLists, release, doi: null, url }, 'es').title;
 * }
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
