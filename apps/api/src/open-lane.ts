import { RequestProblem } from '@pazabierta/query';
import type { Sentence } from './sentence.ts';
import type { Outcome, Task, Thread } from './start-thread.ts';

/** Threads that take the tasks of one kind in the order in which they come. */
export interface Lane {
  /**
   * Does a task as soon as a thread is free. One that resumes an answer under way is not refused, however many wait.
   *
   * @throws RequestProblem of the type `unavailable` if too many wait, the task takes too long, or its thread ends.
   */
  readonly run: (task: Task, how?: { readonly resumes: boolean }) => Promise<unknown>;
  /** Ends the threads, each once its task is done; resolves once those at rest have ended. */
  readonly close: () => Promise<void>;
}

/** How many threads a lane has, and its bounds. */
export interface LaneOptions {
  readonly start: () => Promise<Thread>;
  readonly threads: number;
  /** How many tasks a thread is given at once: with more than one it need not wait for the next while what serves is busy. */
  readonly atOnce: number;
  /** How many tasks may wait; one more is refused. */
  readonly mostWaiting: number;
  /** How long a task may wait, and then how long it may take. */
  readonly limitMs: number;
  /** Told of a thread that ended by itself or could not be started. */
  readonly onFailure: (error: unknown) => void;
}

interface Waiting {
  readonly begin: (thread: Thread) => void;
  readonly refuse: (why: Sentence) => void;
}

/** Starts the threads of a lane. One that ends, or whose task takes too long, is replaced. */
export async function openLane(options: LaneOptions): Promise<Lane> {
  const { start, threads, atOnce, mostWaiting, limitMs, onFailure } = options;
  const begun = await Promise.all(Array.from({ length: threads }, start));
  // A thread stands here once for each task that it may still be given.
  const idle = begun.flatMap((thread) => Array.from({ length: atOnce }, () => thread));
  /** Threads that are given nothing any more. */
  const ended = new WeakSet<Thread>();
  /** Threads that are there or being started, and those that were ended and are not yet gone. */
  let there = threads;
  let going = 0;
  let closed = false;
  // In the order in which they came; a set, because what has waited too long leaves from the middle.
  const queue = new Set<Waiting>();

  const free = (thread: Thread): void => {
    if (ended.has(thread)) return;
    const [next] = queue;
    if (next !== undefined) next.begin(thread);
    else if (closed) void thread.close();
    else idle.push(thread);
  };

  /** Gives a thread nothing any more; `false` where that was so before. */
  const take = (thread: Thread): boolean => {
    if (ended.has(thread)) return false;
    ended.add(thread);
    there -= 1;
    for (let at = idle.indexOf(thread); at !== -1; at = idle.indexOf(thread)) idle.splice(at, 1);
    return true;
  };

  const replace = async (): Promise<void> => {
    if (closed) return;
    there += 1;
    try {
      const thread = await start();
      for (let turn = 0; turn < atOnce; turn += 1) free(thread);
    } catch (error) {
      there -= 1;
      onFailure(error);
      // Nobody is left who could answer them. The next task tries again.
      if (there === 0) for (const waiting of queue) waiting.refuse(BROKEN);
    }
  };

  /** Puts another thread in the place of one whose task takes too long; it ends once that is done. */
  const giveUp = (thread: Thread): void => {
    going += 1;
    const gone = thread.close().then(() => {
      going -= 1;
    });
    // Nothing stops SQLite in the midst of a statement. As many threads as the lane has are replaced at once; beyond, a new one comes only
    // where an old one has gone, so that nobody fills the machine with them.
    if (going <= threads) void replace();
    else void gone.then(replace);
  };

  const perform = async (thread: Thread, task: Task): Promise<unknown> => {
    let outcome: Outcome | null;
    try {
      outcome = await within(limitMs, thread.run(task));
    } catch (error) {
      if (take(thread)) {
        onFailure(error);
        void replace();
      }
      throw unavailable(BROKEN);
    }
    if (outcome === null) {
      // Whoever waited behind the task that takes too long may ask again.
      if (!take(thread)) throw unavailable(BUSY);
      giveUp(thread);
      throw unavailable(tooLong(limitMs));
    }
    free(thread);
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  };

  const wait = (resumes: boolean): Promise<Thread> =>
    new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        queue.delete(waiting);
      };
      const waiting: Waiting = {
        begin: (thread) => {
          leave();
          resolve(thread);
        },
        refuse: (why) => {
          leave();
          reject(unavailable(why));
        },
      };
      const timer = resumes ? undefined : setTimeout(() => waiting.refuse(BUSY), limitMs);
      queue.add(waiting);
    });

  return {
    run: async (task, { resumes } = { resumes: false }) => {
      if (closed) throw unavailable(BROKEN);
      const thread = idle.pop();
      if (thread !== undefined) return perform(thread, task);
      if (queue.size >= mostWaiting && !resumes) throw unavailable(BUSY);
      const waited = wait(resumes);
      if (there + going < threads) void replace();
      return perform(await waited, task);
    },
    close: async () => {
      closed = true;
      const free = idle.splice(0);
      const isAtRest = (thread: Thread): boolean => free.filter((each) => each === thread).length === atOnce;
      await Promise.all([...new Set(free)].filter(isAtRest).map((thread) => thread.close()));
    },
  };
}

/** What is promised, or `null` where it does not come in time. */
function within<Value>(ms: number, promised: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), ms);
    promised.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unavailable(why: Sentence): RequestProblem {
  return new RequestProblem('unavailable', why);
}

const BUSY: Sentence = {
  es: 'Hay demasiadas preguntas a la vez; pregunte de nuevo en unos segundos',
  en: 'There are too many questions at once; ask again in some seconds',
};

const BROKEN: Sentence = {
  es: 'La respuesta se interrumpió de nuestro lado; pregunte de nuevo',
  en: 'The answer broke off on our side; ask again',
};

const tooLong = (limitMs: number): Sentence => ({
  es: `La respuesta tardaría más de ${limitMs / 1000} segundos; acote la pregunta con más filtros`,
  en: `The answer would take more than ${limitMs / 1000} seconds; narrow the question by more filters`,
});
