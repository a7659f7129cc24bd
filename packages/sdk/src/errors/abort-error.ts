import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * Whoever asked gave up, by an `AbortSignal`; `cause` is the reason of that signal.
 *
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * await pazAbierta.release({ signal: AbortSignal.abort() }); // throws AbortError
 * ```
 */
export class AbortError extends PazAbiertaError {
  override readonly name = 'AbortError';

  constructor({ lang }: { readonly lang: Language }, context?: FailureContext) {
    super(lang === 'en' ? 'The question was given up' : 'Se desistió de la pregunta', context);
  }
}

/**
 * Whether something that was thrown is an {@link AbortError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { createClient, isAbortError } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({
 *   baseUrl: 'http://127.0.0.1:8787',
 *   signal: AbortSignal.abort('left the page'),
 * });
 * const error: unknown = await pazAbierta.release().catch((thrown: unknown) => thrown);
 * isAbortError(error) && error.cause; // 'left the page'
 * ```
 */
export function isAbortError(error: unknown): error is AbortError {
  return isPazAbiertaError(error) && error.name === 'AbortError';
}
