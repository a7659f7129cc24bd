import { PROBLEM_TITLES, type RequestProblem, toProblem } from '@pazabierta/query';
import type { GoneProblem, Problem } from '@pazabierta/schema';
import type { Context } from 'hono';
import { readLanguage } from './read-language.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** How long to wait before data that cannot be read is asked for again. */
const RETRY_AFTER_SECONDS = '5';

/** Writes a problem as RFC 9457 has it, in the reader's language. */
export function writeProblem(
  c: Context<ServerEnv>,
  problem: RequestProblem,
  headers: Record<string, string> = {},
): Written {
  const url = new URL(c.req.url);
  const { language } = readLanguage(url.searchParams, c.req.header('accept-language'));
  const { title, detail, errors, tombstone } = toProblem(problem, language);
  const { status } = PROBLEM_TITLES[problem.type];
  const body: Problem | GoneProblem = {
    type: `${c.var.root}/problems/${problem.type}`,
    title,
    status,
    detail,
    instance: url.pathname.slice(0, 200),
    errors,
    ...(tombstone && { tombstone }),
  };
  return written(
    c.body(`${JSON.stringify(body)}\n`, status, {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(!url.searchParams.has('lang') && { Vary: 'Accept-Language' }),
      ...(status === 503 && { 'Retry-After': RETRY_AFTER_SECONDS }),
      ...headers,
    }),
  );
}
