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
  /** Counts a request; `env` is what the platform gives with it, among which is the address of the client. */
  readonly count: (request: Request, env: unknown) => Promise<Turn>;
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

/** Refuses addresses that are too long, and clients that ask too often. */
export const limitRequests: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const { rateLimit } = c.var.options;
  const length = c.req.url.length - new URL(c.req.url).origin.length;
  if (length > LONGEST_ADDRESS) return writeProblem(c, tooLong(length));
  const base = basePath(c).replace(/\/$/, '');
  const isHealth = c.req.path === `${base}/live` || c.req.path === `${base}/ready`;
  if (rateLimit === undefined || isHealth || c.req.method === 'OPTIONS') return next();

  const { allowed, remaining, reset } = await rateLimit.count(c.req.raw, c.env);
  // The fields of draft-ietf-httpapi-ratelimit-headers since its tenth revision.
  c.header('RateLimit-Policy', `"default";q=${rateLimit.quota};w=${rateLimit.seconds}`);
  c.header('RateLimit', `"default";r=${remaining};t=${reset}`);
  return allowed ? next() : writeProblem(c, tooMany(rateLimit, reset), { 'Retry-After': String(reset) });
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
