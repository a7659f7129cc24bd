import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp } from '../../packages/server/test/open-app.ts';
import { listCases } from './list-cases.ts';
import { readEntries } from './read-entries.ts';
import { runExample } from './run-example.ts';

/** Where the API listens that the examples ask. */
const API = 'http://127.0.0.1:8787/';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cases = listCases(
  root,
  readEntries(root),
  fileURLToPath(new URL('../.examples/packages', import.meta.url)),
);

let opened: ReturnType<typeof openApp> | null = null;

beforeEach(() => {
  vi.stubGlobal('fetch', async (asked: string | URL | Request, init?: RequestInit) => {
    const request = new Request(asked, init);
    if (!request.url.startsWith(API)) throw new Error(`An example may ask ${API} alone, not ${request.url}`);
    opened ??= openApp();
    return (await opened).app.request(request);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

afterAll(async () => {
  (await opened)?.client.close();
});

describe('the documentation of every symbol', () => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', async (_, example) => {
    expect(example.faults, example.place).toEqual([]);
    await runExample(example);
  });
});
