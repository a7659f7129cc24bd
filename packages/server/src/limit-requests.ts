import { RequestProblem } from '@pazabierta/query';
import type { MiddlewareHandler } from 'hono';
import { basePath } from 'hono/route';
import type { ServerEnv } from './server-env.ts';
import { writeProblem } from './write-problem.ts';

/** The longest address that is read, in bytes, without its host. */
const LONGEST_ADDRESS = 8 * 1024;

/**
 * How many requests each client may make, and who counts them.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type RateLimit } from '@pazabierta/server';
 *
 * let left = 1;
 * // Everybody is counted together here; a server counts each address, which its platform gives as `env`.
 * const count: RateLimit['count'] = async () => {
 *   left -= 1;
 *   return { allowed: left >= 0, remaining: Math.max(left, 0), reset: 60 };
 * };
 * const rateLimit: RateLimit = { quota: 1, seconds: 60, count };
 * const questions = createMemoryQuestions([release]);
 * const app = createApp({ questions, reportUrl: 'https://example.org/report', rateLimit });
 * (await app.request('/v1')).status; // 200
 * (await app.request('/v1')).status; // 429
 * ```
 */
export interface RateLimit {
  /** So many requests in so many seconds. */
  readonly quota: number;
  readonly seconds: number;
  /** Counts a request; `env` is what the platform gives with it, among which is the address of the client. What is known at once may be given at once. */
  readonly count: (request: Request, env: unknown) => Turn | Promise<Turn>;
}

/**
 * What counting a request gave, as the field `RateLimit` tells it.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type Turn } from '@pazabierta/server';
 *
 * const turn: Turn = { allowed: true, remaining: 599, reset: 42 };
 * const app = createApp({
 *   questions: createMemoryQuestions([release]),
 *   reportUrl: 'https://example.org/report',
 *   rateLimit: { quota: 600, seconds: 60, count: async () => turn },
 * });
 * (await app.request('/v1')).headers.get('RateLimit'); // '"default";r=599;t=42'
 * ```
 */
export interface Turn {
  readonly allowed: boolean;
  /** How many more may be made before the counting begins anew, and in how many seconds that is. */
  readonly remaining: number;
  readonly reset: number;
}

/** The turns of requests that were counted already, and are refused. */
const refused = new WeakMap<Request, Turn>();

/** Leaves a request that was counted and is refused to {@link limitRequests}, which does not count it again. */
export function refuseTurn(request: Request, turn: Turn): void {
  refused.set(request, turn);
}

/** Whether a request was counted already, and is refused. */
export function isRefused(request: Request): boolean {
  return refused.has(request);
}

/** What is allowed, as the field `RateLimit-Policy` says it since the tenth revision of draft-ietf-httpapi-ratelimit-headers. */
export const toPolicyField = ({ quota, seconds }: RateLimit): string => `"default";q=${quota};w=${seconds}`;

/** What is left of it, as the field `RateLimit` of the same says it. */
export const toLimitField = ({ remaining, reset }: Turn): string => `"default";r=${remaining};t=${reset}`;

/** Refuses addresses that are too long, and clients that ask too often. */
export const limitRequests: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const { rateLimit } = c.var.options;
  const length = c.req.url.length - new URL(c.req.url).origin.length;
  if (length > LONGEST_ADDRESS) return writeProblem(c, tooLong(length));
  const base = basePath(c).replace(/\/$/, '');
  const isHealth = c.req.path === `${base}/live` || c.req.path === `${base}/ready`;
  if (rateLimit === undefined || isHealth || c.req.method === 'OPTIONS') return next();

  const turn = refused.get(c.req.raw) ?? (await rateLimit.count(c.req.raw, c.env));
  c.header('RateLimit-Policy', toPolicyField(rateLimit));
  c.header('RateLimit', toLimitField(turn));
  if (turn.allowed) return next();
  return writeProblem(c, tooMany(rateLimit, turn.reset), { 'Retry-After': String(turn.reset) });
};

function tooLong(length: number): RequestProblem {
  return new RequestProblem('uri-too-long', {
    es: `La ruta y los parámetros tienen ${length} caracteres; pueden tener ${LONGEST_ADDRESS}`,
    en: `The path and the parameters have ${length} characters; they may have ${LONGEST_ADDRESS}`,
  });
}

function tooMany({ quota, seconds }: RateLimit, reset: number): RequestProblem {
  return new RequestProblem('too-many-requests', {
    es: `Se admiten ${quota} peticiones cada ${seconds} segundos; espere ${reset} segundos`,
    en: `${quota} requests are allowed every ${seconds} seconds; wait for ${reset} seconds`,
  });
}
