import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../../server/test/open-app.ts';
import { createConnection, type ReadablePath } from '../src/index.ts';
import { askApp } from './ask-app.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: { readonly 200: { readonly content?: object } };
}

const contract: { readonly paths: Record<string, { readonly get?: Operation }> } = JSON.parse(
  readFileSync(new URL('../../server/openapi.json', import.meta.url), 'utf8'),
);

/** Every address that answers in JSON, with its parameters. */
const readable = Object.entries(contract.paths).flatMap(([path, { get }]) =>
  get && path.startsWith('/v1') && 'application/json' in (get.responses[200].content ?? {})
    ? [{ path: path as ReadablePath, parameters: get.parameters ?? [] }]
    : [],
);

let opened: Awaited<ReturnType<typeof openApp>>;

beforeAll(async () => {
  opened = await openApp();
});

afterAll(() => opened.client.close());

function open() {
  const { fetch, asked } = askApp(opened.app);
  return { ...createConnection({ baseUrl: 'http://localhost', fetch, release: '2026.2' }), asked };
}

describe('createConnection()', () => {
  test.each(readable)(
    'asks $path of one release, by the parameter that the contract has for it',
    async ({ path, parameters }) => {
      const { ask, asked } = open();
      const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      // What stands in the path need not exist: a parameter that is not known would be told before.
      const question = Object.fromEntries(
        names.map((name) => [name, path.startsWith('/v1/releases') ? '2026.2' : 'nada']),
      );
      await ask(path, { ...question, ...(path === '/v1/search' && { q: 'paz' }) } as never).catch((error) => {
        expect(error.type).toBe(path.startsWith('/v1/citations') ? 'invalid-request' : 'not-found');
        expect(error.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain('id');
      });
      const url = new URL(asked[0] ?? '', 'http://localhost');
      const isOfOne = parameters.some(({ name }) => name === 'release') && !/releases$|check$/.test(path);
      expect(url.searchParams.get('release')).toBe(isOfOne ? '2026.2' : null);
      expect(asked).toHaveLength(1);
    },
  );

  test('answers with the document as it came', async () => {
    const { ask } = open();
    const answer = await ask('/v1/mucpaz/investments', { fund: 'fortaseg' });
    const url = '/v1/mucpaz/investments?fund=fortaseg&release=2026.2&format=json';
    expect(answer).toEqual(await (await opened.app.request(url)).json());
  });

  test('says which release answers', async () => {
    expect(await open().release()).toBe('2026.2');
    const { fetch } = askApp(opened.app);
    expect(await createConnection({ baseUrl: 'http://localhost', fetch }).release()).toBe('2026.2');
  });
});
