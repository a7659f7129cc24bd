import type { QueryError } from './query-error.ts';
import { RequestProblem } from './request-problem.ts';

/** The problem of a request with everything that was wrong in it. */
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
