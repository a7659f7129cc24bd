import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATABASE_FORMAT } from '@pazabierta/database';
import { type Built, build, CHANGED_SHARE } from '../built.ts';
import { run, startServer } from '../child.ts';
import { readMachine } from '../machine.ts';
import { buildPrograms, program } from '../programs.ts';
import type { Bench } from '../questions/question.ts';
import { QUESTIONS } from '../questions.ts';
import type { Result } from '../result.ts';
import { SYNTHETIC_VERSION, type SyntheticRelease, syntheticReleases } from '../synthetic/releases.ts';

/**
 * Measures how fast the API is, question by question, and writes a file of results for each: `pnpm bench`.
 * `ROWS` is how many observations there are (5,000,000), `ONLY` one question or several, joined by commas.
 */
const ROWS = Number(process.env['ROWS'] || 5_000_000);
const ONLY = process.env['ONLY']?.split(',') ?? Object.keys(QUESTIONS);
const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.cache');
const results = join(root, 'results', String(ROWS));
const say = (sentence: string): void => console.log(sentence);

const complaint = await findComplaint();
if (complaint === null) await measureAll();
else {
  console.error(complaint);
  process.exitCode = 1;
}

async function findComplaint(): Promise<string | null> {
  const unknown = ONLY.filter((name) => !Object.hasOwn(QUESTIONS, name));
  if (unknown.length > 0)
    return `ONLY no conoce «${unknown}»; hay ${Object.keys(QUESTIONS).join(', ')} / ONLY does not know "${unknown}"`;
  if (!Number.isInteger(ROWS) || ROWS < 10_000 || ROWS > 6_000_000)
    return 'ROWS debe ser un número entero de 10000 a 6000000 / ROWS must be a whole number from 10000 to 6000000';
  for (const [tool, args] of [
    ['wrk', ['-v']],
    ['sqlite3', ['--version']],
    ['curl', ['--version']],
  ] as const) {
    // wrk ends with 1 after it has told its version.
    const found = await run([tool, ...args]).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
    );
    if (!found)
      return `Falta ${tool}; instálelo con: apt-get install wrk sqlite3 curl / ${tool} is missing; install it with: apt-get install wrk sqlite3 curl`;
  }
  return null;
}

async function measureAll(): Promise<void> {
  await Promise.all([mkdir(cache, { recursive: true }), mkdir(results, { recursive: true })]);
  await installPeers();
  await buildPrograms();
  const [, newest] = syntheticReleases({ observations: ROWS, releases: 2, changedShare: CHANGED_SHARE });
  const bench: Bench = {
    rows: ROWS,
    newest: newest as SyntheticRelease,
    database: async (rows) => (await built(rows)).file,
    built,
    startOurs: (file) => startServer((port) => program('ours', file, String(port))),
    temporary: (name) => join(cache, name),
    kept,
    say,
  };
  for (const name of ONLY) {
    say(name);
    const begun = performance.now();
    const { cases, details = {} } = await QUESTIONS[name as keyof typeof QUESTIONS](bench);
    const result: Result = {
      question: name,
      rows: ROWS,
      date: new Date().toISOString().slice(0, 10),
      commit: (await run(['git', 'rev-parse', '--short', 'HEAD'])).trim(),
      machine: readMachine(),
      cases,
      details,
    };
    await writeFile(join(results, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
    for (const { what, ours, unit, ratio } of cases)
      say(
        `  ${what.en}: ${show(ours.median)} ${unit}${ratio === null ? '' : `, ratio ${show(ratio.median)}`}`,
      );
    say(`  (${Math.round((performance.now() - begun) / 1000)} s)`);
  }
}

/** What is compared with is installed once, apart from the workspace, exactly as its lock says. */
async function installPeers(): Promise<void> {
  const peers = join(root, 'peers');
  const [lock, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
      stat(join(peers, file)).catch(() => null),
    ),
  );
  if (installed != null && installed.mtimeMs >= (lock?.mtimeMs ?? 0)) return;
  say('npm ci (apps/bench/peers)');
  await run(['npm', 'ci', '--prefix', peers, '--no-audit', '--no-fund']);
}

async function built(rows: number): Promise<{ file: string; seconds: number }> {
  const name = `ours-${DATABASE_FORMAT}-${rows}`;
  const file = await kept(`${name}.db`, async (unfinished) => {
    say(`  building a database of ${rows.toLocaleString('en')} rows`);
    await writeFile(join(cache, `${name}.json`), JSON.stringify(await build(unfinished, rows)));
  });
  const { loading }: Built = JSON.parse(await readFile(join(cache, `${name}.json`), 'utf8'));
  return { file, seconds: loading };
}

/** A file of the cache is written under another name first, so that one that was cut off is not taken for whole. */
async function kept(name: string, write: (file: string) => Promise<void> | void): Promise<string> {
  const file = join(cache, `${SYNTHETIC_VERSION}-${name}`);
  if ((await stat(file).catch(() => null)) !== null) return file;
  const unfinished = `${file}.unfinished`;
  await rm(unfinished, { force: true });
  await write(unfinished);
  await rename(unfinished, file);
  return file;
}

function show(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}
