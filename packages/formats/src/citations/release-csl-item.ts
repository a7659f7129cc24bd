import type { Language } from '@pazabierta/schema';
import { type CitedIn, toWork } from './cited-work.ts';
import type { CslItem } from './csl-item.ts';
import { toReleaseTerms } from './release-terms.ts';

/**
 * A whole release as an item of CSL-JSON, with its DOI where it has one.
 *
 * @example
 * ```ts
 * import { toReleaseCslItem } from '@pazabierta/formats/citations';
 *
 * const release = {
 *   id: '2026.1',
 *   status: 'published',
 *   issued: '2026-11-23',
 *   title: { es: 'Lo que afirma el artículo de partida', en: 'What the starting article states' },
 *   license: 'CC-BY-4.0',
 *   digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
 * } as const;
 * const url = 'https://pazabierta.example/v1/releases/2026.1';
 * toReleaseCslItem({ release, doi: null, url }, 'en').version; // '2026.1'
 * ```
 */
export function toReleaseCslItem(cited: CitedIn, language: Language): CslItem {
  const { release, doi } = cited;
  const title = `Paz Abierta: ${release.title[language]}`;
  const work = toWork(cited, { id: null, title, parts: [toReleaseTerms(release, language)] }, language);
  return doi === null ? work : { ...work, DOI: doi };
}
