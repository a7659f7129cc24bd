import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/** No answer came, or it broke off before its end; `cause` is what the network said. */
export class NetworkError extends PazAbiertaError {
  override readonly name = 'NetworkError';
  readonly url: string;

  constructor({ lang, url }: { readonly lang: Language; readonly url: string }, context?: FailureContext) {
    super(
      lang === 'en' ? `No whole answer came from ${url}` : `No llegó una respuesta entera de ${url}`,
      context,
    );
    this.url = url;
  }
}

/**
 * Whether something that was thrown is a {@link NetworkError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { isNetworkError, NetworkError } from '@pazabierta/sdk';
 *
 * isNetworkError(new NetworkError({ lang: 'en', url: 'https://example.org/v1' })); // true
 * ```
 */
export function isNetworkError(error: unknown): error is NetworkError {
  return isPazAbiertaError(error) && error.name === 'NetworkError';
}
