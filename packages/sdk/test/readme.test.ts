import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openApp } from '../../server/test/open-app.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

let opened: Awaited<ReturnType<typeof openApp>>;

beforeAll(async () => {
  opened = await openApp();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

afterAll(() => opened.client.close());

const examples: readonly [name: string, run: () => Promise<unknown>, said: readonly unknown[]][] = [
  ['ask', () => import('./examples/ask.ts'), ['unchanged', 'Todo lo que sigue es de la edición 2026.2']],
  ['fail', () => import('./examples/fail.ts'), ['invalid-request', 'mucpaz.networks', 'made']],
  ['connect', () => import('./examples/connect.ts'), ['mucpaz.investment.fortaseg.gasman-2021']],
  ['say', () => import('./examples/say.ts'), ['9 millones de pesos (cifra redonda)', 'más de 566,820 pesos']],
  ['offline', () => import('./examples/offline.ts'), ['mucpaz.investment.fasp.gasman-2021', 217]],
];

describe('README.md', () => {
  test('has every example in each language, as it is compiled and run here', () => {
    const blocks = [...read('../README.md').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
    const codes = examples.map(([name]) => read(`examples/${name}.ts`));
    expect(blocks).toEqual([...codes, ...codes]);
  });

  test.each(examples)('says with "%s" what is so', async (_, run, said) => {
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => opened.app.request(url, init));
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await run();
    expect(log.mock.calls.flat()).toEqual(expect.arrayContaining([...said]));
  });
});
