import type { Dataset, Language } from '@pazabierta/schema';
import { type CitedIn, toReleaseDoi, toWork } from './cited-work.ts';
import type { CslItem } from './csl-item.ts';
import { toReleaseTerms } from './release-terms.ts';

/**
 * What is needed to cite a dataset as one release has it.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type CitedDataset, toDatasetCslItem } from '@pazabierta/formats/citations';
 *
 * const cited = items.datasets.map((dataset): CitedDataset => {
 *   const url = `https://pazabierta.example/v1/datasets/${dataset.id}?release=${release.id}`;
 *   return { dataset, release, doi: null, url };
 * });
 * cited.map((each) => toDatasetCslItem(each, 'es').id);
 * // [
 * //   'pazabierta-2026.2-context',
 * //   'pazabierta-2026.2-mucpaz',
 * //   'pazabierta-2026.2-nap-1325',
 * //   'pazabierta-2026.2-peace-processes',
 * //   'pazabierta-2026.2-proigualdad',
 * // ]
 * ```
 */
export interface CitedDataset extends CitedIn {
  readonly dataset: Pick<Dataset, 'id' | 'title'>;
}

/**
 * A dataset of a release as an item of CSL-JSON. A DOI is that of the whole release, so it stands in the note.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { toDatasetCslItem } from '@pazabierta/formats/citations';
 *
 * const es = 'Redes de Mujeres Constructoras de Paz (Mucpaz)';
 * const en = 'Women Peacebuilders networks (Mucpaz)';
 * const dataset = { id: 'mucpaz', title: { es, en } };
 * const url = 'https://pazabierta.example/v1/datasets/mucpaz?release=2026.2';
 * const { title, version, note } = toDatasetCslItem({ dataset, release, doi: '10.5555/2026.2', url }, 'en');
 * [title, version]; // ['Women Peacebuilders networks (Mucpaz)', '2026.2']
 * note; // 'Licence CC BY 4.0. SHA-256 7e2404c0a9d4. DOI of the release: 10.5555/2026.2.'
 * ```
 */
export function toDatasetCslItem(cited: CitedDataset, language: Language): CslItem {
  const { dataset, release } = cited;
  const parts = [toReleaseTerms(release, language), ...toReleaseDoi(cited, language)];
  return toWork(cited, { id: dataset.id, title: dataset.title[language], parts }, language);
}
