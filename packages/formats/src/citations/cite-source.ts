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
 * import { gasman2021, infomundial20240913 } from '@pazabierta/dataset/2026.2/mucpaz/sources';
 * import { citeSource } from '@pazabierta/formats/citations';
 *
 * citeSource(gasman2021, 'en');
 * // 'Gasman Zylbermann, Nadine (between 20 July and 31 December 2021, date inferred). “Women, Leadership and Peacemaking” (accessed 23 November 2026).'
 * citeSource({ ...infomundial20240913, url: null }, 'es');
 * // '«Hidalgo participa en Diálogo Nacional sobre redes Mucpaz» (13 de septiembre de 2024), Infomundial (consultada en extracto el 23 de noviembre de 2026).'
 * ```
 */
export function citeSource(source: Source, language: Language): string {
  return toReference(source, null, language);
}
