import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangeKind, KINDS_OF_CHANGE } from '../src/contract/breaking-change.ts';
import { type Contract, findBreakingChanges } from '../src/contract/find-breaking-changes.ts';
import { type DeclaredChange, judgeContract } from '../src/contract/judge-contract.ts';
import { readContracts } from '../src/contract/read-contracts.ts';
import { smallContract } from './small-contract.ts';

/** A contract in whose every place a test may reach. */
type Open = ReturnType<typeof JSON.parse>;
type Alter = (contract: Open) => unknown;

const altered = (alter: Alter): Contract => {
  const contract = smallContract();
  alter(contract);
  return contract as unknown as Contract;
};
const before = altered(() => undefined);

const list = (contract: Open) => contract.paths['/items'].get;
const post = (contract: Open) => contract.paths['/items'].post;
const ok = (contract: Open) => list(contract).responses[200];
const body = (contract: Open) => post(contract).requestBody;
const item = (contract: Open) => contract.components.schemas.Item;
const limit = (contract: Open) => contract.components.parameters.Limit;
const OPERATION = '/paths/~1items/get';
const ITEM = '/components/schemas/Item';

/** Of each kind, one thing that is altered and where it is found. */
const FAULTS: Readonly<Record<ChangeKind, readonly [alter: Alter, at: string]>> = {
  'operation-removed': [(contract) => delete contract.paths['/items'].get, OPERATION],
  'operation-renamed': [(contract) => (list(contract).operationId = 'listItems'), OPERATION],
  'credentials-required': [(contract) => (list(contract).security = [{ key: [] }]), OPERATION],
  'parameter-removed': [(contract) => list(contract).parameters.shift(), '/components/parameters/Limit'],
  'parameter-required': [(contract) => (limit(contract).required = true), '/components/parameters/Limit'],
  'parameter-rewritten': [(contract) => (limit(contract).explode = true), '/components/parameters/Limit'],
  'default-changed': [
    (contract) => (list(contract).parameters[1].schema.default = '-id'),
    `${OPERATION}/parameters/1/schema`,
  ],
  'body-removed': [(contract) => delete post(contract).requestBody, '/paths/~1items/post/requestBody'],
  'body-required': [(contract) => (body(contract).required = true), '/paths/~1items/post/requestBody'],
  'body-format-removed': [
    (contract) => delete body(contract).content['text/csv'],
    '/paths/~1items/post/requestBody/content/text~1csv',
  ],
  'field-refused': [
    (contract) => delete contract.components.schemas.Sent.properties.note,
    '/components/schemas/Sent/properties/note',
  ],
  'field-required': [
    (contract) => contract.components.schemas.Sent.required.push('note'),
    '/components/schemas/Sent/properties/note',
  ],
  'value-refused': [
    (contract) => list(contract).parameters[1].schema.enum.pop(),
    `${OPERATION}/parameters/1/schema`,
  ],
  'type-refused': [
    (contract) => (body(contract).content['text/csv'].schema = { type: 'object' }),
    '/paths/~1items/post/requestBody/content/text~1csv/schema',
  ],
  'limit-tightened': [
    (contract) => (limit(contract).schema.maximum = 50),
    '/components/parameters/Limit/schema',
  ],
  'answer-removed': [(contract) => delete list(contract).responses[404], `${OPERATION}/responses/404`],
  'format-removed': [
    (contract) => delete ok(contract).content['text/csv'],
    `${OPERATION}/responses/200/content/text~1csv`,
  ],
  'header-removed': [
    (contract) => delete ok(contract).headers.Note,
    `${OPERATION}/responses/200/headers/Note`,
  ],
  'header-optional': [
    (contract) => (contract.components.headers.Release.required = false),
    '/components/headers/Release',
  ],
  'field-removed': [(contract) => delete item(contract).properties.old, `${ITEM}/properties/old`],
  'field-optional': [(contract) => item(contract).required.shift(), `${ITEM}/properties/id`],
  'type-added': [
    (contract) => (ok(contract).content['text/csv'].schema = { type: ['string', 'null'] }),
    `${OPERATION}/responses/200/content/text~1csv/schema`,
  ],
  'value-added': [
    (contract) => item(contract).properties.qualifier.enum.push('at-least'),
    `${ITEM}/properties/qualifier`,
  ],
  'limit-loosened': [(contract) => (item(contract).properties.id.maxLength = 90), `${ITEM}/properties/id`],
};

describe('findBreakingChanges()', () => {
  it('finds nothing in a contract that is compared with itself', async () => {
    expect(findBreakingChanges(before, before)).toEqual([]);
    const { current } = await readContracts();
    expect(findBreakingChanges(current, current)).toEqual([]);
  });

  it('has a seeded fault of every kind', () => {
    expect(Object.keys(FAULTS)).toEqual(Object.keys(KINDS_OF_CHANGE));
  });

  it.each(Object.entries(FAULTS))('finds %s where it is, and nothing else', (kind, [alter, at]) => {
    const found = findBreakingChanges(before, altered(alter));
    expect(found.map((change) => [change.kind, change.at])).toEqual([[kind, at]]);
  });

  const MORE: readonly (readonly [what: string, alter: Alter])[] = [
    [
      'there is a path more',
      (contract) => (contract.paths['/more'] = { get: { operationId: 'getMore', responses: {} } }),
    ],
    [
      'there is a method more',
      (contract) => (contract.paths['/old'].post = { operationId: 'postOld', responses: {} }),
    ],
    [
      'there is a parameter more that is not required',
      (contract) => list(contract).parameters.push({ name: 'area', in: 'query', schema: { type: 'string' } }),
    ],
    ['there is a field more', (contract) => (item(contract).properties.note = { type: 'string' })],
    [
      'there is a format more',
      (contract) => (ok(contract).content['text/html'] = { schema: { type: 'string' } }),
    ],
    ['there is a status more', (contract) => (list(contract).responses[410] = { description: 'Gone' })],
    ['there is a header more', (contract) => (ok(contract).headers.ETag = { schema: { type: 'string' } })],
    ['one value more is understood', (contract) => list(contract).parameters[1].schema.enum.push('value')],
    ['more is understood', (contract) => (limit(contract).schema.maximum = 1000)],
    ['words change', (contract) => (item(contract).description = 'One thing.')],
    ['something is announced as going', (contract) => (item(contract).properties.value.deprecated = true)],
    [
      'a component is written out',
      (contract) => {
        const { Item } = contract.components.schemas;
        ok(contract).content['application/json'].schema.items = structuredClone(Item);
      },
    ],
  ];
  it.each(MORE)('finds nothing where %s', (_, alter) => {
    expect(findBreakingChanges(before, altered(alter))).toEqual([]);
  });

  it('finds nothing where something is added anywhere in the real contract, and something where it is taken away again', {
    timeout: 30_000,
  }, async () => {
    const { current } = await readContracts();
    const operations = Object.entries(current.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [path, method] as const),
    );
    const isObject = (name: string, { components }: Open) => components.schemas[name].type === 'object';
    const objects = Object.keys((current as Open).components.schemas).filter((name) =>
      isObject(name, current),
    );
    const additions = fc.record({
      what: fc.constantFrom('path', 'parameter', 'format', 'status', 'header', 'field'),
      operation: fc.constantFrom(...operations),
      object: fc.constantFrom(...objects),
    });
    const law = fc.property(additions, ({ what, operation: [path, method], object }) => {
      const more: Open = structuredClone(current);
      const operation = more.paths[path][method];
      const answer = operation.responses['200'];
      if (what === 'path') more.paths[`${path}/more`] = { get: { operationId: 'more', responses: {} } };
      if (what === 'parameter')
        operation.parameters = [...(operation.parameters ?? []), { name: 'more', in: 'query' }];
      if (what === 'format') answer.content = { ...answer.content, 'text/more': {} };
      if (what === 'status') operation.responses['299'] = { description: 'More' };
      if (what === 'header') answer.headers = { ...answer.headers, More: { schema: { type: 'string' } } };
      if (what === 'field') more.components.schemas[object].properties.more = { type: 'string' };
      expect(findBreakingChanges(current, more)).toEqual([]);
      expect(findBreakingChanges(more, current)).not.toEqual([]);
    });
    fc.assert(law, { numRuns: 12, seed: 3 });
  });

  it('finds a field that is taken from the real contract, once for all the answers that have it', async () => {
    const { current } = await readContracts();
    const less: Open = structuredClone(current);
    delete less.components.schemas.Observation.properties.unit;
    const { required } = less.components.schemas.Observation;
    less.components.schemas.Observation.required = required.filter((name: string) => name !== 'unit');
    expect(findBreakingChanges(current, less)).toEqual([
      { kind: 'field-removed', at: '/components/schemas/Observation/properties/unit' },
    ]);
  });
});

describe('judgeContract()', () => {
  const reason = { es: 'Nadie lo leía', en: 'Nobody read it' };
  const removed = { kind: 'format-removed', at: FAULTS['format-removed'][1], reason } as const;
  const added = { kind: 'value-added', at: FAULTS['value-added'][1], value: 'at-least', reason } as const;
  const judge = (kind: ChangeKind, version: string, ...declared: readonly DeclaredChange[]) => {
    const after = altered((contract) => {
      FAULTS[kind][0](contract);
      contract.info.version = version;
    });
    return judgeContract(before, after, declared).map(({ en }) => en);
  };

  it('says what broke, where, and how it is declared', () => {
    expect(judge('format-removed', '2.0.0')).toEqual([
      '/paths/~1items/get/responses/200/content/text~1csv: the format is gone, which breaks what was written for version 1.2.0; if it must be so, add {"kind":"format-removed","at":"/paths/~1items/get/responses/200/content/text~1csv","reason":{"es":"…","en":"…"}} to packages/server/published/breaking-changes.json and raise API_VERSION to 2.0.0 or more',
    ]);
    expect(judge('value-added', '1.3.0')).toEqual([
      expect.stringMatching(
        /another value \("at-least"\).*"value":"at-least".*API_VERSION to 1\.3\.0 or more$/,
      ),
    ]);
  });

  it('lets pass what is declared with the version that it needs, and nothing less', () => {
    expect(judge('format-removed', '2.0.0', removed)).toEqual([]);
    expect(judge('format-removed', '1.9.9', removed)).toEqual([
      expect.stringMatching(/is declared, and wants API_VERSION to be 2\.0\.0 or more/),
    ]);
    expect(judge('value-added', '1.3.0', added)).toEqual([]);
    expect(judge('value-added', '1.2.9', added)).toHaveLength(1);
  });

  it('needs no more than a minor version for what was announced', () => {
    const { at } = removed;
    const [alter] = FAULTS['field-removed'];
    const declared = { kind: 'field-removed', at: FAULTS['field-removed'][1], reason } as const;
    expect(judgeContract(before, altered(alter), [])).toEqual([
      { es: expect.stringContaining('1.3.0'), en: expect.stringContaining('1.3.0') },
    ]);
    expect(judge('field-removed', '1.3.0', declared)).toEqual([]);
    expect(judge('field-removed', '1.3.0', { ...declared, at })).toHaveLength(2);
  });

  it('refuses a declaration without its reason, and one of what is not so', () => {
    const without = { ...removed, reason: { ...reason, en: '' } };
    expect(judge('format-removed', '2.0.0', without)).toEqual([
      expect.stringContaining('without its reason'),
    ]);
    expect(judge('format-removed', '2.0.0', removed, added)).toEqual([
      expect.stringContaining('declares "value-added", and it is not so'),
    ]);
  });

  it('takes each number for the one before it while the major one is 0', () => {
    const young = altered((contract) => (contract.info.version = '0.1.0'));
    const needs = (kind: ChangeKind) => judgeContract(young, altered(FAULTS[kind][0]), [])[0]?.en;
    expect(needs('format-removed')).toMatch(/0\.2\.0 or more$/);
    expect(needs('value-added')).toMatch(/0\.1\.1 or more$/);
  });

  it('finds nothing undeclared in the contract of today', async () => {
    const { published, current, declared } = await readContracts();
    expect(judgeContract(published, current, declared)).toEqual([]);
  });
});
