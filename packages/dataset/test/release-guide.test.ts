import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runBuild } from '../src/commands/run-build.ts';
import { runCheck } from '../src/commands/run-check.ts';
import { runDiff } from '../src/commands/run-diff.ts';
import { runModules } from '../src/commands/run-modules.ts';
import { runRelease } from '../src/commands/run-release.ts';
import { runReport } from '../src/commands/run-report.ts';
import { runVerify } from '../src/commands/run-verify.ts';
import { readCuratedFiles } from '../src/read/read-curated-files.ts';
import { compareReleases } from '../src/select/compare-releases.ts';
import { type GuideStep, parseGuide } from './parse-guide.ts';
import { createProject } from './release-project.ts';

const COMMANDS = {
  check: runCheck,
  build: runBuild,
  diff: runDiff,
  modules: runModules,
  report: runReport,
  verify: runVerify,
};
/** The last release that is published where the guide begins, and the days on which its editor runs `data:release`. */
const LAST = '2026.2';
const DAYS = ['2026-12-01', '2026-12-01', '2026-12-10'];

const root = fileURLToPath(new URL('../../../', import.meta.url));
let start: string;

beforeAll(async () => {
  const curated = await readCuratedFiles(join(root, 'packages', 'dataset'));
  const files = curated.map(({ path, text }) => ({
    path,
    text: path.endsWith('registry.yaml') ? '[]\n' : toLast(text),
  }));
  const folder = await createProject(files.filter(({ text }) => text !== ''));
  start = join(folder, '..', '..');
  for (const id of ['2026.1', LAST]) {
    await runRelease(['--yes', id], folder, { print: () => {}, ask: null }, '2026-11-23');
  }
}, 60_000);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(start, { recursive: true }));

/** A curated file as it was when the last release was published: without the items and the plans that came later. */
function toLast(text: string): string {
  const parts = text.split(/^(?=- )/m).filter((part) => {
    const since = /^ {0,2}since: (\S+)$/m.exec(part) ?? /^- id: (\d{4}\.\d+)$/m.exec(part);
    return since === null || compareReleases(since[1] ?? '', LAST) <= 0;
  });
  return parts.join('');
}

/** Does what a guide says, and gives its steps with what the commands really answer. Commands of git and npm are left as they stand. */
async function walk(project: string, steps: readonly GuideStep[]): Promise<GuideStep[]> {
  const folder = join(project, 'packages', 'dataset');
  const days = DAYS.values();
  const walked: GuideStep[] = [];
  let undo = async (): Promise<void> => {};
  for (const step of steps) {
    if (step.kind === 'console') {
      if (step.command.startsWith('git restore')) await undo();
      const [, name = '', operand] = /^pnpm data:(\w+)(?: (\S+))?$/.exec(step.command) ?? [];
      walked.push({ ...step, answer: name === '' ? step.answer : await run(name, operand) });
      continue;
    }
    const path = join(folder, step.path);
    const text = await readFile(path, 'utf8').catch(() => '');
    undo = () => writeFile(path, text);
    if (step.kind === 'in' && !text.includes(step.from))
      throw new Error(`"${step.from}" is not in ${step.path}`);
    await writeFile(path, step.kind === 'in' ? text.replace(step.from, () => step.to) : text + step.text);
    walked.push(step);
  }
  return walked;

  async function run(name: string, operand: string | undefined): Promise<string> {
    if (name === 'release') return release();
    const command = COMMANDS[name as keyof typeof COMMANDS];
    const { lines } = await command(operand === undefined ? [] : [join(project, operand)], folder);
    return lines.join('\n');
  }

  async function release(): Promise<string> {
    const printed: string[] = [];
    const ask = async (question: string): Promise<string> => {
      const id = /\d{4}\.\d+/.exec(question)?.[0] ?? '';
      printed.push(question + id);
      return id;
    };
    const terminal = { print: (line: string) => void printed.push(line), ask };
    const { lines } = await runRelease([], folder, terminal, days.next().value ?? '');
    return [...printed, ...lines].join('\n');
  }
}

/** Digests depend on every figure of the dataset; which they are is not what the guide teaches. */
const withoutDigests = (steps: readonly GuideStep[]): GuideStep[] =>
  JSON.parse(JSON.stringify(steps).replaceAll(/[0-9a-f]{64}/g, '…'));

const read = (page: string): Promise<string> => readFile(join(root, 'docs', page), 'utf8');

describe('docs', () => {
  test.each([
    ['editing.es.md', 'es'],
    ['editing.en.md', 'en'],
    ['guides/es/first-figure.md', 'es'],
    ['guides/en/first-figure.md', 'en'],
    ['guides/es/adding-a-figure.md', 'es'],
    ['guides/en/adding-a-figure.md', 'en'],
  ])(
    'print in "%s" what each command answers',
    async (page, language) => {
      vi.stubEnv('LC_ALL', language);
      const steps = parseGuide(await read(page));
      const project = await mkdtemp(join(tmpdir(), 'pazabierta-guide-'));
      await cp(start, project, { recursive: true });
      expect(withoutDigests(steps)).toEqual(withoutDigests(await walk(project, steps)));
      await rm(project, { recursive: true });
    },
    60_000,
  );

  test.each([
    ['editing.es.md', 'editing.en.md', 11],
    ['guides/es/adding-a-figure.md', 'guides/en/adding-a-figure.md', 5],
  ])('teach in "%s" and in "%s" the same steps', async (inSpanish, inEnglish, least) => {
    const [spanish = [], english] = await Promise.all(
      [inSpanish, inEnglish].map(async (page) =>
        parseGuide(await read(page)).map((step) => (step.kind === 'console' ? step.command : step)),
      ),
    );
    expect(english).toEqual(spanish);
    const commands = spanish.filter((step) => typeof step === 'string' && step.startsWith('pnpm data:'));
    expect(commands.length).toBeGreaterThanOrEqual(least);
  });

  test('keep their invented sources out of the curated data', async () => {
    const curated = await readCuratedFiles(join(root, 'packages', 'dataset'));
    expect(curated.filter(({ text }) => /example-2026-11-2|Prensa de Ejemplo/.test(text))).toEqual([]);
    const sources = await readdir(join(root, 'packages', 'dataset', 'sources'));
    expect(sources.filter((name) => name.startsWith('example-'))).toEqual([]);
  });
});
