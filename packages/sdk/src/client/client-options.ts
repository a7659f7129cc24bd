import type { Language } from '@pazabierta/schema';
import type { Exchange, Fetch } from './exchange.ts';

/**
 * Whom a client asks, and how.
 *
 * @example
 * ```ts
 * import { type ClientOptions, createClient } from '@pazabierta/sdk';
 *
 * const options: ClientOptions = {
 *   baseUrl: 'http://127.0.0.1:8787',
 *   release: '2026.1',
 *   lang: 'en',
 *   timeout: { attempt: 5000, total: 20_000 },
 *   retries: 1,
 * };
 * (await createClient(options).release()).title.en; // 'What the starting article states'
 * ```
 */
export interface ClientOptions {
  /** Where the API stands, such as `https://example.org` or `https://example.org/datos`: what comes before `/v1`. */
  readonly baseUrl: string | URL;
  /** The release that answers everything, such as `2026.1`. Without it the first question settles it: the newest published. */
  readonly release?: string;
  /** The language of problems and of errors; Spanish where it is not said. */
  readonly lang?: Language;
  /** What takes the place of the global `fetch`. */
  readonly fetch?: Fetch;
  /** Milliseconds: for one attempt, 10,000 where it is not said, and for all of them with their pauses, 60,000. */
  readonly timeout?: { readonly attempt?: number; readonly total?: number };
  /** How many times more is asked after the first; 2 where it is not said. */
  readonly retries?: number;
  /** Ends every question of the client. */
  readonly signal?: AbortSignal;
  /** Headers of every request. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
  /** Keeps answers, so that what is known is not asked again; see `createCache`. Without it nothing is kept. */
  readonly cache?: (exchange: Exchange) => Exchange;
}
