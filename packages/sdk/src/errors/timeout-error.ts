import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * Which time ran out, and how long it was.
 *
 * @example
 * ```ts
 * import { TimeoutError, type TimeRunOut } from '@pazabierta/sdk';
 *
 * const ran: TimeRunOut = { lang: 'es', of: 'attempt', ms: 10_000 };
 * new TimeoutError(ran).message; // 'No llegó una respuesta entera en 10000 ms'
 * ```
 */
export interface TimeRunOut {
  readonly lang: Language;
  /** `attempt`: that of the last attempt; `total`: that of all attempts and of the pauses between them. */
  readonly of: 'attempt' | 'total';
  /** Milliseconds. */
  readonly ms: number;
}

/**
 * The answer was not there in time, or not all of it.
 *
 * @example
 * ```ts
 * import { createClient, type Fetch } from '@pazabierta/sdk';
 *
 * const fetch: Fetch = () => new Promise(() => {});
 * const pazAbierta = createClient({ baseUrl: 'https://example.org', fetch, timeout: { total: 5 } });
 * await pazAbierta.release(); // throws TimeoutError
 * ```
 */
export class TimeoutError extends PazAbiertaError {
  override readonly name = 'TimeoutError';
  /** `attempt`: the time of the last attempt ran out; `total`: that of all attempts and of the pauses between them. */
  readonly of: 'attempt' | 'total';
  /** How long it was, in milliseconds. */
  readonly ms: number;

  constructor({ lang, of, ms }: TimeRunOut, context?: FailureContext) {
    super(
      lang === 'en' ? `No whole answer came within ${ms} ms` : `No llegó una respuesta entera en ${ms} ms`,
      context,
    );
    this.of = of;
    this.ms = ms;
  }
}

/**
 * Whether something that was thrown is a {@link TimeoutError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { createClient, type Fetch, isTimeoutError } from '@pazabierta/sdk';
 *
 * const fetch: Fetch = () => new Promise(() => {});
 * const pazAbierta = createClient({ baseUrl: 'https://example.org', fetch, timeout: { total: 5 } });
 * const error: unknown = await pazAbierta.release().catch((thrown: unknown) => thrown);
 * isTimeoutError(error) && [error.of, error.ms]; // ['total', 5]
 * ```
 */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isPazAbiertaError(error) && error.name === 'TimeoutError';
}
