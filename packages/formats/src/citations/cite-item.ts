import type { Citation, Id, Language, Source } from '@pazabierta/schema';
import { type CitedRelease, citeReleaseId } from './cite-release-id.ts';
import { toSourceText } from './source-text.ts';

/** What is needed to cite a thing that was read in a source. */
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
 * import type { Citation, Source } from '@pazabierta/schema';
 * import { citeItem } from '@pazabierta/formats/citations';
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
 * const citation: Citation = {
 *   source: 'gasman-2021',
 *   locator: { label: 'note', value: '15' },
 *   attributedTo: null,
 *   via: null,
 * };
 * const release = { id: '2026.1', status: 'published' } as const;
 * citeItem({ item: { id: 'proigualdad', citation }, source, release }, 'en');
 * // 'Gasman Zylbermann, Nadine (n.d.). “Women, Leadership and Peacemaking”, note 15. Paz Abierta, release 2026.1, proigualdad.'
 * ```
 */
export function citeItem(cited: CitedItem, language: Language): string {
  const { item, release } = cited;
  return `${toSourceText(cited, language)} Paz Abierta, ${citeReleaseId(release, language)}, ${item.id}.`;
}
