import type { Contract } from './part-of-contract.ts';

/** The paths of the small contract in which the faults are seeded. */
export const PATHS = ['/v1/sources', '/v1/sources/{id}', '/v1/citations/check', '/live'] as const;

const list = (contract: Contract) => contract.paths['/v1/sources'].get;
const item = (contract: Contract) => contract.paths['/v1/sources/{id}'].get;
const rename = (contract: Contract, from: string, to: string) => {
  contract.paths[to] = contract.paths[from];
  delete contract.paths[from];
};
const sort = (contract: Contract) =>
  list(contract).parameters.find(({ name }: { name: string }) => name === 'sort');
const without = (operation: Contract, name: string) => {
  operation.parameters = operation.parameters.filter((each: { name: string }) => each.name !== name);
};

/** For each rule of the contract, faults that it and no other rule finds. */
export const CONTRACT_FAULTS: Readonly<Record<string, readonly ((contract: Contract) => unknown)[]>> = {
  'doc-openapi': [(contract) => (contract.openapi = '3.2.0')],
  'doc-openapi-contact': [
    (contract) => delete contract.info.contact,
    (contract) => delete contract.info.contact.url,
  ],
  semver: [(contract) => (contract.info.version = '1.0'), (contract) => (contract.info.version = 'v1.0.0')],
  'version-header': [
    (contract) => (list(contract).responses['200'].headers = { Release: { schema: { type: 'string' } } }),
    (contract) => delete list(contract).responses['200'].headers,
  ],
  'uri-version': [
    (contract) => rename(contract, '/v1/sources', '/sources'),
    (contract) => rename(contract, '/live', '/alive'),
  ],
  'no-trailing-slash': [(contract) => rename(contract, '/v1/sources', '/v1/sources/')],
  'path-segments-kebab-case': [
    (contract) => rename(contract, '/v1/sources', '/v1/printedSources'),
    (contract) => rename(contract, '/v1/sources', '/v1/printed_sources'),
    (contract) => rename(contract, '/v1/sources', '/v1/sources-'),
    (contract) => rename(contract, '/v1/sources', '/v1/sources.csv'),
  ],
  'query-keys-camel-case': [(contract) => (sort(contract).name = 'sort_by')],
  'naming-resources': [(contract) => rename(contract, '/v1/sources', '/v1/get-sources')],
  'naming-collections': [(contract) => rename(contract, '/v1/sources/{id}', '/v1/source/{id}')],
  'http-methods': [
    (contract) => (contract.paths['/v1/sources'].trace = { ...list(contract), operationId: 'traceSources' }),
  ],
  'http-safety': [
    (contract) => (contract.paths['/v1/sources'].post = { ...list(contract), operationId: 'postSources' }),
  ],
  'http-response-code': [(contract) => (list(contract).responses['422'] = list(contract).responses['400'])],
  'problem-details': [
    (contract) => delete list(contract).responses['429'].content,
    (contract) =>
      (list(contract).responses['429'].content['application/json'] = { schema: { type: 'string' } }),
    (contract) =>
      (list(contract).responses['429'].content['application/problem+json'].schema = {
        type: 'object',
        required: ['title'],
      }),
  ],
  'invalid-input': [(contract) => delete list(contract).responses['400']],
  'date-time': [(contract) => (contract.components.schemas.CalendarDate.format = 'date-time')],
  'no-sensitive-uris': [(contract) => (sort(contract).name = 'apiKey')],
  'deprecation-schedule': [
    (contract) => (list(contract).deprecated = true),
    (contract) => Object.assign(sort(contract), { deprecated: true, 'x-sunset': 'soon' }),
  ],
  'no-credentials': [
    (contract) => (list(contract).security = []),
    (contract) =>
      (contract.components.securitySchemes = { key: { type: 'apiKey', in: 'header', name: 'Key' } }),
  ],
  'operation-name': [
    (contract) => delete list(contract).operationId,
    (contract) => (list(contract).operationId = 'sources'),
  ],
  'bilingual-summary': [
    (contract) => delete list(contract).summary,
    (contract) => (list(contract).summary = 'Sources'),
  ],
  'bilingual-descriptions': [
    (contract) => (sort(contract).description = 'Order'),
    (contract) => (list(contract).responses['200'].description = 'Sources'),
    (contract) => (contract.tags[0].description = 'Start'),
    (contract) => (contract.servers[0].description = 'Here'),
  ],
  'language-of-problems': [(contract) => without(list(contract), 'lang')],
  'pages-of-lists': [
    (contract) => without(list(contract), 'limit'),
    (contract) => without(list(contract), 'cursor'),
    (contract) => item(contract).parameters.push({ ...sort(contract), name: 'cursor' }),
  ],
  envelope: [
    (contract) => {
      const { SourcePage } = contract.components.schemas;
      SourcePage.required = SourcePage.required.filter((name: string) => name !== 'license');
    },
  ],
  'closed-answers': [(contract) => delete contract.components.schemas.Source.additionalProperties],
  'field-names-camel-case': [
    (contract) => (contract.components.schemas.Source.properties.link_status = { type: 'string' }),
  ],
  'schema-names-pascal-case': [
    (contract) => {
      contract.components.schemas.source_url = { type: 'string' };
      contract.components.schemas.Source.properties.url = { $ref: '#/components/schemas/source_url' };
    },
  ],
  failures: [
    (contract) => delete list(contract).responses['429'],
    (contract) => delete list(contract).responses['500'],
  ],
  unchanged: [(contract) => delete list(contract).responses['304']],
  'missing-item': [(contract) => delete item(contract).responses['404']],
};

/** Some of the rules that Spectral brings for OpenAPI, each with a fault, so that it shows whether they are run at all. */
export const OPENAPI_FAULTS: typeof CONTRACT_FAULTS = {
  'oas3-schema': [(contract) => (list(contract).responses['200'].content['text/csv'] = 'a table')],
  'oas3-api-servers': [(contract) => delete contract.servers],
  'oas3-unused-component': [(contract) => (contract.components.schemas.Unused = { type: 'string' })],
  'operation-operationId-unique': [(contract) => (item(contract).operationId = list(contract).operationId)],
  'operation-tag-defined': [(contract) => (list(contract).tags = ['Fuentes — Sources'])],
  'path-params': [(contract) => without(item(contract), 'id')],
};
