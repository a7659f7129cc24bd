import { AbortError } from '../errors/abort-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { ListOptions } from '../paz-abierta.ts';
import type { Given } from '../question-at.ts';
import { toQuery } from '../to-query.ts';
import type { ClientOptions } from './client-options.ts';
import { createExchange } from './exchange.ts';
import { type Reading, readAnswer } from './read-answer.ts';
import { send } from './send.ts';
import { within } from './within.ts';

/** What is asked, and where. */
export interface Asked {
  /** As the contract writes it, such as `/v1/observations/{id}`. */
  readonly path: string;
  /** The parameters, those of the path among them. */
  readonly question?: Readonly<Record<string, Given | undefined>> | undefined;
  /** What is sent, if anything is: then it is a POST. */
  readonly body?: object;
}

/** Asks one API and reads what it answers; all clients are made of it. */
export interface Requester {
  /** The id of the release that answers. */
  readonly release: () => Promise<string>;
  readonly request: <Result>(
    asked: Asked,
    call: ListOptions,
    read: (reading: Reading) => Result,
  ) => Promise<Result>;
}

/** The longest that a timer can wait, in milliseconds; with more it would not wait at all. */
const LONGEST = 2 ** 31 - 1;

/** By which parameter a path names the release that answers, if one release does. */
function toReleaseParameter(path: string): string | null {
  if (path.startsWith('/v1/releases/{id}')) return 'id';
  return /^\/v1\/(releases|citations)/.test(path) ? null : 'release';
}

/** Makes what asks. @throws TypeError where `baseUrl` is no absolute address or a header cannot be sent. */
export function createRequester({
  baseUrl,
  release: named,
  lang = 'es',
  fetch = (url, init) => globalThis.fetch(url, init),
  timeout: { attempt = 10_000, total = 60_000 } = {},
  retries = 2,
  signal,
  headers,
  cache = (exchange) => exchange,
}: ClientOptions): Requester {
  const root = new URL(baseUrl).href.replace(/\/+$/, '');
  const common = new Headers(headers);
  common.set('Accept-Language', lang);
  const exchange = cache(createExchange(fetch, lang));
  let settled = named === undefined ? undefined : Promise.resolve(named);

  // A question of its own settles the release, so that whoever waits for it depends on no other question, which might be refused or given up.
  function release(): Promise<string> {
    settled ??= request({ path: '/v1/releases' }, {}, ({ document }) => document.release.id).catch(
      (error) => {
        settled = undefined;
        throw error;
      },
    );
    return settled;
  }

  async function toUrl({ path, question = {} }: Asked): Promise<string> {
    const query = toQuery(question);
    const parameter = toReleaseParameter(path);
    if (parameter !== null && !query.has(parameter)) query.set(parameter, await release());
    const place = path.replace(/\{(\w+)\}/g, (_, name) => {
      const value = encodeURIComponent(query.get(name) ?? '');
      query.delete(name);
      return value;
    });
    // Where the form is named, every cache on the way may keep the answer.
    query.set('format', 'json');
    return `${root}${place}?${query}`;
  }

  function request<Result>(
    asked: Asked,
    call: ListOptions,
    read: (reading: Reading) => Result,
  ): Promise<Result> {
    const ms = Math.min(total, LONGEST);
    const until = Date.now() + ms;
    return within(
      {
        signals: [signal, call.signal],
        ms,
        onTimeout: () => new TimeoutError({ lang, of: 'total', ms }),
        onAbort: (cause) => new AbortError({ lang }, { cause }),
      },
      async (whole) => {
        const url = await toUrl(asked);
        const sent = new Headers(common);
        const body = asked.body && JSON.stringify(asked.body);
        if (body !== undefined) sent.set('Content-Type', 'application/json');
        const sending = { lang, exchange, retries, ms: Math.min(attempt, LONGEST), until };
        const answer = await send(sending, { url, headers: sent, body }, whole);
        return read(readAnswer(answer, url, lang));
      },
    );
  }

  return { release, request };
}
