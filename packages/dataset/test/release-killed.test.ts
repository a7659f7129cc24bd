import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBuild } from '../src/commands/run-build.ts';
import { runRelease } from '../src/commands/run-release.ts';
import { runReport } from '../src/commands/run-report.ts';
import { readRegistry } from '../src/release/read-registry.ts';
import { readReleases } from '../src/release/read-releases.ts';
import { createProject } from './release-project.ts';

const KILLS = 20;
const SOURCE = fileURLToPath(new URL('release-program.ts', import.meta.url));
const nobody = { print: () => {}, ask: null };

let project: string;
/** The program built as one file, since reading its source takes longer than publishing. */
let program: string;
/** Every file of the project before the release is published and after, by its path. */
let before: ReadonlyMap<string, string>;
let after: ReadonlyMap<string, string>;
let duration: number;

beforeAll(async () => {
  const folder = await createProject();
  project = join(folder, '..', '..');
  program = join(await mkdtemp(join(tmpdir(), 'pazabierta-program-')), 'release.mjs');
  await build({
    entryPoints: [SOURCE],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // yaml is CommonJS, and asks Node for its modules by `require`.
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  });
  await runRelease(['--yes', '2026.1'], folder, nobody, '2026-11-23');
  await runBuild([], folder);
  await runReport([], folder);
  before = await readTree(project);
  const copy = await copyProject();
  duration = await publishUntil(copy, null);
  after = await readTree(copy);
  await rm(copy, { recursive: true });
}, 60_000);
afterAll(async () => {
  await rm(project, { recursive: true });
  await rm(dirname(program), { recursive: true });
});

async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'pazabierta-killed-'));
  await cp(project, copy, { recursive: true });
  return copy;
}

async function readTree(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files
        .toSorted()
        .map(async (file): Promise<[string, string]> => [relative(root, file), await readFile(file, 'utf8')]),
    ),
  );
}

/** Runs the program until it ends, or until some milliseconds after it said what the release changes, and gives how long that was. */
function publishUntil(copy: string, kill: number | null): Promise<number> {
  const child = spawn(process.execPath, [program, join(copy, 'packages', 'dataset'), '2026.2'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let began: number | null = null;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (began !== null || !text.includes('3. ')) return;
    began = performance.now();
    if (kill !== null) setTimeout(() => child.kill('SIGKILL'), kill);
  });
  return new Promise((resolve) => child.on('close', () => resolve(performance.now() - (began ?? 0))));
}

/** Kills the program after a while, judges what it left, and publishes again. Gives whether the kill came before the release was published. */
async function killOnce(): Promise<boolean> {
  const copy = await copyProject();
  const folder = join(copy, 'packages', 'dataset');
  await publishUntil(copy, Math.random() * duration);

  const isPublished = (await readRegistry(join(folder, 'releases'))).has('2026.2');
  const releases = await readReleases(join(folder, 'releases'));
  expect(releases.map(({ release }) => release.id)).toEqual(['2026.1', '2026.2', '2026.3']);
  const tree = await readTree(copy);
  for (const [path, text] of tree) {
    // What is being written, or is on its way out, bears a name of its own with a dot before it.
    if (/(^|[\\/])\.[^\\/]+\.(?:new|old)($|[\\/])/.test(path)) continue;
    const now = text === before.get(path) ? 'before' : 'after';
    if (now === 'after') expect(text, path).toBe(after.get(path));
  }
  if (isPublished) expect(tree).toEqual(after);

  const again = await runRelease(['--yes', '2026.2', '--lang', 'en'], folder, nobody, '2026-11-24');
  if (isPublished) expect(again.lines[0]).toContain('already published');
  else expect(again.code).toBe(0);
  expect(await readTree(copy)).toEqual(after);
  await rm(copy, { recursive: true });
  return !isPublished;
}

test(`publishing can be killed at any moment and begun again, ${KILLS} times over`, async () => {
  const wereInTime: boolean[] = [];
  for (let kill = 0; kill < KILLS; kill += 2) {
    wereInTime.push(...(await Promise.all([killOnce(), killOnce()])));
  }
  // Otherwise every kill would have come too late to try anything.
  expect(wereInTime).toContain(true);
}, 300_000);
