import { shown } from '@pazabierta/query';
import type { GoneProblem, Problem } from '@pazabierta/schema';
import type { Context } from 'hono';
import { PROBLEM_TYPES } from './problem-types.ts';
import { readLanguage } from './read-language.ts';
import type { RequestProblem } from './request-problem.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** Writes a problem as RFC 9457 has it, in the reader's language. */
export function writeProblem(
  c: Context<ServerEnv>,
  problem: RequestProblem,
  headers: Record<string, string> = {},
): Written {
  const url = new URL(c.req.url);
  const { language } = readLanguage(url.searchParams, c.req.header('accept-language'));
  const { status, title } = PROBLEM_TYPES[problem.type];
  const body: Problem | GoneProblem = {
    type: `${c.var.root}/problems/${problem.type}`,
    title: title[language],
    status,
    detail: problem.detail[language],
    instance: url.pathname.slice(0, 200),
    errors: problem.errors.map(({ message, parameter, value, nearest }) => ({
      parameter: shown(parameter),
      value: value && shown(value),
      nearest,
      detail: message[language],
    })),
    ...(problem.tombstone && { tombstone: problem.tombstone }),
  };
  return written(
    c.body(`${JSON.stringify(body)}\n`, status, {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...(!url.searchParams.has('lang') && { Vary: 'Accept-Language' }),
      ...headers,
    }),
  );
}
