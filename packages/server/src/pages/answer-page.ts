import type { Context } from 'hono';
import { answerFixed } from '../answer-fixed.ts';
import { toPagePolicy } from '../security-headers.ts';
import type { ServerEnv } from '../server-env.ts';

/** Answers with a page that follows from the program alone; `allowed` is what it may load beside its own style. */
export function answerPage(
  c: Context<ServerEnv>,
  page: { toString(): string },
  language: string,
  allowed?: readonly string[],
): Promise<Response> {
  return answerFixed(c, page.toString(), {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Content-Security-Policy': toPagePolicy(allowed),
    ...(!new URL(c.req.url).searchParams.has('lang') && { Vary: 'Accept-Language' }),
  });
}
