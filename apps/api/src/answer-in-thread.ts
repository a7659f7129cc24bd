import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { createQuestions, openDatabase, readColumns, writeReleaseFile } from '@pazabierta/database';
import type { Answerer } from './answerer.ts';
import { openWhole } from './open-whole.ts';
import type { Outcome, Task, ThreadData } from './start-thread.ts';

/**
 * The thread that answers from a database file, one task at a time, until it is told that there is no other. It says first by what columns it
 * chooses rows, or nothing where it cannot answer from the file.
 */
const { file, columns: given } = workerData as ThreadData;
// Where every core is busy, the thread that serves comes first. On Linux this is about the calling thread alone, elsewhere about the process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
const client = given === null ? await openWhole(file) : await openDatabase(file).catch(() => null);
if (client === null) {
  parentPort?.postMessage(null);
} else {
  const columns = given ?? (await readColumns(client));
  const questions = createQuestions(client, columns);
  const tasks = {
    ...questions,
    writeReleaseFile: (...[path, release]: Parameters<Answerer['writeReleaseFile']>) =>
      writeReleaseFile(path, release, questions),
  };
  const perform = async (task: Task | null): Promise<void> => {
    if (task === null) {
      client.close();
      parentPort?.close();
      return;
    }
    const [name, ...asked] = task;
    // Each task is given the arguments that were meant for it, which the types of a message cannot show.
    const outcome: Outcome = await (tasks[name] as (...values: unknown[]) => Promise<unknown>)(...asked).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    parentPort?.postMessage(outcome, listMovable(outcome));
  };
  let performed = Promise.resolve();
  parentPort?.on('message', (task: Task | null) => {
    performed = performed.then(() => perform(task));
  });
  parentPort?.postMessage(columns);
}

/** What of an outcome goes over to the other thread without being copied: the rows of a page, or an answer that is bytes as a whole. */
function listMovable(outcome: Outcome): ArrayBuffer[] {
  const { answer } = outcome as { readonly answer?: unknown };
  const bytes = answer instanceof Uint8Array ? answer : (answer as { readonly rows?: unknown } | null)?.rows;
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
}
