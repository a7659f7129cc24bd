import type { Language } from '@pazabierta/schema';
import { type CitedIn, toWork } from './cited-work.ts';
import type { CslItem } from './csl-item.ts';
import { toReleaseTerms } from './release-terms.ts';

/**
 * A whole release as an item of CSL-JSON, with its DOI where it has one.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.1';
 * import { toReleaseCslItem } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.1';
 * const item = toReleaseCslItem({ release, doi: null, url }, 'en');
 * [item.id, item.version, item.title];
 * // ['pazabierta-2026.1', '2026.1', 'Paz Abierta: What the starting article states']
 * item.issued; // { 'date-parts': [[2026, 11, 24]] }
 * ```
 */
export function toReleaseCslItem(cited: CitedIn, language: Language): CslItem {
  const { release, doi } = cited;
  const title = `Paz Abierta: ${release.title[language]}`;
  const work = toWork(cited, { id: null, title, parts: [toReleaseTerms(release, language)] }, language);
  return doi === null ? work : { ...work, DOI: doi };
}
