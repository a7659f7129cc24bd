import type { Label, Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/** Where an answer is not what it should be, and what is wrong there. */
export interface NotUnderstood {
  readonly lang: Language;
  readonly url: string;
  readonly fault: Label;
  /** Such as `data[3].quantity`. */
  readonly path?: string;
}

/** An answer came and is not one of this API: a page of a proxy, half a document, a field that is not there. */
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
 * import { DecodingError, isDecodingError } from '@pazabierta/sdk';
 *
 * const fault = { es: 'falta «data»', en: '"data" is missing' };
 * const error: unknown = new DecodingError({ lang: 'en', url: 'https://example.org/v1', fault, path: 'data' });
 * isDecodingError(error) && error.path; // 'data'
 * ```
 */
export function isDecodingError(error: unknown): error is DecodingError {
  return isPazAbiertaError(error) && error.name === 'DecodingError';
}
