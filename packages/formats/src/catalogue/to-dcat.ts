import type { Distribution, Label } from '@pazabierta/schema';
import { type DescribedDataset, datasetAddress, fileAddress } from './described-dataset.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const LANGUAGES = ['spa', 'eng'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code.toUpperCase()}`,
}));
/** "Population and society" of the themes that European portals share. */
const THEME = { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' };

/**
 * A dataset of a release in DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/) as JSON-LD, in both languages: the catalogue, the dataset through all
 * releases as a series, and the dataset in this one as a version of it. No time or place is given, since the sources state none for the whole.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { toDcat } from '@pazabierta/formats/catalogue';
 *
 * const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';
 * const of = { release, previous: '2026.1', current: '2026.2', indicators: [], sources: [], licenseUrl };
 * const root = 'https://pazabierta.example';
 * const [mucpaz] = items.datasets
 *   .filter(({ id }) => id === 'mucpaz')
 *   .map((dataset) => toDcat({ ...of, dataset, root }));
 * mucpaz?.['@graph'].map((node) => node['@type']); // ['dcat:Catalog', 'dcat:DatasetSeries', 'dcat:Dataset']
 * mucpaz?.['@graph'][2]?.['@id']; // 'https://pazabierta.example/v1/datasets/mucpaz?release=2026.2'
 * ```
 */
export function toDcat(described: DescribedDataset) {
  const { dataset, release, previous, current, sources, licenseUrl, root } = described;
  const own = datasetAddress(described, release.id);
  const series = `${root}/v1/datasets/${dataset.id}`;
  const common = {
    'dct:title': inBoth(dataset.title),
    'dct:description': inBoth(dataset.description),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Paz Abierta' },
    'dct:license': { '@id': licenseUrl },
    'dct:language': LANGUAGES,
    'dcat:theme': THEME,
  };
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': `${root}/v1/datasets`,
        '@type': 'dcat:Catalog',
        'dct:title': 'Paz Abierta',
        'dct:language': LANGUAGES,
        'dcat:dataset': [{ '@id': series }, { '@id': own }],
      },
      {
        '@id': series,
        '@type': 'dcat:DatasetSeries',
        ...common,
        'dcat:hasCurrentVersion': { '@id': datasetAddress(described, current) },
      },
      {
        '@id': own,
        '@type': 'dcat:Dataset',
        ...common,
        'dct:issued': { '@type': 'xsd:date', '@value': release.issued },
        'dcat:inSeries': { '@id': series },
        'dcat:isVersionOf': { '@id': series },
        'dcat:version': release.id,
        ...(previous !== null && {
          'dcat:previousVersion': { '@id': datasetAddress(described, previous) },
        }),
        'dct:source': sources.flatMap(({ url }) => (url === null ? [] : [{ '@id': url }])),
        'dcat:distribution': release.files.map((file) => toDistribution(described, file)),
      },
    ],
  };
}

function toDistribution(described: DescribedDataset, { name, mediaType, bytes, sha256 }: Distribution) {
  const address = { '@id': fileAddress(described, name) };
  return {
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`,
    },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
    'dct:license': { '@id': described.licenseUrl },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
  };
}

const inBoth = ({ es, en }: Label) => [
  { '@language': 'es', '@value': es },
  { '@language': 'en', '@value': en },
];
