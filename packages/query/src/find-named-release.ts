import type { Release } from '@pazabierta/schema';
import { parseRelease } from './parse-release.ts';
import { RequestProblem } from './request-problem.ts';

/**
 * The release of that id.
 *
 * @throws RequestProblem `not-found` where there is none.
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { findNamedRelease } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const releases = await createMemoryQuestions([release]).releases();
 * findNamedRelease('2026.1', releases).status; // 'published'
 * findNamedRelease('2025.1', releases); // throws RequestProblem
 * ```
 */
export function findNamedRelease(id: string, releases: readonly Release[]): Release {
  const parsed = parseRelease(id, releases);
  if ('release' in parsed) return parsed.release;
  const { error } = parsed;
  throw new RequestProblem('not-found', error.message, [{ ...error, parameter: 'id' }]);
}
