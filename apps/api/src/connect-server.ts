import { type Client, createClient } from '@libsql/client';

/** A libSQL server, and what it asks for. */
export interface ServerAddress {
  readonly url: string;
  readonly authToken: string | null;
}

/** How long a server may take over what a reader waits for. */
export const ANSWER_LIMIT_MS = 5000;

/** A server did not answer in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';

  constructor(ms: number) {
    super(`No answer within ${ms} ms`);
  }
}

/** Opens the client of a libSQL server, each of whose answers must come within a time. Nothing is asked yet. */
export function connectServer({ url, authToken }: ServerAddress, limitMs: number): Client {
  const client = createClient({
    url,
    ...(authToken !== null && { authToken }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(limitMs) }),
  });
  const limited = <Value>(answer: Promise<Value>): Promise<Value> => {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // Over HTTP what was asked is given up by its own signal; a WebSocket that is silent is left for another.
        if (client.protocol === 'ws') void Promise.resolve(client.reconnect()).catch(() => undefined);
        reject(new TimeLimitError(limitMs));
      }, limitMs);
    });
    return Promise.race([answer, over]).finally(() => clearTimeout(timer));
  };
  return new Proxy(client, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      const call = found.bind(target) as (...values: unknown[]) => unknown;
      return name === 'execute' || name === 'batch'
        ? (...values: unknown[]) => limited(call(...values) as Promise<unknown>)
        : call;
    },
  });
}
