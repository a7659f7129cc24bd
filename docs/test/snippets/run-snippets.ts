import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language, type Snippet } from './read-snippets.ts';

/** What became of a snippet: what it printed, and what went wrong. */
export interface Outcome {
  readonly output: string;
  readonly failure: string | null;
}

interface Told extends Outcome {
  readonly name: string;
}

/** What `npm start` gives, and so what pages write. */
const WRITTEN = 'http://127.0.0.1:8787';
/** A driver that has said nothing of a snippet by then hangs. */
const MOST_TIME = 240_000;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');
/** The packages of the workspace export TypeScript, which Node 20 reads through tsx only. */
const DRIVERS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  curl: ['bash', here('run-curl.sh')],
  js: [process.execPath, '--import', TSX, here('run-js.mjs')],
  python: ['/usr/bin/python3', here('run-python.py')],
  r: ['Rscript', '--vanilla', here('run-r.R')],
};

/** Runs every snippet against the server at `address`: all of a language in one process, and curl in a shell each. */
export async function runSnippets(
  snippets: readonly Snippet[],
  address: string,
): Promise<Map<string, Outcome>> {
  const folder = await mkdtemp(join(tmpdir(), 'pazabierta-snippets-'));
  // So that a module in this folder finds what the documentation declares.
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  try {
    const told = await Promise.all(
      LANGUAGES.map((language) => runLanguage(language, toLocal(snippets, language, address), folder)),
    );
    return new Map(
      told.flat().map(({ name, output, failure }) => [
        name,
        // The writer of CSV ends its lines as RFC 4180 has it, and a page cannot show that.
        { output: output.replaceAll(address, WRITTEN).replaceAll('\r\n', '\n').trimEnd(), failure },
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toLocal(snippets: readonly Snippet[], language: Language, address: string): Snippet[] {
  return snippets
    .filter((each) => each.language === language)
    .map((each) => ({ ...each, code: each.code.replaceAll(WRITTEN, address) }));
}

async function runLanguage(
  language: Language,
  snippets: readonly Snippet[],
  folder: string,
): Promise<Told[]> {
  if (snippets.length === 0) return [];
  if (language !== 'curl') return drive(DRIVERS[language], snippets, folder);
  const told: Told[] = [];
  for (const snippet of snippets) told.push(await runShell(snippet, folder));
  return told;
}

/** Hands all snippets to a driver, which writes a line of JSON for each. Of what it did not live to tell, that is the failure. */
async function drive(
  command: readonly [string, ...string[]],
  snippets: readonly Snippet[],
  folder: string,
): Promise<Told[]> {
  const { stdout, stderr, ended } = await run(command, folder, JSON.stringify(snippets));
  const told = new Map(
    stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Told)
      .map((each) => [each.name, each]),
  );
  const untold = `The process ended (${ended}) before it: ${stderr}`;
  return snippets.map(({ name }) => told.get(name) ?? { name, output: '', failure: untold });
}

async function runShell({ name, code }: Snippet, folder: string): Promise<Told> {
  const { stdout, stderr, ended } = await run(DRIVERS.curl, folder, code);
  return { name, output: stdout, failure: ended === '0' ? null : `${ended}: ${stderr}` };
}

function run(
  [program, ...words]: readonly [string, ...string[]],
  cwd: string,
  input: string,
): Promise<{ stdout: string; stderr: string; ended: string }> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: cwd, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
    const child = spawn(program, words, { cwd, env, timeout: MOST_TIME, killSignal: 'SIGKILL' });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ...output, ended: String(code ?? signal) }));
    // One that ended without reading is told of by its code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
