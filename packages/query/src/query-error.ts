import type { Label } from '@pazabierta/schema';
import { nearest } from './nearest.ts';

/**
 * What was wrong with one parameter of a request: why, in both languages, and the nearest value that would be right.
 *
 * @example
 * ```ts
 * import { type QueryError, RequestProblem } from '@pazabierta/query';
 *
 * const error: QueryError = {
 *   parameter: 'timePeriod',
 *   value: '2020-13',
 *   nearest: null,
 *   message: { es: 'El mes debe ser de 01 a 12', en: 'The month must be 01 to 12' },
 * };
 * new RequestProblem('invalid-request', error.message, [error]).message; // 'The month must be 01 to 12'
 * ```
 */
export interface QueryError {
  readonly parameter: string;
  readonly value: string | null;
  readonly nearest: string | null;
  readonly message: Label;
}

/**
 * As much of what somebody wrote as an answer repeats (80 UTF-16 code units, and an ellipsis where there was more), without half of a character, which JSON should not have (RFC 7493, section 2.1).
 *
 * @example
 * ```ts
 * import { shown } from '@pazabierta/query';
 *
 * shown('mucpaz.networks'); // 'mucpaz.networks'
 * shown('x'.repeat(5000)).length; // 81
 * ```
 */
export function shown(value: string): string {
  const begin = value.length <= 80 ? value : `${value.slice(0, 80).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return begin.replace(/\p{Surrogate}/gu, '\uFFFD');
}

const quoted = (values: readonly string[]): string => values.join(', ');

/**
 * A parameter that the list does not take.
 *
 * @example
 * ```ts
 * import { GRAMMAR, knownParameters, unknownParameter } from '@pazabierta/query';
 *
 * const error = unknownParameter('indicador', 'mucpaz.networks', knownParameters(GRAMMAR.observations));
 * error.nearest; // 'indicator'
 * ```
 */
export function unknownParameter(parameter: string, value: string, known: readonly string[]): QueryError {
  return {
    parameter,
    value,
    nearest: nearest(parameter, known),
    message: {
      es: `Aquí no existe el parámetro «${shown(parameter)}»; los que hay son ${quoted(known)}`,
      en: `There is no parameter "${shown(parameter)}" here; those that exist are ${quoted(known)}`,
    },
  };
}

/**
 * A parameter that is given more than once.
 *
 * @example
 * ```ts
 * import { repeated } from '@pazabierta/query';
 *
 * repeated('area').message.en; // 'The parameter "area" is given more than once; give it once'
 * ```
 */
export function repeated(parameter: string): QueryError {
  return {
    parameter,
    value: null,
    nearest: null,
    message: {
      es: `El parámetro «${parameter}» aparece más de una vez; escríbalo una sola vez`,
      en: `The parameter "${parameter}" is given more than once; give it once`,
    },
  };
}

/**
 * A value outside a closed list.
 *
 * @example
 * ```ts
 * import { notOneOf } from '@pazabierta/query';
 *
 * const { nearest, message } = notOneOf('fund', 'fortasg', ['_T', 'fasp', 'fortaseg']);
 * nearest; // 'fortaseg'
 * message.es;
 * // '«fortasg» no es un valor de «fund»; los que hay son _T, fasp, fortaseg. El más cercano es «fortaseg»'
 * ```
 */
export function notOneOf(parameter: string, value: string, valid: readonly string[]): QueryError {
  const near = nearest(value, valid);
  const few = valid.length <= 24 ? quoted(valid) : null;
  return {
    parameter,
    value,
    nearest: near,
    message: {
      es: `«${shown(value)}» no es un valor de «${parameter}»${few === null ? '' : `; los que hay son ${few}`}${near === null ? '' : `. El más cercano es «${near}»`}`,
      en: `"${shown(value)}" is not a value of "${parameter}"${few === null ? '' : `; those that exist are ${few}`}${near === null ? '' : `. The nearest is "${near}"`}`,
    },
  };
}

/** A `!` elsewhere than before a whole list of codes. */
export function misplacedNegation(parameter: string, value: string): QueryError {
  const plain = value.replaceAll('!', '');
  const right = `!${plain}`;
  return {
    parameter,
    value,
    nearest: right.length <= 80 ? right : null,
    message: {
      es: `«${shown(value)}» mezcla códigos con «!»; el «!» va una sola vez, al comienzo, y excluye toda la lista: ${parameter}=${shown(right)}. Para elegir, escriba la lista sin «!»`,
      en: `"${shown(value)}" mixes codes with "!"; the "!" is written once, at the beginning, and excludes the whole list: ${parameter}=${shown(right)}. To choose, write the list without "!"`,
    },
  };
}

/** A cursor that cannot be used here. */
export function badCursor(value: string, why: 'malformed' | 'other-release' | 'other-question'): QueryError {
  const message = {
    malformed: {
      es: 'El cursor no es uno que haya dado esta interfaz; use tal cual el enlace «next» de una respuesta anterior',
      en: 'The cursor is not one that this interface gave; use the "next" link of an earlier answer as it stands',
    },
    'other-release': {
      es: 'El cursor es de otra edición; quite «cursor» y empiece la lista de nuevo',
      en: 'The cursor belongs to another release; leave out "cursor" and begin the list again',
    },
    'other-question': {
      es: 'El cursor es de otra pregunta; quite «cursor» y empiece la lista de nuevo',
      en: 'The cursor belongs to another question; leave out "cursor" and begin the list again',
    },
  }[why];
  return { parameter: 'cursor', value, nearest: null, message };
}
