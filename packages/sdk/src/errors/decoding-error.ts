import type { Label, Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * Where an answer is not what it should be, and what is wrong there.
 *
 * @example
 * ```ts
 * import { DecodingError, type NotUnderstood } from '@pazabierta/sdk';
 *
 * const where: NotUnderstood = {
 *   lang: 'es',
 *   url: 'http://127.0.0.1:8787/v1/observations',
 *   fault: { es: 'falta «data[3].quantity»', en: '"data[3].quantity" is missing' },
 *   path: 'data[3].quantity',
 * };
 * new DecodingError(where).message;
 * // 'No se entiende la respuesta de http://127.0.0.1:8787/v1/observations: falta «data[3].quantity»'
 * ```
 */
export interface NotUnderstood {
  readonly lang: Language;
  readonly url: string;
  readonly fault: Label;
  /** Such as `data[3].quantity`. */
  readonly path?: string;
}

/**
 * An answer came and is not one of this API: a page of a proxy, half a document, a field that is not there.
 *
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 *
 * const fetch = async () => new Response('<title>Sign in to this network</title>');
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1', fetch });
 * await pazAbierta.release(); // throws DecodingError
 * ```
 */
export class DecodingError extends PazAbiertaError {
  override readonly name = 'DecodingError';
  readonly url: string;
  /** Which field is wrong, such as `data[3].quantity`; `null` where it is the answer as a whole. */
  readonly path: string | null;

  constructor({ lang, url, fault, path }: NotUnderstood, context?: FailureContext) {
    super(
      lang === 'en'
        ? `Cannot read the answer from ${url}: ${fault.en}`
        : `No se entiende la respuesta de ${url}: ${fault.es}`,
      context,
    );
    this.url = url;
    this.path = path ?? null;
  }
}

/**
 * Whether something that was thrown is a {@link DecodingError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { createClient, isDecodingError } from '@pazabierta/sdk';
 *
 * const fetch = async () => Response.json({ data: [] });
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1', fetch });
 * const error: unknown = await pazAbierta.list('sources').catch((thrown: unknown) => thrown);
 * isDecodingError(error) && error.path; // 'release.id'
 * ```
 */
export function isDecodingError(error: unknown): error is DecodingError {
  return isPazAbiertaError(error) && error.name === 'DecodingError';
}
