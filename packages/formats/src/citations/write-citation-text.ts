import { citeReleaseId } from './cite-release-id.ts';
import type { CslItem } from './csl-item.ts';
import { toNames, toYear } from './csl-parts.ts';
import { toQuoted } from './quoted.ts';

/**
 * Writes a citation as a sentence to stand in a footnote, in the language of the item.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toReleaseCslItem, writeCitationText } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * writeCitationText(toReleaseCslItem({ release, doi: null, url }, 'es'));
 * // 'Paz Abierta (2026). «Paz Abierta: Con las demás fuentes», edición 2026.2. Licencia CC BY 4.0. SHA-256 7e2404c0a9d4. https://pazabierta.example/v1/releases/2026.2\n'
 * ```
 */
export function writeCitationText(item: CslItem): string {
  const { language, version, status } = item;
  const edition = citeReleaseId({ id: version, status: status ?? 'published' }, language);
  const work = `${toNames(item.author).join('; ')} (${toYear(item.issued)}). ${toQuoted(item.title, language)}, ${edition}.`;
  const address = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
  return `${work} ${item.note} ${address}\n`;
}
