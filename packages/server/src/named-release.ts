import { parseRelease } from '@pazabierta/query';
import type { Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { RequestProblem } from './request-problem.ts';
import type { ServerEnv } from './server-env.ts';

/** The release that a path names. @throws RequestProblem `not-found` where there is none of that name. */
export async function readNamedRelease(c: Context<ServerEnv>, id: string): Promise<Release> {
  const parsed = parseRelease(id, await c.var.options.questions.releases());
  if ('release' in parsed) return parsed.release;
  const { error } = parsed;
  throw new RequestProblem('not-found', error.message, [{ ...error, parameter: 'id' }]);
}
