import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTriples, type TripleFinding } from './check-triples.ts';
import { openApp } from './open-app.ts';
import { readVocabulary, type Statement } from './read-vocabulary.ts';
import { toTriples } from './to-triples.ts';

const DATASETS = ['context', 'mucpaz', 'nap-1325', 'peace-processes', 'proigualdad'];
const DCAT = 'http://www.w3.org/ns/dcat#';
const SPDX = 'http://spdx.org/rdf/terms#';

const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const LITERAL = 'http://www.w3.org/2000/01/rdf-schema#Literal';

/** What DCAT 3 added (https://www.w3.org/TR/vocab-dcat-3/), which the package of DCAT does not have yet. */
const OF_DCAT_3: readonly Statement[] = [
  [`${DCAT}DatasetSeries`, 'type', CLASS],
  [`${DCAT}DatasetSeries`, 'subClassOf', `${DCAT}Dataset`],
  [`${DCAT}inSeries`, 'type', PROPERTY],
  [`${DCAT}inSeries`, 'range', `${DCAT}DatasetSeries`],
  [`${DCAT}hasCurrentVersion`, 'type', PROPERTY],
  [`${DCAT}isVersionOf`, 'type', PROPERTY],
  [`${DCAT}previousVersion`, 'type', PROPERTY],
  [`${DCAT}version`, 'type', PROPERTY],
  [`${DCAT}version`, 'range', LITERAL],
];
/** What DCAT takes from SPDX for checksums; no package publishes that vocabulary. */
const OF_SPDX: readonly Statement[] = [
  [`${SPDX}Checksum`, 'type', CLASS],
  [`${SPDX}checksum`, 'type', PROPERTY],
  [`${SPDX}checksum`, 'range', `${SPDX}Checksum`],
  [`${SPDX}algorithm`, 'type', PROPERTY],
  [`${SPDX}algorithm`, 'domain', `${SPDX}Checksum`],
  [`${SPDX}checksumValue`, 'type', PROPERTY],
  [`${SPDX}checksumValue`, 'domain', `${SPDX}Checksum`],
  [`${SPDX}checksumValue`, 'range', LITERAL],
];

/** A JSON document in whose every place a test may reach. */
type Open = ReturnType<typeof JSON.parse>;
type Alter = (document: Open) => unknown;

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.client.close());

const describedAs = async (id: string, format: string): Promise<Open> =>
  (await opened.app.request(`/v1/datasets/${id}/metadata?format=${format}&lang=en`)).json();

const dcatTerms = readVocabulary(['dcat', 'dcterms', 'foaf'], [...OF_DCAT_3, ...OF_SPDX]);
const checkDcat = async (document: object) => checkTriples(await toTriples(document), dcatTerms);
const schemaTerms = readVocabulary(['schema']);
const checkSchemaOrg = async (document: object) => checkTriples(await toTriples(document), schemaTerms);

const FAULTS: readonly (readonly [
  format: string,
  rule: TripleFinding['rule'],
  term: string,
  alter: Alter,
])[] = [
  [
    'dcat',
    'unknown-term',
    'mediaKind',
    ({ '@graph': [, , { 'dcat:distribution': files }] }) =>
      (files[0]['dcat:mediaKind'] = files[0]['dcat:mediaType']),
  ],
  ['dcat', 'unknown-term', 'Collection', ({ '@graph': [catalog] }) => (catalog['@type'] = 'dcat:Collection')],
  ['dcat', 'wrong-domain', 'byteSize', ({ '@graph': [, , dataset] }) => (dataset['dcat:byteSize'] = '1')],
  [
    'dcat',
    'wrong-range',
    'license',
    ({ '@graph': [, , dataset] }) => (dataset['dct:license'] = dataset['dct:license']['@id']),
  ],
  [
    'dcat',
    'wrong-range',
    'downloadURL',
    ({ '@graph': [, , { 'dcat:distribution': files }] }) =>
      (files[0]['dcat:downloadURL'] = files[0]['dcat:downloadURL']['@id']),
  ],
  [
    'dcat',
    'wrong-range',
    'title',
    ({ '@graph': [catalog] }) => (catalog['dct:title'] = { '@id': 'https://example.org/' }),
  ],
  ['schema-org', 'unknown-term', 'colour', (document) => (document.colour = 'green')],
  ['schema-org', 'unknown-term', 'Data', ({ distribution }) => (distribution[0]['@type'] = 'Data')],
  ['schema-org', 'wrong-domain', 'contentUrl', (document) => (document.contentUrl = document.url)],
  ['schema-org', 'wrong-range', 'creator', (document) => (document.creator = 'Paz Abierta')],
  ['schema-org', 'wrong-range', 'url', (document) => (document.url = '/v1/datasets')],
  ['schema-org', 'wrong-range', 'datePublished', (document) => (document.datePublished = 'yesterday')],
  ['schema-org', 'wrong-range', 'isAccessibleForFree', (document) => (document.isAccessibleForFree = 'yes')],
  ['schema-org', 'wrong-range', 'distribution', (document) => (document.distribution[0]['@type'] = 'Person')],
];

describe('the catalogue entry of a dataset', () => {
  it.each(DATASETS)(
    '%s has in DCAT no term but published ones, each of a thing and a value that fit',
    async (id) => {
      const document = await describedAs(id, 'dcat');
      expect(await checkDcat(document)).toEqual([]);
      expect((await toTriples(document)).length).toBeGreaterThan(50);
    },
  );

  it.each(DATASETS)(
    '%s has for schema.org no term but published ones, each of a thing and a value that fit',
    async (id) => {
      const document = await describedAs(id, 'schema-org');
      expect(await checkSchemaOrg(document)).toEqual([]);
      expect((await toTriples(document)).length).toBeGreaterThan(50);
    },
  );

  it.each(FAULTS)(
    'as %s would not pass with the seeded fault %s of %s',
    async (format, rule, term, alter) => {
      const document = await describedAs('mucpaz', format);
      alter(document);
      const findings = await (format === 'dcat' ? checkDcat : checkSchemaOrg)(document);
      expect(findings.map((each) => [each.rule, each.term.split(/[#/]/).pop()])).toContainEqual([rule, term]);
    },
  );

  it('would not pass as JSON-LD with a name that means nothing, or with a context that is elsewhere', async () => {
    const document = await describedAs('mucpaz', 'dcat');
    await expect(toTriples({ ...document, remark: 'x' })).rejects.toThrow();
    await expect(toTriples({ ...document, '@context': 'https://example.org/' })).rejects.toThrow();
  });
});
