import type { Answers } from './listen.ts';

/** A database that is answered from until another takes its place. */
export interface Answering extends Answers {
  /** Closes the database as soon as every answer from it has ended, and resolves once it is closed. */
  readonly retire: () => Promise<void>;
}

/** Counts the answers of an app, so that its database is not closed while one is under way. */
export function answerFrom(
  opened: { readonly close: () => Promise<void> },
  { fetch, ...others }: Answers,
): Answering {
  let underWay = 0;
  let whenClosed: (() => void) | null = null;
  const closeAtRest = (): void => {
    if (whenClosed !== null && underWay === 0) void opened.close().then(whenClosed);
  };
  return {
    ...others,
    fetch: (request, env) => {
      const answer = fetch(request, env);
      // What is answered at once was in memory, and asks the database for nothing.
      if (!(answer instanceof Promise)) return answer;
      underWay += 1;
      const gone = hasGone(env);
      void Promise.allSettled([answer, gone]).then(() => {
        underWay -= 1;
        closeAtRest();
      });
      return answer;
    },
    retire: () =>
      new Promise((resolve) => {
        whenClosed = resolve;
        closeAtRest();
      }),
  };
}

/** Resolves once an answer has gone out, or its reader has gone away. */
function hasGone({ incoming, outgoing }: Parameters<Answers['fetch']>[1]): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once('close', resolve);
    // An answer that waits behind another on its connection is not told when that breaks; its request is.
    incoming.once('aborted', resolve);
  });
}
