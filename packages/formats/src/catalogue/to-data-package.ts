import type { Distribution, Language } from '@pazabierta/schema';
import { type DescribedDataset, datasetAddress, fileAddress } from './described-dataset.ts';
import { OBSERVATION_FIELDS } from './observation-fields.ts';

const WHOLE = {
  es: 'Trae todos los conjuntos de la edición; «dataset» los distingue.',
  en: 'It holds every dataset of the release; "dataset" tells them apart.',
};

/**
 * A dataset of a release as a Data Package of version 2 (https://datapackage.org/standard/data-package/). Its resources are the files of the
 * release, each with its bytes and SHA-256; the table of figures has a Table Schema.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { toDataPackage } from '@pazabierta/formats/catalogue';
 *
 * const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';
 * const of = { release, previous: '2026.1', current: '2026.2', indicators: [], sources: [], licenseUrl };
 * const root = 'https://pazabierta.example';
 * const [mucpaz] = items.datasets
 *   .filter(({ id }) => id === 'mucpaz')
 *   .map((dataset) => toDataPackage({ ...of, dataset, root }, 'es'));
 * mucpaz?.id; // 'https://pazabierta.example/v1/datasets/mucpaz?release=2026.2'
 * mucpaz?.resources.find(({ name }) => name === 'observations-table')?.path;
 * // 'https://pazabierta.example/v1/releases/2026.2/files/observations.csv'
 * ```
 */
export function toDataPackage(described: DescribedDataset, language: Language) {
  const { dataset, release, sources, licenseUrl } = described;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    id: datasetAddress(described, release.id),
    title: dataset.title[language],
    description: dataset.description[language],
    homepage: datasetAddress(described, release.id),
    version: release.id,
    created: `${release.issued}T00:00:00Z`,
    licenses: [{ name: release.license, path: licenseUrl }],
    contributors: [{ title: 'Paz Abierta', roles: ['creator', 'publisher'] }],
    ...(sources.length > 0 && {
      sources: sources.map(({ title, url }) => ({ title, ...(url !== null && { path: url }) })),
    }),
    resources: release.files.map((file) => toResource(described, file, language)),
  };
}

function toResource(described: DescribedDataset, file: Distribution, language: Language) {
  const { name, mediaType, bytes, sha256 } = file;
  const [stem = name, format = ''] = name.split('.');
  const resource = {
    name: format === 'csv' ? `${stem}-table` : stem,
    path: fileAddress(described, name),
    description: WHOLE[language],
    format,
    mediatype: mediaType.split(';')[0] ?? mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (name !== 'observations.csv') return resource;
  return {
    ...resource,
    type: 'table',
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', delimiter: ',' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: OBSERVATION_FIELDS,
      primaryKey: ['id'],
    },
  };
}
