import type { Dataset, Indicator, Release, Source } from '@pazabierta/schema';

/**
 * A dataset as one release has it, with what a catalogue says of it.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { type DescribedDataset, toSchemaOrg } from '@pazabierta/formats/catalogue';
 *
 * const [dataset] = items.datasets.filter(({ id }) => id === 'nap-1325');
 * if (dataset === undefined) throw new Error('The release has no such dataset');
 * const described: DescribedDataset = {
 *   dataset,
 *   release,
 *   previous: '2026.1',
 *   current: '2026.2',
 *   indicators: items.indicators.filter((indicator) => indicator.dataset === 'nap-1325'),
 *   sources: items.sources.filter(({ id }) => id === 'gasman-2021'),
 *   licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
 *   root: 'https://pazabierta.example',
 * };
 * toSchemaOrg(described, 'es').url; // 'https://pazabierta.example/v1/datasets/nap-1325?release=2026.2'
 * ```
 */
export interface DescribedDataset {
  readonly dataset: Dataset;
  readonly release: Release;
  /** The release before, where it has the dataset; otherwise `null`. */
  readonly previous: string | null;
  /** The newest release that has it. */
  readonly current: string;
  /** What its figures measure. */
  readonly indicators: readonly Indicator[];
  /** The sources that its figures cite. */
  readonly sources: readonly Source[];
  /** Where the licence of the release can be read. */
  readonly licenseUrl: string;
  /** The address under which the API stands, without a slash at its end. */
  readonly root: string;
}

/** The address of a dataset in a release. */
export function datasetAddress({ root, dataset }: DescribedDataset, release: string): string {
  return `${root}/v1/datasets/${dataset.id}?release=${release}`;
}

/** The address of a file of the release. */
export function fileAddress({ root, release }: DescribedDataset, name: string): string {
  return `${root}/v1/releases/${release.id}/files/${name}`;
}
