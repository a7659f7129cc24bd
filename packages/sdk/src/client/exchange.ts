import type { Language } from '@pazabierta/schema';
import { DecodingError } from '../errors/decoding-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { isPazAbiertaError } from '../errors/paz-abierta-error.ts';

/**
 * One request: a GET, or a POST where it has a body.
 *
 * @example
 * ```ts
 * import { createClient, type SentRequest } from '@pazabierta/sdk';
 *
 * const sent: SentRequest[] = [];
 * const pazAbierta = createClient({
 *   baseUrl: 'http://127.0.0.1:8787',
 *   cache: (exchange) => (request, signal) => {
 *     sent.push(request);
 *     return exchange(request, signal);
 *   },
 * });
 * await pazAbierta.check([{ id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1', value: 217 }]);
 * sent.map(({ url }) => url); // ['http://127.0.0.1:8787/v1/citations/check?format=json']
 * sent[0]?.body; // '{"citations":[{"id":"mucpaz.networks.fortaseg.gasman-2021","release":"2026.1","value":217}]}'
 * ```
 */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | undefined;
}

/**
 * One answer, whole: its HTTP status, its headers, and its body as text.
 *
 * @example
 * ```ts
 * import { createClient, type ReceivedAnswer } from '@pazabierta/sdk';
 *
 * const answers: ReceivedAnswer[] = [];
 * const pazAbierta = createClient({
 *   baseUrl: 'http://127.0.0.1:8787',
 *   release: '2026.1',
 *   cache: (exchange) => async (request, signal) => {
 *     const answer = await exchange(request, signal);
 *     answers.push(answer);
 *     return answer;
 *   },
 * });
 * await pazAbierta.release();
 * answers.map(({ status, headers }) => [status, headers.get('Content-Type')]);
 * // [[200, 'application/json']]
 * ```
 */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Asks once and reads the whole answer. It rejects with a `NetworkError` where none comes, and with a `DecodingError` where it is a redirect
 * or too long.
 *
 * @example
 * ```ts
 * import { createClient, type Exchange } from '@pazabierta/sdk';
 *
 * const paths: string[] = [];
 * const log =
 *   (exchange: Exchange): Exchange =>
 *   (request, signal) => {
 *     paths.push(new URL(request.url).pathname);
 *     return exchange(request, signal);
 *   };
 * await createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1', cache: log }).release();
 * paths; // ['/v1/releases/2026.1']
 * ```
 */
export type Exchange = (request: SentRequest, signal: AbortSignal) => Promise<ReceivedAnswer>;

/**
 * What the client needs of `fetch`.
 *
 * @example
 * ```ts
 * import { createClient, type Fetch } from '@pazabierta/sdk';
 *
 * // A server of one's own, in the same process.
 * const fetch: Fetch = async (url) => Response.json({ asked: new URL(url).pathname }, { status: 404 });
 * const pazAbierta = createClient({ baseUrl: 'https://example.org', release: '2026.1', fetch });
 * await pazAbierta.get('instruments', 'mucpaz'); // throws ProblemError
 * ```
 */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Headers;
    readonly body?: string;
    readonly signal: AbortSignal;
    readonly redirect: 'manual';
  },
) => Promise<Response>;

/** The most bytes that are read of one answer: a page of 1,000 observations has two or three million. */
const MOST_BYTES = 2 ** 25;

/**
 * An exchange over `fetch`.
 *
 * A redirect is not followed: the API answers none for its data, so one comes from something in between or from an old address, and headers
 * that were meant for one host must not reach another.
 */
export function createExchange(fetch: Fetch, lang: Language): Exchange {
  return async ({ url, headers, body }, signal) => {
    const refuse = (es: string, en: string): DecodingError =>
      new DecodingError({ lang, url, fault: { es, en } });
    try {
      const response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body !== undefined && { body }),
        signal,
        redirect: 'manual',
      });
      const { status } = response;
      const isKnown = status === 304 && headers.has('If-None-Match');
      // Where a browser does not tell of a redirect that is not followed, its status is 0.
      if (response.redirected || status < 200 || (status >= 300 && status < 400 && !isKnown)) {
        const what = `${status} ${response.headers.get('Location') ?? ''}`.trim();
        throw refuse(`es una redirección (${what})`, `it is a redirect (${what})`);
      }
      const text = await readText(response.body, () => refuse('es demasiado larga', 'it is too long'));
      return { status, headers: response.headers, text };
    } catch (cause) {
      throw isPazAbiertaError(cause) ? cause : new NetworkError({ lang, url }, { cause });
    }
  };
}

/** Reads a body as UTF-8 to its end. */
async function readText(body: ReadableStream<Uint8Array> | null, tooLong: () => unknown): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) throw tooLong();
    text += decoder.decode(value, { stream: true });
  }
}
