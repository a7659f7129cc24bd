import type { Questions } from '@pazabierta/query';

/** The same questions, each of which tells how many milliseconds its answer took. */
export function timeQuestions(
  questions: Questions,
  clock: () => number,
  onAnswer: (ms: number) => void,
): Questions {
  return new Proxy(questions, {
    get(target, name) {
      const ask: unknown = Reflect.get(target, name);
      if (typeof ask !== 'function') return ask;
      return async (...asked: unknown[]): Promise<unknown> => {
        const begun = clock();
        try {
          return await ask.apply(target, asked);
        } finally {
          onAnswer(clock() - begun);
        }
      };
    },
  });
}
