import type { Dataset, Language } from '@pazabierta/schema';
import { type CitedIn, toReleaseDoi, toWork } from './cited-work.ts';
import type { CslItem } from './csl-item.ts';
import { toReleaseTerms } from './release-terms.ts';

/** What is needed to cite a dataset as one release has it. */
export interface CitedDataset extends CitedIn {
  readonly dataset: Pick<Dataset, 'id' | 'title'>;
}

/** A dataset of a release as an item of CSL-JSON. A DOI is that of the whole release, so it stands in the note. */
export function toDatasetCslItem(cited: CitedDataset, language: Language): CslItem {
  const { dataset, release } = cited;
  const parts = [toReleaseTerms(release, language), ...toReleaseDoi(cited, language)];
  return toWork(cited, { id: dataset.id, title: dataset.title[language], parts }, language);
}
