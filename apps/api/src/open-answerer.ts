import { openDatabase } from '@pazabierta/database';
import type { OpenedAnswerer } from './answerer.ts';
import { askLanes } from './ask-lanes.ts';
import { type Lane, openLane } from './open-lane.ts';
import { startThread, type Thread } from './start-thread.ts';

/** A thread for each lane: what may take long holds up no table, and no number of tables a single figure. */
const LIGHT = { threads: 1, atOnce: 2, mostWaiting: 1000 };
const TABLES = { threads: 1, atOnce: 1, mostWaiting: 100 };
const HEAVY = { threads: 1, atOnce: 1, mostWaiting: 100 };

/** How long a question may wait for its thread, and then how long it may take. */
const LIMIT_MS = 10_000;

/** How long a question may take, and who is told of a thread that ended by itself. */
export interface AnswererOptions {
  readonly limitMs?: number;
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Opens a database file to be answered from by threads, so that no question holds up the thread that serves. Gives `null` where there is no
 * such file, it is damaged, or has other tables than today's.
 */
export async function openAnswerer(
  file: string,
  { limitMs = LIMIT_MS, onFailure = (error) => console.error(error) }: AnswererOptions = {},
): Promise<OpenedAnswerer | null> {
  let first = await startThread(file, null);
  if (first === null) return null;
  const { columns } = first;
  const start = async (): Promise<Thread> => {
    const thread = first ?? (await startThread(file, columns));
    first = null;
    if (thread === null) throw new Error(`The database "${file}" cannot be opened any more`);
    return thread;
  };
  const [light, tables, heavy] = (await Promise.all(
    [LIGHT, TABLES, HEAVY].map((lane) => openLane({ ...lane, start, limitMs, onFailure })),
  )) as [Lane, Lane, Lane];
  const client = await openDatabase(file);

  let writing: Promise<unknown> = Promise.resolve();
  return {
    questions: askLanes({ light, tables, heavy }),
    client,
    // It takes as long as it takes, in a thread of its own, and one at a time.
    writeReleaseFile: (path, release) => {
      const written = writing.then(async () => {
        const thread = await start();
        const outcome = await thread.run(['writeReleaseFile', path, release]);
        void thread.close();
        if ('error' in outcome) throw outcome.error;
      });
      writing = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      client.close();
      await Promise.all([light, tables, heavy].map((lane) => lane.close()));
    },
  };
}
