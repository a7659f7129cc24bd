import type { Language, Source } from '@pazabierta/schema';
import { toReference } from './reference.ts';

/**
 * Cites a source as a bibliography does: authors, date, title as printed, container, publisher, pages, address, and how far and when it was read.
 *
 * A date is written out; it says so where it is inferred, and "s. f." or "n.d." where it is not stated. The archived copy takes
 * the place of a link that is known to be dead.
 *
 * @example
 * ```ts
 * import type { Source } from '@pazabierta/schema';
 * import { citeSource } from '@pazabierta/formats/citations';
 *
 * const source: Source = {
 *   id: 'infomundial-2024-09-13',
 *   kind: 'news',
 *   title: 'Hidalgo participa en Diálogo Nacional sobre redes Mucpaz',
 *   authors: [],
 *   publisher: 'Infomundial',
 *   containerTitle: null,
 *   pages: null,
 *   published: { notBefore: '2024-09-13', notAfter: '2024-09-13', basis: 'printed', note: null },
 *   url: null,
 *   archivedUrl: null,
 *   accessed: '2026-11-23',
 *   linkStatus: { status: 'not-checked', checked: null },
 *   language: 'es',
 *   license: null,
 *   tier: 'press',
 *   consulted: 'excerpt',
 *   citedIn: [],
 *   note: null,
 *   aliases: [],
 * };
 * citeSource(source, 'es');
 * // '«Hidalgo participa en Diálogo Nacional sobre redes Mucpaz» (13 de septiembre de 2024), Infomundial (consultada en extracto el 23 de noviembre de 2026).'
 * ```
 */
export function citeSource(source: Source, language: Language): string {
  return toReference(source, null, language);
}
