import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inject } from 'vitest';
import type { ReleasesCopy } from './copy-releases.ts';

/** The program of util-linux that gives another a terminal, which closes when it ends itself. */
const SCRIPT = '/usr/bin/script';

/** Whether a server can be started in a terminal here. */
export const hasTerminals = process.platform === 'linux' && existsSync(SCRIPT);

/** A server that was started as a process of its own, as it was built for the tests. */
export interface Started {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Resolves with its address once it answers; rejects with what it wrote if it ends before. */
  readonly url: Promise<string>;
  /** Resolves once it has ended, with its exit code, or the signal that ended it. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

const running = new Set<Started>();

/** Starts the server with the settings given, and with no other, over the releases of this repository or a copy of them. */
export function startServer(settings: Readonly<Record<string, string>>, copy?: ReleasesCopy): Started {
  return start(commandOf(copy), settings);
}

/**
 * Starts the server over a copy of the releases in a terminal, which closes when the process is killed.
 * The exit code of the server is written into a file, as a shell has it: 128 and the number of the signal that ended it.
 */
export function startInTerminal(
  settings: Readonly<Record<string, string>>,
  copy: ReleasesCopy,
  codeFile: string,
): Started {
  const command = commandOf(copy).map((part) => `'${part}'`);
  // The shell hands the signal on and outlives it, so that it can say how the server ended.
  const line = `${command.join(' ')} & trap "kill -HUP $!" HUP; wait $!; wait $!; echo $? > '${codeFile}'`;
  return start([SCRIPT, '-qc', line, '/dev/null'], settings);
}

function commandOf(copy: ReleasesCopy | undefined): [string, ...string[]] {
  const program = (name: string): string => join(inject('programs'), name);
  const words = copy === undefined ? [program('main.js')] : [program('main-over-copy.js'), copy.path];
  return [process.execPath, ...words];
}

function start(
  [program, ...words]: [string, ...string[]],
  settings: Readonly<Record<string, string>>,
): Started {
  const child = spawn(program, words, {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
      // The last line is written when everything else is.
      const [, found] = /(http:\/\/[^\s/]+:\d+)\.[\s\S]*Ctrl\+C/.exec(output.stdout) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then(() => reject(new Error(`The server ended: ${output.stdout}${output.stderr}`)));
  });
  // Whoever waits for the end alone is not told of the address that never came.
  url.catch(() => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const started: Started = { process: child, output, url, ended };
  running.add(started);
  ended.then(() => running.delete(started));
  return started;
}

/** Ends every server that still runs. */
export async function endServers(): Promise<void> {
  for (const { process: child } of running) child.kill('SIGKILL');
  await Promise.all([...running].map(({ ended }) => ended));
}
