import type { GoneProblem, Language, Problem } from '@pazabierta/schema';
import { PROBLEM_TITLES } from './problem-titles.ts';
import { shown } from './query-error.ts';
import type { RequestProblem } from './request-problem.ts';

/**
 * What an answer says of a problem, wherever it is given: RFC 9457 without the addresses of the type and of what was asked.
 *
 * @example
 * ```ts
 * import { RequestProblem, toProblem, type WordedProblem } from '@pazabierta/query';
 *
 * const detail = { es: 'Se están cargando los datos', en: 'The data are being loaded' };
 * const problem: WordedProblem = toProblem(new RequestProblem('unavailable', detail), 'en');
 * problem; // { title: 'Service unavailable', status: 503, detail: 'The data are being loaded', errors: [] }
 * ```
 */
export type WordedProblem = Pick<Problem, 'title' | 'status' | 'detail' | 'errors'> &
  Partial<Pick<GoneProblem, 'tombstone'>>;

/**
 * A problem in words of one language.
 *
 * @example
 * ```ts
 * import { invalidRequest, notOneOf, toProblem } from '@pazabierta/query';
 *
 * const { title, status, errors } = toProblem(invalidRequest([notOneOf('lang', 'fr', ['es', 'en'])]), 'es');
 * [title, status]; // ['La petición no es válida', 400]
 * errors.map(({ parameter, value }) => [parameter, value]); // [['lang', 'fr']]
 * ```
 */
export function toProblem(
  { type, detail, errors, tombstone }: RequestProblem,
  language: Language,
): WordedProblem {
  const { status, title } = PROBLEM_TITLES[type];
  return {
    title: title[language],
    status,
    detail: detail[language],
    errors: errors.map(({ message, parameter, value, nearest }) => ({
      parameter: shown(parameter),
      value: value && shown(value),
      nearest,
      detail: message[language],
    })),
    ...(tombstone && { tombstone }),
  };
}
