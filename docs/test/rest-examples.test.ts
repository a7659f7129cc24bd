import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAddress, exampleValue } from '../src/rest/examples.ts';
import { FORMATS, formatsOf } from '../src/rest/formats.ts';
import { type Addressed, listOperations } from '../src/rest/list-operations.ts';
import { PROBLEMS } from '../src/rest/problem-types.ts';
import { resolveAnswer } from '../src/rest/resolve.ts';
import { toRestPages } from '../src/rest/to-rest-pages.ts';
import { openApi } from './open-api.ts';
import { readContract } from './read-contract.ts';

const contract = readContract();
const operations = listOperations(contract);
const gets = operations.filter(({ method }) => method === 'get');
const pages = toRestPages(contract);

let api: Awaited<ReturnType<typeof openApi>>;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** What a request of the pages asks for. */
function readCurl(command: string): { readonly path: string; readonly init: RequestInit } {
  const [, path = ''] = /^curl 'http:\/\/127\.0\.0\.1:8787(\/[^']*)'/.exec(command) ?? [];
  const body = /--data '([^']*)'/.exec(command)?.[1];
  const [, name = '', value = ''] = /--header '([^:']+): ([^']+)'/.exec(command) ?? [];
  return { path, init: body === undefined ? {} : { method: 'POST', headers: { [name]: value }, body } };
}

/** The address of the example of an operation with one parameter changed. */
function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address, 'http://127.0.0.1:8787');
  url.searchParams.set(name, value);
  return `${url.pathname}${url.search}`;
}

describe('the examples of the reference', () => {
  const commands = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^```sh\n([\s\S]*?)\n```$/gm)].map(([, command = '']) => [path, command] as const),
  );

  it('are one for each operation and one for each first page, in each language', () => {
    expect(commands).toHaveLength(2 * (operations.length + 1));
  });

  it.each(commands)('in %s: %s', async (_, command) => {
    const { path, init } = readCurl(command);
    const response = await api.app.request(path, init);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    if (path.startsWith('/v1/releases/') || !text.startsWith('{')) return;
    const { data } = JSON.parse(text) as { data?: unknown };
    if (Array.isArray(data)) expect(data).not.toHaveLength(0);
  });

  const parameters = gets.flatMap((addressed) =>
    (addressed.operation.parameters ?? []).map(
      (parameter) => [parameter.name, addressed.heading, addressed, parameter] as const,
    ),
  );
  // Which formats each operation has is asked below.
  it.each(parameters.filter(([name]) => name !== 'format'))(
    'of the parameter %s is understood by %s',
    async (name, _, addressed, { schema, in: place }) => {
      const [value = exampleValue(addressed.path, name)] = schema.examples ?? [];
      if (value === null || place === 'path') return;
      // The address of a figure stands in place of all else.
      const address = name === 'url' ? addressed.path : exampleAddress(addressed);
      const response = await api.app.request(withParameter(address, name, String(value)));
      expect(response.status, await response.text()).toBe(200);
    },
  );
});

describe('the formats of the reference', () => {
  const offered = gets.flatMap((addressed) => {
    const formats = mediaTypesOf(addressed).flatMap(formatsOf);
    return formats.map((format) => [format.name, addressed.heading, addressed, format] as const);
  });

  it('are those that the operations have', () => {
    const names = new Set(offered.map(([name]) => name));
    expect(FORMATS.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([]);
    const types = operations.flatMap(mediaTypesOf);
    expect(types.filter((type) => type !== '*/*' && formatsOf(type).length === 0)).toEqual([]);
  });

  it.each(
    offered.filter(([, , { operation }]) => operation.parameters?.some(({ name }) => name === 'format')),
  )('%s is what %s answers to its name', async (name, _, addressed, { mediaType }) => {
    // A changelog is whole, so that it takes no limit.
    const address = exampleAddress(addressed).replace(/&limit=\d+/, '');
    const response = await api.app.request(withParameter(address, 'format', name));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(mediaType);
    await response.body?.cancel();
  });
});

describe('the problems of the reference', () => {
  it.each(PROBLEMS)('$type has a page at its address', async ({ type, title }) => {
    const response = await api.app.request(`/problems/${type}?lang=en`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(title.en);
  });

  it('are those that its operations answer, and one for methods that no operation has', () => {
    const statuses = new Set(operations.flatMap(({ operation }) => Object.keys(operation.responses)));
    const unsaid = PROBLEMS.filter(({ status }) => !statuses.has(String(status)));
    expect(unsaid.map(({ type }) => type)).toEqual(['method-not-allowed']);
  });
});

/** The media types of what an operation answers when all is well. */
function mediaTypesOf({ operation }: Addressed): readonly string[] {
  const answer = operation.responses['200'];
  return answer === undefined ? [] : Object.keys(resolveAnswer(contract, answer).content ?? {});
}
