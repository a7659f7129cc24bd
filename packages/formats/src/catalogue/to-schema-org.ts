import type { Language } from '@pazabierta/schema';
import { type DescribedDataset, datasetAddress, fileAddress } from './described-dataset.ts';

/**
 * A dataset of a release as a Dataset of schema.org (https://schema.org/Dataset), as search engines for data read it. No time is given,
 * since the sources state none for the whole.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { toSchemaOrg } from '@pazabierta/formats/catalogue';
 *
 * const indicators = items.indicators.filter(({ id }) => id === 'mucpaz.networks');
 * const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';
 * const of = { release, previous: '2026.1', current: '2026.2', indicators, sources: [], licenseUrl };
 * const root = 'https://pazabierta.example';
 * const [mucpaz] = items.datasets
 *   .filter(({ id }) => id === 'mucpaz')
 *   .map((dataset) => toSchemaOrg({ ...of, dataset, root }, 'en'));
 * mucpaz?.name; // 'Women Peacebuilders networks (Mucpaz)'
 * mucpaz?.variableMeasured.map(({ name }) => name); // ['Networks set up']
 * ```
 */
export function toSchemaOrg(described: DescribedDataset, language: Language) {
  const { dataset, release, indicators, sources, licenseUrl } = described;
  const address = datasetAddress(described, release.id);
  const organization = { '@type': 'Organization', name: 'Paz Abierta' };
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    name: dataset.title[language],
    description: dataset.description[language],
    url: address,
    version: release.id,
    datePublished: release.issued,
    license: licenseUrl,
    isAccessibleForFree: true,
    inLanguage: language,
    creator: organization,
    publisher: organization,
    variableMeasured: indicators.map(({ id, label, definition }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: label[language],
      description: definition[language],
    })),
    isBasedOn: sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url !== null && { url }),
    })),
    distribution: release.files.map(({ name, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: fileAddress(described, name),
      encodingFormat: mediaType.split(';')[0],
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}
