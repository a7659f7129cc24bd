import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Columns, DatabaseQuestions } from '@pazabierta/database';

/** What a thread is to do, and with what: a question, or to write a release as a file. */
export type Task = readonly [name: keyof DatabaseQuestions | 'writeReleaseFile', ...asked: unknown[]];

/** How a task went. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

/** What a thread is told as it begins. */
export interface ThreadData {
  readonly file: string;
  /** What another thread read of the same file; `null` where it is the first. */
  readonly columns: Columns | null;
  /** Where its program stands, for what begins it from source. */
  readonly program: string;
}

/**
 * A thread that answers from a database file. It is never terminated from outside: in the midst of a statement that would abort the whole
 * process, because the native part of libSQL does not bear it.
 */
export interface Thread {
  /** What it chooses rows by, in memory that it shares with whoever is given it. */
  readonly columns: Columns;
  /** Does one task after another, in the order in which they were given. @throws Error if the thread ends before it is done. */
  readonly run: (task: Task) => Promise<Outcome>;
  /** Closes the database once the task under way is done; resolves once the thread has ended. */
  readonly close: () => Promise<void>;
}

/** Beside the source and beside the bundle alike. */
const EXTENSION = extname(fileURLToPath(import.meta.url));
const PROGRAM = new URL(`answer-in-thread${EXTENSION}`, import.meta.url);
const BEGIN = EXTENSION === '.ts' ? new URL('thread-from-source.mjs', import.meta.url) : PROGRAM;

/**
 * Starts a thread over a database file; `null` where there is none that can be answered from.
 *
 * @param columns - what another thread read of the same file. Without it the thread looks first whether the file is whole.
 */
export function startThread(file: string, columns: Columns | null): Promise<Thread | null> {
  const data: ThreadData = { file, columns, program: PROGRAM.href };
  return toThread(new Worker(BEGIN, { workerData: data }));
}

/** A thread as a worker has it, which says first by what columns it answers, or nothing where it cannot answer at all. */
export async function toThread(worker: Worker): Promise<Thread | null> {
  let ended: Error | null = null;
  // It tells of its tasks in the order in which it was given them.
  const waits: { resolve: (told: unknown) => void; reject: (why: Error) => void }[] = [];
  const told = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (ended === null) waits.push({ resolve, reject });
      else reject(ended);
    });
  const end = (why: Error): void => {
    ended ??= why;
    for (const { reject } of waits.splice(0)) reject(ended);
  };
  // A process that exits terminates its threads. What is in the midst of a statement is ended by the system instead, which it cannot abort.
  const beforeExit = (): void => {
    if (waits.length > 0) process.kill(process.pid, 'SIGKILL');
  };
  process.on('exit', beforeExit);
  worker.on('message', (message) => {
    waits.shift()?.resolve(message);
  });
  worker.on('messageerror', end);
  worker.on('error', end);
  const gone = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      process.off('exit', beforeExit);
      end(new Error(`A thread that answers ended early (${code})`));
      resolve();
    });
  });

  const columns = (await told()) as Columns | null;
  if (columns === null) return null;
  return {
    columns,
    run: (task) => {
      const outcome = told();
      worker.postMessage(task);
      return outcome as Promise<Outcome>;
    },
    close: () => {
      worker.postMessage(null);
      return gone;
    },
  };
}
