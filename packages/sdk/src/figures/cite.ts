import { type CitedRelease, citeItem } from '@pazabierta/formats/citations';
import type { Citation, Language, Source } from '@pazabierta/schema';
import { findGiven } from './find-given.ts';

/**
 * What a citation needs beside what it cites.
 *
 * @example
 * ```ts
 * import { mucpazInvestment } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type CiteContext, cite } from '@pazabierta/sdk/figures';
 *
 * const context: CiteContext = { sources: [gasman2021], release: { id: '2026.2', status: 'published' } };
 * const [fasp] = mucpazInvestment.observations;
 * cite(fasp, context, 'es');
 * // 'Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking», sección «Women peacebuilders model (Mucpaz)» (consultada el 23 de noviembre de 2026). Paz Abierta, edición 2026.2, mucpaz.investment.fasp.gasman-2021.'
 * ```
 */
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
 * import { createClient } from '@pazabierta/sdk';
 * import { cite } from '@pazabierta/sdk/figures';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const { data, sources } = await pazAbierta.get('observations', 'mucpaz.networks.inmujeres-mucpaz');
 * cite(data, { sources, release: await pazAbierta.release() }, 'en');
 * // '“Red de Mujeres Constructoras de Paz (MUCPAZ)” (n.d.), Instituto Nacional de las Mujeres (https://www.gob.mx/inmujeres/acciones-y-programas/red-de-mujeres-constructoras-de-paz-mucpaz, read in excerpt, accessed 23 November 2026). Paz Abierta, release 2026.2, mucpaz.networks.inmujeres-mucpaz.'
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
