import { citeReleaseId } from './cite-release-id.ts';
import type { CslItem } from './csl-item.ts';
import { toNames, toYear } from './csl-parts.ts';
import { toQuoted } from './quoted.ts';

/** Writes a citation as a sentence to stand in a footnote, in the language of the item. */
export function writeCitationText(item: CslItem): string {
  const { language, version, status } = item;
  const edition = citeReleaseId({ id: version, status: status ?? 'published' }, language);
  const work = `${toNames(item.author).join('; ')} (${toYear(item.issued)}). ${toQuoted(item.title, language)}, ${edition}.`;
  const address = item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`;
  return `${work} ${item.note} ${address}\n`;
}
