import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Questions } from '@pazabierta/query';

/** What a thread is to do, and with what: a question, to look through its database, or to write a release as a file. */
export type Task = readonly [name: keyof Questions | 'isWhole' | 'writeReleaseFile', ...asked: unknown[]];

/** How a task went. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

/** What a thread is told as it begins. */
export interface ThreadData {
  readonly file: string;
  /** Where its program stands, for what begins it from source. */
  readonly program: string;
}

/** A thread that answers from a database file. */
export interface Thread {
  /** Does one task at a time. @throws Error if the thread ends before it is done. */
  readonly run: (task: Task) => Promise<Outcome>;
  /** Closes the database, once the task under way is done, and ends. */
  readonly close: () => void;
  /** Ends without waiting for its task; what SQLite is in the midst of ends first. Resolves once the thread has ended. */
  readonly kill: () => Promise<unknown>;
}

/** Beside the source and beside the bundle alike. */
const EXTENSION = extname(fileURLToPath(import.meta.url));
const PROGRAM = new URL(`answer-in-thread${EXTENSION}`, import.meta.url);
const BEGIN = EXTENSION === '.ts' ? new URL('thread-from-source.mjs', import.meta.url) : PROGRAM;

/** Starts a thread over a database file; `null` where there is none that can be opened. */
export async function startThread(file: string): Promise<Thread | null> {
  const data: ThreadData = { file, program: PROGRAM.href };
  const worker = new Worker(BEGIN, { workerData: data });
  let ended: Error | null = null;
  let settle: { resolve: (told: unknown) => void; reject: (why: Error) => void } | null = null;
  const told = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended === null) settle = { resolve, reject };
      else reject(ended);
    });
  const end = (why: Error): void => {
    ended ??= why;
    settle?.reject(ended);
  };
  worker.on('message', (message) => settle?.resolve(message));
  worker.on('messageerror', end);
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`The thread that answers from "${file}" ended early (${code})`)));

  if ((await told()) === false) {
    await worker.terminate();
    return null;
  }
  return {
    run: (task) => {
      const outcome = told();
      worker.postMessage(task);
      return outcome as Promise<Outcome>;
    },
    close: () => worker.postMessage(null),
    kill: () => worker.terminate(),
  };
}
