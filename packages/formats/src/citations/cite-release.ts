import type { Language, Release } from '@pazabierta/schema';
import { citeReleaseId } from './cite-release-id.ts';
import { toQuoted } from './quoted.ts';
import { toReleaseTerms } from './release-terms.ts';

/**
 * Cites a whole release: year, title, number, licence, and the first 12 characters of its digest, by which it can be told from any other.
 *
 * @example
 * ```ts
 * import type { Release } from '@pazabierta/schema';
 * import { citeRelease } from '@pazabierta/formats/citations';
 *
 * const release: Release = {
 *   formatVersion: 1,
 *   schemaVersion: 1,
 *   id: '2026.1',
 *   issued: '2026-11-23',
 *   previous: null,
 *   title: { es: 'Lo que afirma el artículo de partida', en: 'What the starting article states' },
 *   description: { es: 'Reúne lo que afirma un solo texto.', en: 'Holds what a single text states.' },
 *   additions: null,
 *   license: 'CC-BY-4.0',
 *   sources: [],
 *   inputsSha256: '0'.repeat(64),
 *   files: [],
 *   digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
 *   status: 'published',
 * };
 * citeRelease(release, 'es');
 * // 'Paz Abierta (2026). «Lo que afirma el artículo de partida», edición 2026.1. Licencia CC BY 4.0. SHA-256 9f86d081884c.'
 * ```
 */
export function citeRelease(release: CitedWholeRelease, language: Language): string {
  const work = `Paz Abierta (${release.issued.slice(0, 4)}). ${toQuoted(release.title[language], language)}`;
  return `${work}, ${citeReleaseId(release, language)}. ${toReleaseTerms(release, language)}`;
}

/** What of a release its citation needs. */
export type CitedWholeRelease = Pick<Release, 'id' | 'status' | 'issued' | 'title' | 'license' | 'digest'>;
