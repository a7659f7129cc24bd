import type { HttpBindings } from '@hono/node-server';
import type { RateLimit } from '@pazabierta/server';
import { LRUCache } from 'lru-cache';
import { toClientKey } from './client-key.ts';

/** So many requests in so many seconds, for each client; and the header in which a trusted proxy writes the address of the client. */
export interface RateLimitOptions {
  readonly quota: number;
  readonly seconds: number;
  readonly addressHeader: string | null;
}

/** How many clients are counted at a time. Where there are more, whoever asked longest ago is counted anew. */
export const MOST_CLIENTS = 65_536;

/** What is counted of a client until it is counted anew. */
interface Counted {
  requests: number;
  readonly since: number;
}

/** Counts the requests of each client, in the memory of this process and for no longer than the counting lasts. */
export function createRateLimit({ quota, seconds, addressHeader }: RateLimitOptions): RateLimit {
  const clients = new LRUCache<string, Counted>({
    max: MOST_CLIENTS,
    ttl: seconds * 1000,
    // Nothing of a client that does not come back is left either.
    ttlAutopurge: true,
    // The clock that is read below.
    perf: performance,
  });
  return {
    quota,
    seconds,
    count: (_, env) => {
      const key = toClientKey((env as HttpBindings).incoming, addressHeader);
      const now = performance.now();
      let counted = clients.get(key);
      if (counted === undefined || now - counted.since >= seconds * 1000) {
        counted = { requests: 0, since: now };
        clients.set(key, counted);
      }
      counted.requests += 1;
      return {
        allowed: counted.requests <= quota,
        remaining: Math.max(0, quota - counted.requests),
        reset: Math.max(1, Math.ceil(seconds - (now - counted.since) / 1000)),
      };
    },
  };
}
