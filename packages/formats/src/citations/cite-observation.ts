import type { Language, Observation } from '@pazabierta/schema';
import { type CitedItem, citeItem } from './cite-item.ts';

/** What is needed to cite an observation. */
export interface CitedObservation extends Omit<CitedItem, 'item'> {
  readonly observation: Pick<Observation, 'id' | 'citation'>;
}

/**
 * Cites one figure, ready to stand under a chart or in a footnote: its source with the place in it, and where Paz Abierta publishes it.
 *
 * @throws RangeError if `source` or `via` is another source than the observation's citation names.
 * @example
 * ```ts
 * import type { Citation, Source } from '@pazabierta/schema';
 * import { citeObservation } from '@pazabierta/formats/citations';
 *
 * const source: Source = {
 *   id: 'gasman-2021',
 *   kind: 'article',
 *   title: 'Women, Leadership and Peacemaking',
 *   authors: [{ family: 'Gasman Zylbermann', given: 'Nadine' }],
 *   publisher: null,
 *   containerTitle: null,
 *   pages: null,
 *   published: { notBefore: null, notAfter: null, basis: 'not-stated', note: null },
 *   url: null,
 *   archivedUrl: null,
 *   accessed: null,
 *   linkStatus: { status: 'not-checked', checked: null },
 *   language: 'en',
 *   license: null,
 *   tier: 'secondary',
 *   consulted: 'whole',
 *   citedIn: [],
 *   note: null,
 *   aliases: [],
 * };
 * const citation: Citation = { source: 'gasman-2021', locator: null, attributedTo: null, version: null, via: null };
 * const observation = { id: 'mucpaz.networks.fortaseg.gasman-2021', citation };
 * const release = { id: '2026.1', status: 'published' } as const;
 * citeObservation({ observation, source, release }, 'es');
 * // 'Gasman Zylbermann, Nadine (s. f.). «Women, Leadership and Peacemaking». Paz Abierta, edición 2026.1, mucpaz.networks.fortaseg.gasman-2021.'
 * ```
 */
export function citeObservation({ observation, ...rest }: CitedObservation, language: Language): string {
  return citeItem({ item: observation, ...rest }, language);
}
