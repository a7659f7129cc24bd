import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { RateLimit, Turn } from '@pazabierta/server';
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

/** A rate limit that counts a request as Node has it, at once. One that is refused may be counted again, and is told the same. */
export interface ClientLimit extends RateLimit {
  readonly countClient: (incoming: IncomingMessage) => Turn;
}

/** Counts the requests of each client, in the memory of this process and for no longer than the counting lasts. */
export function createRateLimit({ quota, seconds, addressHeader }: RateLimitOptions): ClientLimit {
  const clients = new LRUCache<string, Counted>({
    max: MOST_CLIENTS,
    ttl: seconds * 1000,
    // Nothing of a client that does not come back is left either.
    ttlAutopurge: true,
    // The clock that is read below.
    perf: performance,
  });
  const refused = new WeakMap<IncomingMessage, Turn>();
  const countClient = (incoming: IncomingMessage): Turn => {
    const before = refused.get(incoming);
    if (before !== undefined) return before;
    const key = toClientKey(incoming, addressHeader);
    const now = performance.now();
    let counted = clients.get(key);
    if (counted === undefined || now - counted.since >= seconds * 1000) {
      counted = { requests: 0, since: now };
      clients.set(key, counted);
    }
    counted.requests += 1;
    const turn = {
      allowed: counted.requests <= quota,
      remaining: Math.max(0, quota - counted.requests),
      reset: Math.max(1, Math.ceil(seconds - (now - counted.since) / 1000)),
    };
    if (!turn.allowed) refused.set(incoming, turn);
    return turn;
  };
  return { quota, seconds, countClient, count: (_, env) => countClient((env as HttpBindings).incoming) };
}
