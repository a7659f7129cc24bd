/** By this an error of any copy of this package is known in any realm, where `instanceof` knows only those of its own. */
const BRAND = Symbol.for('@pazabierta/sdk/error');

/**
 * What is known of a failure beside its message.
 *
 * @example
 * ```ts
 * import { AbortError, type FailureContext } from '@pazabierta/sdk';
 *
 * const context: FailureContext = { cause: 'left the page', requestId: null };
 * new AbortError({ lang: 'en' }, context).cause; // 'left the page'
 * ```
 */
export interface FailureContext {
  /** The failure behind this one. */
  readonly cause?: unknown;
  /** The id that the server gave the request. */
  readonly requestId?: string | null;
}

/**
 * What every failure of this package is; `name` says which of them.
 *
 * @example
 * ```ts
 * import { createClient, isPazAbiertaError } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1', lang: 'en' });
 * const error: unknown = await pazAbierta.get('instruments', 'mucpas').catch((thrown: unknown) => thrown);
 * isPazAbiertaError(error) && [error.name, typeof error.requestId]; // ['ProblemError', 'string']
 * ```
 */
export class PazAbiertaError extends Error {
  override readonly name: string = 'PazAbiertaError';
  /** The id that the server gave the request, to be named when it is reported; `null` where no answer came. */
  readonly requestId: string | null;

  constructor(message: string, { cause, requestId = null }: FailureContext = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.requestId = requestId;
  }

  /** What the guards know an error of this package by. */
  get [BRAND](): true {
    return true;
  }
}

/**
 * Whether something that was thrown is a failure of this package, also where another copy of it or another realm threw it.
 *
 * @example
 * ```ts
 * import { isPazAbiertaError, PazAbiertaError } from '@pazabierta/sdk';
 *
 * isPazAbiertaError(new PazAbiertaError('Nothing came')); // true
 * isPazAbiertaError(new TypeError('Nothing came')); // false
 * ```
 */
export function isPazAbiertaError(error: unknown): error is PazAbiertaError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
