import type { Language, Observation } from '@pazabierta/schema';
import { type CitedItem, citeItem } from './cite-item.ts';

/**
 * What is needed to cite an observation.
 *
 * @example
 * ```ts
 * import { mucpazWomen } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { infomundial20240913 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type CitedObservation, citeObservation } from '@pazabierta/formats/citations';
 *
 * const [observation] = mucpazWomen.observations.filter(
 *   ({ citation }) => citation.source === infomundial20240913.id,
 * );
 * if (observation === undefined) throw new Error('The source states no such figure');
 * const release = { id: '2026.2', status: 'published' } as const;
 * const cited: CitedObservation = { observation, source: infomundial20240913, release };
 * citeObservation(cited, 'en');
 * // '“Hidalgo participa en Diálogo Nacional sobre redes Mucpaz” (13 September 2024), Infomundial (https://infomundial.org/2024/09/13/hidalgo-participa-en-dialogo-nacional-sobre-redes-mucpaz, read in excerpt, accessed 23 November 2026). Attributed to Nadine Gasman. Paz Abierta, release 2026.2, mucpaz.women.infomundial-2024-09-13.'
 * ```
 */
export interface CitedObservation extends Omit<CitedItem, 'item'> {
  readonly observation: Pick<Observation, 'id' | 'citation'>;
}

/**
 * Cites one figure, ready to stand under a chart or in a footnote: its source with the place in it, and where Paz Abierta publishes it.
 *
 * @throws RangeError if `source` or `via` is another source than the observation's citation names.
 * @example
 * ```ts
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { citeObservation } from '@pazabierta/formats/citations';
 *
 * const [fasp] = mucpazNetworks.observations;
 * const release = { id: '2026.2', status: 'published' } as const;
 * citeObservation({ observation: fasp, source: gasman2021, release }, 'es');
 * // 'Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking», sección «Women peacebuilders model (Mucpaz)» (consultada el 23 de noviembre de 2026). Paz Abierta, edición 2026.2, mucpaz.networks.fasp.gasman-2021.'
 * ```
 */
export function citeObservation({ observation, ...rest }: CitedObservation, language: Language): string {
  return citeItem({ item: observation, ...rest }, language);
}
