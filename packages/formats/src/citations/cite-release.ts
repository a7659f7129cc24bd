import type { Language, Release } from '@pazabierta/schema';
import { citeReleaseId } from './cite-release-id.ts';
import { toQuoted } from './quoted.ts';
import { toReleaseTerms } from './release-terms.ts';

/**
 * Cites a whole release: year, title, number, licence, and the first 12 characters of its digest, by which it can be told from any other.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.1';
 * import { citeRelease } from '@pazabierta/formats/citations';
 *
 * citeRelease(release, 'es');
 * // 'Paz Abierta (2026). «Lo que afirma el artículo de partida», edición 2026.1. Licencia CC BY 4.0. SHA-256 f98fb435482e.'
 * ```
 */
export function citeRelease(release: CitedWholeRelease, language: Language): string {
  const work = `Paz Abierta (${release.issued.slice(0, 4)}). ${toQuoted(release.title[language], language)}`;
  return `${work}, ${citeReleaseId(release, language)}. ${toReleaseTerms(release, language)}`;
}

/**
 * What of a release its citation needs.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { type CitedWholeRelease, citeRelease } from '@pazabierta/formats/citations';
 *
 * const { id, status, issued, title, license, digest } = release;
 * const cited: CitedWholeRelease = { id, status, issued, title, license, digest };
 * citeRelease(cited, 'en');
 * // 'Paz Abierta (2026). “With the other sources”, release 2026.2. Licence CC BY 4.0. SHA-256 7e2404c0a9d4.'
 * ```
 */
export type CitedWholeRelease = Pick<Release, 'id' | 'status' | 'issued' | 'title' | 'license' | 'digest'>;
