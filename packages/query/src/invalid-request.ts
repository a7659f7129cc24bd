import type { QueryError } from './query-error.ts';
import { RequestProblem } from './request-problem.ts';

/**
 * The problem of a request with everything that was wrong in it.
 *
 * @example
 * ```ts
 * import { invalidRequest, notOneOf, repeated } from '@pazabierta/query';
 *
 * const problem = invalidRequest([repeated('area'), notOneOf('fund', 'fortasg', ['fortaseg', 'fasp'])]);
 * problem.type; // 'invalid-request'
 * problem.detail.en; // 'The request has 2 errors; "errors" names them'
 * problem.errors.map(({ parameter, nearest }) => [parameter, nearest]); // [['area', null], ['fund', 'fortaseg']]
 * ```
 */
export function invalidRequest(found: readonly QueryError[]): RequestProblem {
  // Two readers of one parameter may both find the same.
  const errors = [...new Map(found.map((error) => [JSON.stringify(error), error])).values()];
  const [first] = errors;
  const count = errors.length;
  return new RequestProblem(
    'invalid-request',
    count === 1 && first !== undefined
      ? first.message
      : {
          es: `La petición tiene ${count} errores; «errors» los nombra`,
          en: `The request has ${count} errors; "errors" names them`,
        },
    errors,
  );
}
