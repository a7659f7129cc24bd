import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  /** How many bytes of memory it holds, and the most that it has held since it was last told to forget. */
  readonly memory: () => Promise<{ readonly held: number; readonly most: number }>;
  readonly forgetMost: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How long a server may take until it answers: one that reads its data into memory needs some time. */
const START_MS = 300_000;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts a server and waits until it answers; it is handed a free port of this machine.
 *
 * @throws Error if it ends or does not answer in time.
 */
export async function startServer(commandAt: (port: number) => readonly string[]): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const command = commandAt(port);
  const child = start(command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')));
  const until = performance.now() + START_MS;
  while (!(await answers(url))) {
    const state = await Promise.race([ended, wait(100)]);
    if (state === 'ended' || performance.now() > until)
      throw new Error(`This server does not answer: ${command.join(' ')}`);
  }
  const file = (name: string): string => `/proc/${child.pid}/${name}`;
  return {
    url,
    memory: async () => {
      const status = await readFile(file('status'), 'utf8');
      const bytes = (name: string): number =>
        Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024;
      return { held: bytes('VmRSS'), most: bytes('VmHWM') };
    },
    // 5 sets the most that was held back to what is held now (man 5 proc).
    forgetMost: () => writeFile(file('clear_refs'), '5'),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs a program to its end and gives what it wrote. @throws Error with what it complained of, if it cannot be run or fails. */
export function run(command: readonly string[]): Promise<string> {
  const child = start(command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [written, complained] = ['', ''];
  // A letter may be cut between two pieces.
  child.stdout?.setEncoding('utf8').on('data', (piece) => {
    written += piece;
  });
  child.stderr?.setEncoding('utf8').on('data', (piece) => {
    complained += piece;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(written);
      else reject(new Error(`${command.join(' ')}: ${complained || written}`));
    });
  });
}

/** Runs a program to its end and gives the seconds that it took; what it writes goes nowhere. @throws Error if it fails. */
export async function timeRun(command: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = start(command, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  return (performance.now() - begun) / 1000;
}

function start([name = '', ...args]: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(name, args, { cwd: ROOT, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).body?.cancel();
    return true;
  } catch {
    return false;
  }
}
