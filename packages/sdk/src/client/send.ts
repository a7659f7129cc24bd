import type { Language } from '@pazabierta/schema';
import { isNetworkError } from '../errors/network-error.ts';
import { isTimeoutError, TimeoutError } from '../errors/timeout-error.ts';
import type { Exchange, ReceivedAnswer, SentRequest } from './exchange.ts';
import { toPause } from './to-pause.ts';
import { within } from './within.ts';

/** How often and for how long is asked. */
export interface Sending {
  readonly lang: Language;
  readonly exchange: Exchange;
  /** How many times more, after the first. */
  readonly retries: number;
  /** Milliseconds for one attempt. */
  readonly ms: number;
  /** When all of it must be over, as `Date.now()` counts. */
  readonly until: number;
}

/**
 * Asks, and asks again where that may help: after a failure of the network, after an attempt that took too long, and where the server says that
 * it cannot answer at this moment. Everything that is asked may be asked twice: all of it reads and nothing changes.
 *
 * @returns the answer, or the last where none was better.
 */
export async function send(
  { lang, exchange, retries, ms, until }: Sending,
  request: SentRequest,
  signal: AbortSignal,
): Promise<ReceivedAnswer> {
  for (let attempt = 0; ; attempt++) {
    let answer: ReceivedAnswer | undefined;
    let failure: unknown;
    try {
      answer = await within(
        {
          signals: [signal],
          ms,
          onTimeout: () => new TimeoutError({ lang, of: 'attempt', ms }),
          onAbort: (reason) => reason,
        },
        (each) => exchange(request, each),
      );
    } catch (error) {
      failure = error;
    }
    const again = answer ? isMomentary(answer.status) : isNetworkError(failure) || isTimeoutError(failure);
    const pause = toPause(attempt, answer?.headers.get('Retry-After') ?? null);
    if (!again || !(attempt < retries) || signal.aborted || Date.now() + pause > until) {
      if (answer) return answer;
      throw failure;
    }
    await rest(pause, signal);
  }
}

/** Whether a status speaks of a moment: SentRequest Timeout, Too Early, Too Many Requests, and whatever failed on the side of the server. */
const isMomentary = (status: number): boolean => [408, 425, 429].includes(status) || status >= 500;

/** Waits; where the signal ends the waiting, whoever waits has been told already, so that nothing comes after. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
