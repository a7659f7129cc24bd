import { readFile } from 'node:fs/promises';
import { type OpenApi, validate } from '@hyperjump/json-schema/openapi-3-1';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/index.ts';
import { ROUTES } from '../src/routes.ts';
import { failingQuestions } from './failing-questions.ts';
import { fillIn } from './fill-in.ts';
import { failures, openApp } from './open-app.ts';

/** What the tests read of an operation of the document. */
interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
  }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>;
}

let opened: Awaited<ReturnType<typeof openApp>>;
let text: string;
let operations: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
beforeAll(async () => {
  opened = await openApp();
  text = await (await opened.app.request('/openapi.json')).text();
  operations = withAnswers(JSON.parse(text));
});
afterAll(() => opened.client.close());

/** The operations of a document by path and method, with the answers that they share in their place. */
function withAnswers({ paths, components }: ReturnType<typeof JSON.parse>): typeof operations {
  return JSON.parse(JSON.stringify(paths), (_, value) =>
    value?.$ref?.startsWith('#/components/responses/')
      ? components.responses[value.$ref.split('/').at(-1)]
      : value,
  );
}

const routes = ROUTES.map(({ route }) => route);
const paths = routes.filter(({ method }) => method === 'get').map(({ path }) => path);
const operation = (path: string): Operation => operations[path]?.['get'] as Operation;
const inJson = routes
  .filter(({ method, responses }) => {
    const answer = responses[200] as { content?: object } | undefined;
    return method === 'get' && 'application/json' in (answer?.content ?? {});
  })
  .map(({ path }) => path);
/** Files are handed out as they are, whatever a request accepts. */
const FILES = '/v1/releases/{id}/files/{name}';

describe('the contract', () => {
  it('that is served is the one that is committed', async () => {
    expect(text).toBe(await readFile(new URL('../openapi.json', import.meta.url), 'utf8'));
  });

  it('lets a thing be null only where its schema does', () => {
    const { schemas } = JSON.parse(text).components;
    expect(schemas.Commitment.properties.parent).toEqual({
      anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'null' }],
    });
    expect(schemas.Citation.type).toBe('object');
    expect(schemas.TimeInfo.type).toBe('object');
  });

  it('names every route, each by its method, and nothing else', () => {
    expect(Object.keys(operations)).toEqual(paths);
    for (const path of paths) {
      const methods = routes.filter((route) => route.path === path).map(({ method }) => method);
      expect(Object.keys(operations[path] ?? {})).toEqual(methods);
    }
  });

  describe('as OpenAPI 3.1', () => {
    const DIALECT = 'https://spec.openapis.org/oas/3.1/schema-base';
    const isValid = async (document: OpenApi): Promise<boolean> =>
      (await validate(DIALECT, document as never)).valid;

    it('is valid', async () => {
      expect(await isValid(JSON.parse(text))).toBe(true);
    });

    it('would not be valid with a fault in the schema of an answer', async () => {
      const wrong = JSON.parse(text);
      wrong.components.schemas.ObservationPage.type = 'objectt';
      expect(await isValid(wrong)).toBe(false);
    });

    it('would not be valid with a fault in its structure', async () => {
      const wrong = JSON.parse(text);
      delete wrong.paths['/v1'].get.responses['200'].description;
      expect(await isValid(wrong)).toBe(false);
    });
  });
});

describe('every operation of the contract', () => {
  it('has a name of its own', () => {
    const names = paths.map((path) => operation(path).operationId);
    expect(names).toContain('getSourcesById');
    expect(names).toContain('getNap1325Indicators');
    for (const name of names) expect(name).toMatch(/^get[A-Z][A-Za-z0-9]*$/);
    expect(new Set(names).size).toBe(paths.length);
    expect(operations['/v1/citations/check']?.['post']?.operationId).toBe('postCitationsCheck');
  });

  it.each(paths)('%s says in both languages what it is and what its parameters and answers are', (path) => {
    const bilingual = /\S — \S/;
    const { summary, tags, parameters = [], responses } = operation(path);
    expect(summary).toMatch(bilingual);
    expect(tags).toHaveLength(1);
    for (const { name, description } of parameters) expect(description, name).toMatch(bilingual);
    for (const [status, { description }] of Object.entries(responses))
      expect(description, status).toMatch(bilingual);
    expect(parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
  });

  it('has the parameters that its handler knows, and no other', async () => {
    for (const path of paths.filter((each) => each.startsWith('/v1'))) {
      const queries = (operation(path).parameters ?? []).filter(({ in: place }) => place === 'query');
      const address = (await fillIn(opened.app, path)).replace(/\?.*/, '');
      for (const { name } of queries) {
        const { errors = [] } = (await (await opened.app.request(`${address}?${name}=%00`)).json()) as {
          errors?: { detail: string }[];
        };
        // A parameter that is known may refuse this value, but not its own name.
        for (const { detail } of errors)
          expect(detail, `${path}?${name}`).not.toMatch(/no existe el parámetro/);
      }
      const unknown = await (await opened.app.request(`${address}?nunca=1`)).text();
      expect(unknown, path).toContain('nunca');
    }
  });
});

describe('every answer', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
  beforeAll(() => {
    ajv.addSchema({ ...JSON.parse(text), paths: operations }, 'contract');
  });

  /** What the contract says against a body; empty where it is as promised. */
  function faults(path: string, status: number, mediaType: string, body: unknown): unknown {
    const pointer = ['paths', path, 'get', 'responses', String(status), 'content', mediaType, 'schema'];
    const at = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const check = ajv.getSchema(`contract#/${at.join('/')}`);
    if (check === undefined) return `The contract has no ${status} as ${mediaType} for ${path}`;
    return check(body) ? [] : check.errors;
  }

  it.each(inJson)('%s is as the contract says', async (path) => {
    const response = await opened.app.request(await fillIn(opened.app, path));
    const body = (await response.json()) as Record<string, unknown>;
    expect(faults(path, response.status, 'application/json', body)).toEqual([]);
    // The check itself can fail: the contract allows no field that it does not name, and none may be missing.
    expect(faults(path, 200, 'application/json', { ...body, remark: 'x' })).not.toEqual([]);
    const { [path.startsWith('/v1') ? 'data' : 'status']: _, ...less } = body;
    expect(faults(path, 200, 'application/json', less)).not.toEqual([]);
  });

  it.each(paths.filter((path) => path.startsWith('/v1')))(
    '%s documents every problem that it gives, and gives it as documented',
    async (path) => {
      const address = (await fillIn(opened.app, path)).replace(/\?.*/, '');
      const asked: [string, Record<string, string>, number][] = [[`${address}?nunca=1`, {}, 400]];
      if (path !== FILES) asked.push([address, { Accept: 'application/pdf' }, 406]);
      if (path.includes('{id}')) asked.push([path.replace('{id}', 'never-minted'), {}, 404]);
      for (const [url, headers, status] of asked) {
        const response = await opened.app.request(url, { headers });
        expect(response.status).toBe(status);
        expect(faults(path, status, 'application/problem+json', await response.json())).toEqual([]);
      }
    },
  );

  it.each(paths.filter((path) => path !== '/live' && path !== '/v1'))(
    '%s documents the problem that it gives when its data cannot be read',
    async (path) => {
      const fail = async (): Promise<never> => {
        throw new Error('The disk is gone');
      };
      const broken = createApp({
        questions: failingQuestions(fail),
        reportUrl: 'https://example.org/report',
      });
      const response = await broken.request(
        path.replace('{id}', 'any').replace('/check', '/check?id=a&release=2026.1'),
      );
      expect(response.status).toBe(path === '/ready' ? 503 : 500);
      expect(faults(path, response.status, 'application/problem+json', await response.json())).toEqual([]);
    },
  );

  it('told nobody of a failure', () => {
    expect(failures).toEqual([]);
  });
});
