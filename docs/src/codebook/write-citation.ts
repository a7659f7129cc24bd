import { toDatasetCslItem, writeBibtex, writeCitationText } from '@pazabierta/formats/citations';
import type { Language } from '@pazabierta/schema';
import { ADDRESS } from '../address.ts';
import { linkAddresses } from '../markdown/link-addresses.ts';
import { toFence } from '../markdown/to-fence.ts';
import type { Codebook } from './read-codebook.ts';
import { TEXTS } from './texts.ts';

/** Where a release stays, whichever server hands it out; `CITATION.cff` names it too. */
const RELEASES = 'https://github.com/pazabierta/pazabierta/tree/main/packages/dataset/releases';

/** How the figures of a dataset are cited in the release that is told: the words, BibTeX, and where the other formats are. */
export function writeCitation({ release, datasets, doi }: Codebook, id: string, language: Language): string {
  const texts = TEXTS[language];
  const dataset = datasets.find((each) => each.id === id);
  if (dataset === undefined) throw new Error(`There is no dataset "${id}"`);
  const at = `${ADDRESS}/v1/datasets/${id}`;
  const item = toDatasetCslItem({ dataset, release, doi, url: `${RELEASES}/${release.id}` }, language);
  const others = (['ris', 'csl-json', 'cff', 'text'] as const).map(
    (format) => `[${format}](${at}/citation?release=${release.id}&format=${format}&lang=${language})`,
  );
  return [
    texts.citeFigure,
    `> ${linkAddresses(writeCitationText(item).trim())}`,
    toFence('bibtex', writeBibtex(item)),
    `${texts.otherFormats}: ${others.join(', ')}.`,
  ].join('\n\n');
}
