import type { HttpBindings } from '@hono/node-server';
import type { RateLimit } from '@pazabierta/server';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { toClientKey } from './client-key.ts';

/** So many requests in so many seconds, for each client; and the header in which a trusted proxy writes the address of the client. */
export interface RateLimitOptions {
  readonly quota: number;
  readonly seconds: number;
  readonly addressHeader: string | null;
}

/** Counts the requests of each client, in the memory of this process and for no longer than the counting lasts. */
export function createRateLimit({ quota, seconds, addressHeader }: RateLimitOptions): RateLimit {
  const limiter = new RateLimiterMemory({ points: quota, duration: seconds });
  return {
    quota,
    seconds,
    count: async (_, env) => {
      const key = toClientKey((env as HttpBindings).incoming, addressHeader);
      try {
        return toTurn(true, await limiter.consume(key));
      } catch (refused) {
        // The limiter refuses by throwing its own answer; anything else is a failure.
        if (refused instanceof Error) throw refused;
        return toTurn(false, refused as RateLimiterRes);
      }
    },
  };
}

function toTurn(allowed: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes) {
  return {
    allowed,
    remaining: Math.max(0, remainingPoints),
    reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}
