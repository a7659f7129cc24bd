import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReleases, releasesFolder } from '@pazabierta/dataset';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endServers, startServer } from '../../apps/api/test/start-server.ts';
import { readCodebook } from '../src/codebook/read-codebook.ts';
import { toCodebookPages } from '../src/codebook/to-codebook-pages.ts';
import { canRun } from './snippets/can-run.ts';
import { readSnippets, type Snippet } from './snippets/read-snippets.ts';
import { type Outcome, runSnippets } from './snippets/run-snippets.ts';
import { FAULTY_PAGE, SOUND_PAGE } from './snippets/seeded.ts';

const docs = new URL('../', import.meta.url);
const guides = readdirSync(new URL('guides/', docs), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `guides/${name}`)
  .sort();

const codebook = toCodebookPages(await readCodebook(await readReleases(releasesFolder)));

const written = [
  ...guides.flatMap((page) => readSnippets(page, readFileSync(new URL(page, docs), 'utf8'))),
  ...codebook.flatMap(({ path, text }) => readSnippets(path, text)),
];
const sound = readSnippets('sound', SOUND_PAGE);
const faulty = readSnippets('faulty', FAULTY_PAGE);
const all = [...written, ...sound, ...faulty];
const here = new Set([...new Set(all.map(({ language }) => language))].filter(canRun));

let data: string;
let outcomes: Map<string, Outcome>;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'pazabierta-data-'));
  const address = await startServer({ DATA_DIR: data }).url;
  outcomes = await runSnippets(
    all.filter(({ language }) => here.has(language)),
    address,
  );
}, 300_000);

afterAll(async () => {
  await endServers();
  await rm(data, { recursive: true });
});

/** The outcome that a page promises. */
const promised = ({ output }: Snippet) => ({ output: output ?? expect.any(String), failure: null });

test('the guides are the same pages in both languages, with as many snippets', () => {
  const names = (language: string) =>
    written.flatMap(({ name }) => (name.startsWith(`guides/${language}/`) ? [name.slice(10)] : []));
  expect(names('en')).toEqual(names('es'));
});

for (const snippet of written)
  test.skipIf(!here.has(snippet.language))(snippet.name, () =>
    expect(outcomes.get(snippet.name)).toEqual(promised(snippet)),
  );

describe('runSnippets()', () => {
  for (const snippet of sound)
    test.skipIf(!here.has(snippet.language))(`finds no fault in ${snippet.name}`, () =>
      expect(outcomes.get(snippet.name)).toEqual(promised(snippet)),
    );

  for (const snippet of faulty)
    test.skipIf(!here.has(snippet.language))(`finds the fault of ${snippet.name}`, () => {
      expect(outcomes.get(snippet.name)).toEqual({
        output: expect.any(String),
        // One that says what it prints is at fault for what it prints.
        failure: snippet.output === null ? expect.any(String) : null,
      });
      expect(outcomes.get(snippet.name)).not.toEqual(promised(snippet));
    });
});

describe('readSnippets()', () => {
  test('numbers what it reads in each language, and takes for output only what follows directly', () => {
    const page = '```js\n1;\n```\n\n```text\none\n```\n\n```sh\nnpm start\n```\n\n```text\nready\n```\n';
    expect(
      readSnippets('a', `${page}\`\`\`js\n2;\n\`\`\`\n\nIt prints:\n\n\`\`\`text\ntwo\n\`\`\`\n`),
    ).toEqual([
      { name: 'a js 1', language: 'js', code: '1;\n', output: 'one' },
      { name: 'a js 2', language: 'js', code: '2;\n', output: null },
    ]);
  });

  test('refuses a language that nothing runs', () => {
    expect(() => readSnippets('a', '```julia\n1\n```\n')).toThrow('a has a block of "julia"');
  });
});
