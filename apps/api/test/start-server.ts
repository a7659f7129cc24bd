import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');

/** A server that was started as a process of its own, from source. */
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

/** Starts the server with the settings given, and with no other. */
export function startServer(settings: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', TSX, MAIN], {
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
