import type { Language } from '@pazabierta/schema';
import { type FailureContext, isPazAbiertaError, PazAbiertaError } from './paz-abierta-error.ts';

/**
 * Which code was asked for, and where.
 *
 * @example
 * ```ts
 * import { type UnknownCode, UnknownCodeError } from '@pazabierta/sdk';
 *
 * const asked: UnknownCode = { lang: 'es', list: 'areas', code: 'MX-TLX', nearest: 'MX-TLA' };
 * new UnknownCodeError(asked).message;
 * // 'No hay ningún código «MX-TLX» en «areas»; lo más cercano es «MX-TLA»'
 * ```
 */
export interface UnknownCode {
  readonly lang: Language;
  /** What the code is one of, such as `indicator`. */
  readonly list: string;
  readonly code: string;
  /** The nearest code that exists; `null` where none is near. */
  readonly nearest: string | null;
}

/**
 * A code was asked for that the data at hand does not have; offline, where no server could say so.
 *
 * @example
 * ```ts
 * import { mucpazNetworks } from '@pazabierta/dataset/2026.2/mucpaz';
 * import { cite } from '@pazabierta/sdk/figures';
 *
 * const [fasp] = mucpazNetworks.observations;
 * const release = { id: '2026.2', status: 'published' } as const;
 * cite(fasp, { sources: [], release }, 'es'); // throws UnknownCodeError
 * ```
 */
export class UnknownCodeError extends PazAbiertaError {
  override readonly name = 'UnknownCodeError';
  /** What the code is one of, such as `indicator`. */
  readonly list: string;
  readonly code: string;
  /** The nearest code that exists; `null` where none is near. */
  readonly nearest: string | null;

  constructor({ lang, list, code, nearest }: UnknownCode, context?: FailureContext) {
    const near = { es: `; lo más cercano es «${nearest}»`, en: `; the nearest is "${nearest}"` };
    const message = {
      es: `No hay ningún código «${code}» en «${list}»`,
      en: `There is no code "${code}" in "${list}"`,
    };
    super(message[lang] + (nearest === null ? '' : near[lang]), context);
    this.list = list;
    this.code = code;
    this.nearest = nearest;
  }
}

/**
 * Whether something that was thrown is an {@link UnknownCodeError}, of whatever copy of this package.
 *
 * @example
 * ```ts
 * import { isUnknownCodeError, UnknownCodeError } from '@pazabierta/sdk';
 *
 * const error: unknown = new UnknownCodeError({
 *   lang: 'en',
 *   list: 'area',
 *   code: 'MX-TLX',
 *   nearest: 'MX-TLA',
 * });
 * isUnknownCodeError(error) && error.nearest; // 'MX-TLA'
 * ```
 */
export function isUnknownCodeError(error: unknown): error is UnknownCodeError {
  return isPazAbiertaError(error) && error.name === 'UnknownCodeError';
}
