import type { Release } from '@pazabierta/schema';
import { parseRelease } from './parse-release.ts';
import { RequestProblem } from './request-problem.ts';

/** The release of that id. @throws RequestProblem `not-found` where there is none. */
export function findNamedRelease(id: string, releases: readonly Release[]): Release {
  const parsed = parseRelease(id, releases);
  if ('release' in parsed) return parsed.release;
  const { error } = parsed;
  throw new RequestProblem('not-found', error.message, [{ ...error, parameter: 'id' }]);
}
