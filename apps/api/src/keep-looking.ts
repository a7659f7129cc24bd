/** Something that is looked at again and again. */
export interface Looking {
  /** Looks now; whoever waits sees what was there after the call. However many ask at once, it is looked at once for all. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Looks at something again and again, never twice at once.
 *
 * @param look - does not throw.
 * @param pauseMs - how long to wait after each look; asked anew each time.
 */
export function keepLooking(look: () => Promise<void>, pauseMs: () => number): Looking {
  let running = Promise.resolve();
  let waiting: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const now = (): Promise<void> => {
    // A look under way may have seen what was there before the call, so that another follows it.
    waiting ??= running.then(() => {
      waiting = null;
      running = look().finally(plan);
      return running;
    });
    return waiting;
  };
  const plan = (): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void now(), pauseMs()).unref();
  };
  return {
    now,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
