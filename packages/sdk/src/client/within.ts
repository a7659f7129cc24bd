/** For how long a piece of work may go on, and who may end it before. */
export interface Limits {
  readonly signals: readonly (AbortSignal | undefined)[];
  /** Milliseconds; fewer than 2 to the 31st, since a timer would not wait for more. */
  readonly ms: number;
  /** What the work fails with where the time runs out. */
  readonly onTimeout: () => unknown;
  /** What it fails with where one of the signals ends it. */
  readonly onAbort: (reason: unknown) => unknown;
}

/**
 * Lets a piece of work go on until it ends, its time runs out or a signal ends it. Afterwards nothing is left of it: no timer, no listener on
 * a signal that lives on, and no request, since the signal that the work was given is aborted in any case.
 */
export async function within<Result>(
  { signals, ms, onTimeout, onAbort }: Limits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(onTimeout()), ms);
  try {
    return await new Promise<Result>((resolve, reject) => {
      // Not every `fetch` that may be handed in heeds its signal, so the work is not waited for.
      signal.addEventListener('abort', () => reject(signal.reason));
      for (const outer of signals) {
        const end = (): void => controller.abort(onAbort(outer?.reason));
        if (outer?.aborted) end();
        outer?.addEventListener('abort', end, { signal });
      }
      if (!signal.aborted) work(signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
