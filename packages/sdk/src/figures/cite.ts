import { type CitedRelease, citeItem } from '@pazabierta/formats/citations';
import type { Citation, Language, Source } from '@pazabierta/schema';
import { findGiven } from './find-given.ts';

/** What a citation needs beside what it cites. */
export interface CiteContext {
  /** The sources that an answer brings; the copy that was read is named in full where it is among them, else by its id. */
  readonly sources: readonly Source[];
  readonly release: CitedRelease;
}

/**
 * Cites a figure, or anything else that was read in a source, to stand under a chart or in a footnote: the source with the place in it,
 * and the release and the id under which Paz Abierta publishes it.
 *
 * @throws UnknownCodeError if its source is not among those given.
 * @example
 * ```ts
 * import { type PazAbierta } from '@pazabierta/sdk';
 * import { cite } from '@pazabierta/sdk/figures';
 *
 * async function print(paz: PazAbierta) {
 *   const { data, sources } = await paz.get('observations', 'mucpaz.networks.inmujeres-mucpaz');
 *   return cite(data, { sources, release: await paz.release() }, 'en');
 * }
 * ```
 */
export function cite(
  item: { readonly id: string; readonly citation: Citation },
  { sources, release }: CiteContext,
  language: Language,
): string {
  const source = findGiven(sources, item.citation.source, 'sources');
  const via = sources.find(({ id }) => id === item.citation.via) ?? null;
  return citeItem({ item, source, via, release }, language);
}
