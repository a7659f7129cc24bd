import type { Citation, Id, Language, Source } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from './cite-release-id.ts';
import { toSourceText } from './source-text.ts';

/**
 * What is needed to cite a thing that was read in a source.
 *
 * @example
 * ```ts
 * import { gasman2021 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { type CitedItem, citeItem } from '@pazabierta/formats/citations';
 *
 * const citation = {
 *   source: 'gasman-2021',
 *   locator: { label: 'note', value: '15' },
 *   attributedTo: null,
 *   version: null,
 *   via: null,
 * } as const;
 * const cited: CitedItem = {
 *   item: { id: 'proigualdad-2020-2024', citation },
 *   source: gasman2021,
 *   release: { id: '2026.1', status: 'published' },
 * };
 * citeItem(cited, 'es');
 * // 'Gasman Zylbermann, Nadine (entre el 20 de julio y el 31 de diciembre de 2021, fecha inferida). «Women, Leadership and Peacemaking», nota 15 (consultada el 23 de noviembre de 2026). Paz Abierta, edición 2026.1, proigualdad-2020-2024.'
 * ```
 */
export interface CitedItem {
  readonly item: { readonly id: Id; readonly citation: Citation };
  /** The source that `item.citation.source` names. */
  readonly source: Source;
  /** The copy that `item.citation.via` names; where it is left out, its id stands in its place. */
  readonly via?: Source | null;
  readonly release: CitedRelease;
}

/**
 * Cites an observation, a commitment or any other thing that was read in a source: the source and the place in it, to whom it gives the words,
 * through which copy it was read, and the release of Paz Abierta and the id under which it is published.
 *
 * @throws RangeError if `source` or `via` is another source than the citation names.
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { citeItem } from '@pazabierta/formats/citations';
 *
 * const [item] = items.commitments.filter(({ id }) => id === 'nap-1325.pillar.prevention');
 * const [source] = items.sources.filter(({ id }) => id === item?.citation.source);
 * if (item === undefined || source === undefined) throw new Error('The release has no such commitment');
 * citeItem({ item, source, release: { id: '2026.2', status: 'published' } }, 'en');
 * // 'Gasman Zylbermann, Nadine (between 20 July and 31 December 2021, date inferred). “Women, Leadership and Peacemaking”, section “National Action Plan for the implementation of resolution 1325” (accessed 23 November 2026). Paz Abierta, release 2026.2, nap-1325.pillar.prevention.'
 * ```
 */
export function citeItem(cited: CitedItem, language: Language): string {
  const { item, release } = cited;
  return `${toSourceText(cited, language)} Paz Abierta, ${citeReleaseId(release, language)}, ${item.id}.`;
}
