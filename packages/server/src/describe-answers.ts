import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { COMMON_HEADERS } from './common-headers.ts';
import type { AppOptions, ServerEnv } from './server-env.ts';
import { timeQuestions } from './time-questions.ts';

/**
 * What may be kept of a request that was answered. Nothing of it tells who asked, or for what beyond the kind of address.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { type Answered, createApp } from '@pazabierta/server';
 *
 * const log: Answered[] = [];
 * const app = createApp({
 *   questions: createMemoryQuestions([release]),
 *   reportUrl: 'https://example.org/report',
 *   onAnswer: (answer) => log.push(answer),
 * });
 * await app.request('/v1/sources/gasman-2021');
 * log.map(({ method, path, status }) => `${method} ${path} ${status}`); // ['GET /v1/sources/:id 200']
 * ```
 */
export interface Answered {
  readonly method: string;
  /** The pattern of the address, such as `/v1/observations/:id`; no query. */
  readonly path: string;
  readonly status: number;
  /** Milliseconds until the answer began; a table goes on after that. */
  readonly ms: number;
  readonly requestId: string;
}

/** What an id of a request may look like that we repeat; any other is replaced, so that nobody writes into headers and logs of ours. */
const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** The id of a request: the one that it brought, where that may be repeated, or a new one. */
export function toRequestId(asked: string | null | undefined, { newRequestId }: AppOptions): string {
  if (asked !== null && asked !== undefined && REQUEST_ID.test(asked)) return asked;
  return newRequestId === undefined ? crypto.randomUUID() : newRequestId();
}

/** What `Server-Timing` says of how many milliseconds an answer took, and how many of them the data did. */
export function toServerTiming(total: number, inData: number): string {
  return `total;dur=${total}, db;dur=${inData}`;
}

/** Milliseconds as they are told: in tenths. */
export function toTenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}

/** Says of every answer which request it is to, how long it took and by which contract, and tells whoever runs the app. */
export const describeAnswers: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const { options } = c.var;
  const { onAnswer, clock = () => performance.now() } = options;
  const begun = clock();
  let inData = 0;
  const questions = timeQuestions(options.questions, clock, (took) => {
    inData += took;
  });
  c.set('options', { ...options, questions });
  const requestId = toRequestId(c.req.header('Request-Id'), options);
  c.header('Request-Id', requestId);
  for (const [name, value] of Object.entries(COMMON_HEADERS)) c.header(name, value);

  await next();
  if (c.req.method === 'HEAD') await dropBody(c);

  const ms = toTenths(clock() - begun);
  c.res.headers.set('Server-Timing', toServerTiming(ms, toTenths(inData)));
  onAnswer?.({ method: c.req.method, path: routePath(c), status: c.res.status, ms, requestId });
};

/** Lets go of what a body would have been read from: nobody reads it, and a file or a list would stay open. */
async function dropBody(c: Context<ServerEnv>): Promise<void> {
  await c.res.body?.cancel();
  c.res = new Response(null, { status: c.res.status, headers: c.res.headers });
}
