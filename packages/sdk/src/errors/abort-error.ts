import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/** Whoever asked gave up, by an `AbortSignal`; `cause` is the reason of that signal. */
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
 * import { AbortError, isAbortError } from '@pazabierta/sdk';
 *
 * isAbortError(new AbortError({ lang: 'en' })); // true
 * ```
 */
export function isAbortError(error: unknown): error is AbortError {
  return isPazAbiertaError(error) && error.name === 'AbortError';
}
