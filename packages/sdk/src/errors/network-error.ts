import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * No answer came, or it broke off before its end; `cause` is what the network said.
 *
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 *
 * const fetch = async () => {
 *   throw new TypeError('fetch failed');
 * };
 * await createClient({ baseUrl: 'https://example.org', fetch, retries: 0 }).releases(); // throws NetworkError
 * ```
 */
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
 * import { createClient, isNetworkError } from '@pazabierta/sdk';
 *
 * const fetch = () => Promise.reject(new TypeError('fetch failed'));
 * const pazAbierta = createClient({ baseUrl: 'https://example.org', fetch, retries: 0 });
 * const error: unknown = await pazAbierta.releases().catch((thrown: unknown) => thrown);
 * isNetworkError(error) && error.url; // 'https://example.org/v1/releases?format=json'
 * ```
 */
export function isNetworkError(error: unknown): error is NetworkError {
  return isPazAbiertaError(error) && error.name === 'NetworkError';
}
