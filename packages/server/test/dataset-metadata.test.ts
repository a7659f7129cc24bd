import { readFile } from 'node:fs/promises';
import { releasesFolder } from '@pazabierta/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

async function ask(path: string): Promise<unknown> {
  const response = await opened.app.request(path);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return JSON.parse(text);
}

const DATASETS = ['context', 'mucpaz', 'nap-1325', 'peace-processes', 'proigualdad'];
const Web = z.url({ protocol: /^https?$/ });
const Name = z.string().regex(/^[a-z0-9._-]+$/);

/** What https://datapackage.org/standard/data-package/ and .../data-resource/ demand of the properties that are written. */
const Resource = z.strictObject({
  name: Name,
  path: Web,
  description: z.string(),
  format: z.enum(['json', 'csv']),
  mediatype: z.string().regex(/^[a-z]+\/[a-z]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  type: z.literal('table').optional(),
  dialect: z.strictObject({ $schema: Web, delimiter: z.literal(',') }).optional(),
  schema: z
    .strictObject({
      $schema: Web,
      fields: z.array(z.strictObject({ name: z.string().min(1), type: z.enum(['string', 'number']) })),
      primaryKey: z.array(z.string()),
    })
    .optional(),
});
const DataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: Name,
  id: Web,
  title: z.string(),
  description: z.string(),
  homepage: Web,
  version: z.string(),
  created: z.iso.datetime(),
  licenses: z.array(z.strictObject({ name: z.string(), path: Web })).min(1),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
  sources: z
    .array(z.strictObject({ title: z.string(), path: Web.optional() }))
    .min(1)
    .optional(),
  resources: z.array(Resource).min(1),
});

describe.each(DATASETS)('/v1/datasets/%s/metadata', (id) => {
  it('is a Data Package whose resources answer, with names of their own', async () => {
    const { name, version, resources } = DataPackage.parse(await ask(`/v1/datasets/${id}/metadata`));
    expect([name, version]).toEqual([id, '2026.2']);
    expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
    for (const { path, bytes } of resources) {
      expect((await (await opened.app.request(path)).arrayBuffer()).byteLength).toBe(bytes);
    }
  });

  it('has a Table Schema with the columns of the table, in order', async () => {
    const { resources } = DataPackage.parse(await ask(`/v1/datasets/${id}/metadata`));
    const csv = await readFile(new URL('2026.2/observations.csv', releasesFolder), 'utf8');
    const fields = resources.find(({ type }) => type === 'table')?.schema?.fields;
    expect(fields?.map((field) => field.name)).toEqual(csv.slice(0, csv.indexOf('\n')).trim().split(','));
  });

  it('is a version of a series in DCAT, with a checksum for each file and terms of known vocabularies only', async () => {
    const described = Dcat.parse(await ask(`/v1/datasets/${id}/metadata?format=dcat`));
    const [catalog, series, dataset] = described['@graph'];
    expect(dataset['dcat:inSeries']).toEqual({ '@id': series['@id'] });
    expect(catalog['dcat:dataset']).toEqual([{ '@id': series['@id'] }, { '@id': dataset['@id'] }]);
    expect(series['dcat:hasCurrentVersion']).toEqual({ '@id': dataset['@id'] });
    for (const [, prefix = ''] of JSON.stringify(described['@graph']).matchAll(/"([a-z]+):[A-Za-z_0-9]+"/g)) {
      expect(Object.keys(described['@context'])).toContain(prefix);
    }
    for (const file of dataset['dcat:distribution']) {
      const answer = await opened.app.request(file['dcat:downloadURL']['@id']);
      const digest = Buffer.from(file['spdx:checksum']['spdx:checksumValue']['@value'], 'hex');
      expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest.toString('base64')}:`);
    }
  });

  it('is a Dataset of schema.org with its files and what it measures', async () => {
    const entry = SchemaOrg.parse(await ask(`/v1/datasets/${id}/metadata?format=schema-org&lang=en`));
    expect(entry.version).toBe('2026.2');
    expect(entry.distribution.map(({ name }) => name)).toContain('observations.csv');
  });
});

const Ref = z.strictObject({ '@id': z.string() });
const Texts = z.tuple([
  z.strictObject({ '@language': z.literal('es'), '@value': z.string() }),
  z.strictObject({ '@language': z.literal('en'), '@value': z.string() }),
]);
const common = {
  '@id': Web,
  'dct:title': Texts,
  'dct:description': Texts,
  'dct:publisher': z.strictObject({ '@type': z.literal('foaf:Agent'), 'foaf:name': z.string() }),
  'dct:license': Ref,
  'dct:language': z.array(Ref),
  'dcat:theme': Ref,
};
/** The classes and properties of https://www.w3.org/TR/vocab-dcat-3/ that are written. */
const Dcat = z.strictObject({
  '@context': z.record(z.string(), Web),
  '@graph': z.tuple([
    z.strictObject({
      '@id': Web,
      '@type': z.literal('dcat:Catalog'),
      'dct:title': z.string(),
      'dct:language': z.array(Ref),
      'dcat:dataset': z.array(Ref),
    }),
    z.strictObject({ ...common, '@type': z.literal('dcat:DatasetSeries'), 'dcat:hasCurrentVersion': Ref }),
    z.strictObject({
      ...common,
      '@type': z.literal('dcat:Dataset'),
      'dct:issued': z.strictObject({ '@type': z.literal('xsd:date'), '@value': z.iso.date() }),
      'dcat:inSeries': Ref,
      'dcat:isVersionOf': Ref,
      'dcat:version': z.string(),
      'dcat:previousVersion': Ref.optional(),
      'dct:source': z.array(Ref),
      'dcat:distribution': z.array(
        z.looseObject({
          '@type': z.literal('dcat:Distribution'),
          'dcat:downloadURL': Ref,
          'spdx:checksum': z.looseObject({
            'spdx:checksumValue': z.strictObject({
              '@type': z.literal('xsd:hexBinary'),
              '@value': z.string().regex(/^[0-9a-f]{64}$/),
            }),
          }),
        }),
      ),
    }),
  ]),
});
/** What https://schema.org/Dataset names, as far as it is written. */
const SchemaOrg = z.looseObject({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50),
  version: z.string(),
  license: Web,
  creator: z.looseObject({ name: z.literal('Paz Abierta') }),
  variableMeasured: z.array(z.looseObject({ name: z.string() })),
  isBasedOn: z.array(z.looseObject({ '@type': z.literal('CreativeWork'), name: z.string() })),
  distribution: z.array(z.looseObject({ name: z.string(), contentUrl: Web, sha256: z.string().length(64) })),
});

it('names the version before where the release before has the dataset, and is a 404 for an unknown one', async () => {
  const versionBefore = async (id: string) =>
    Dcat.parse(await ask(`/v1/datasets/${id}/metadata?format=dcat`))['@graph'][2]['dcat:previousVersion'];
  expect(await versionBefore('mucpaz')).toEqual({
    '@id': 'http://localhost/v1/datasets/mucpaz?release=2026.1',
  });
  expect(await versionBefore('context')).toBeUndefined();
  expect((await opened.app.request('/v1/datasets/mucpas/metadata')).status).toBe(404);
});
