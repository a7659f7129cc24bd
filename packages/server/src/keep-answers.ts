import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { LRUCache } from 'lru-cache';
import { COMMON_HEADERS } from './common-headers.ts';
import { toRequestId, toServerTiming, toTenths } from './describe-answers.ts';
import { findTag, toKnownTags } from './entity-tag.ts';
import { joinBytes } from './join-bytes.ts';
import { isRefused, refuseTurn, type Turn, toLimitField, toPolicyField } from './limit-requests.ts';
import { readCodings } from './read-codings.ts';
import type { AppOptions, ServerEnv } from './server-env.ts';
import { wholeOf } from './written.ts';

/** How many bytes the answers that are kept may take, where the app is not told. */
const USUAL_BYTES = 64 * 1024 * 1024;

/** The share of them that one answer may take, so that a large one does not drive out many. */
const LARGEST_SHARE = 1 / 64;

/** The share of them for answers that are still being sent, and are kept once they are whole. */
const UNFINISHED_SHARE = 1 / 8;

/** What an answer takes beside its texts and its body: a generous guess at its objects. */
const OBJECT_BYTES = 2048;

/** An answer that is the same for ever. */
export interface Lasting {
  /** The tag of it, before any coding. */
  readonly tag: string;
  /** What it says to caches. */
  readonly caching: Readonly<Record<string, string>>;
  /** The `Accept` for which it was written, where the address does not name the format: another one may be refused. `null` where it does. */
  readonly accept: string | null;
}

/** An answer as it is kept: everything that follows from the address and the codings that a request accepts. */
interface Kept {
  /** The pattern of the address. */
  readonly path: string;
  readonly accept: string | null;
  readonly tags: readonly string[];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
  /** What a 304 says in their place, but for the tag. */
  readonly unmodified: Readonly<Record<string, string>>;
}

/**
 * What is looked at of a request where an answer is kept; a `Request` is one too.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type KeptRequest } from '@pazabierta/server';
 *
 * const app = createApp({ questions: createMemoryQuestions([release]), reportUrl: 'https://example.org/report' });
 * const url = 'http://localhost/v1/sources/gasman-2021.json?release=2026.2';
 * await app.request(url);
 * const request: KeptRequest = { method: 'GET', url, headers: { get: () => null } };
 * app.findKept(request)?.(null).status; // 200
 * ```
 */
export interface KeptRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Pick<Headers, 'get'>;
}

/**
 * A kept answer as it goes out, without a `Response` around it: the names of its headers are in lower case.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type KeptAnswer } from '@pazabierta/server';
 *
 * const app = createApp({ questions: createMemoryQuestions([release]), reportUrl: 'https://example.org/report' });
 * const request = new Request('http://localhost/v1/sources/gasman-2021.json?release=2026.2');
 * const response = await app.request(request);
 * const kept: KeptAnswer | undefined = app.findKept(request)?.(null);
 * kept?.headers['etag'] === response.headers.get('ETag'); // true
 * ```
 */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/**
 * Finds what is kept for a request, at once; `null` where it is to be answered in the way of all others. What is found is written once the
 * request was counted, and told of as any other answer.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { createApp, type FindKept } from '@pazabierta/server';
 *
 * const app = createApp({ questions: createMemoryQuestions([release]), reportUrl: 'https://example.org/report' });
 * const findKept: FindKept = app.findKept;
 * findKept(new Request('http://localhost/v1/sources/gasman-2021.json?release=2026.2')); // null
 * ```
 */
export type FindKept = (request: KeptRequest) => ((turn: Turn | null) => KeptAnswer) | null;

/** Answers that are the same for ever, in memory. */
export interface Keep {
  readonly find: FindKept;
  /**
   * Answers from what is kept, at once where nothing has to be waited for; `otherwise` answers what is not kept. A request is counted,
   * described and told of as any other.
   */
  readonly answer: <Other>(
    request: Request,
    env: unknown,
    otherwise: () => Other | Promise<Other>,
  ) => Response | Other | Promise<Response | Other>;
  /** Says of what is being answered that it is the same for ever. */
  readonly foresee: (c: Context<ServerEnv>, lasting: Lasting) => void;
  /** Keeps what was foreseen, as it goes out. */
  readonly record: MiddlewareHandler<ServerEnv>;
}

/** Makes an empty keep for an app. It holds so many bytes at most; what was not asked for longest goes first. */
export function createKeep(options: AppOptions): Keep {
  const { keep = USUAL_BYTES, rateLimit, onAnswer, clock = () => performance.now() } = options;
  const largest = Math.floor(keep * LARGEST_SHARE);
  // A library for which no size is no limit.
  if (largest < 1)
    return {
      find: () => null,
      answer: (_, __, otherwise) => otherwise(),
      foresee: () => {},
      record: (_, next) => next(),
    };

  const unfinished: Unfinished = { bytes: 0, most: Math.floor(keep * UNFINISHED_SHARE) };
  const answers = new LRUCache<string, Kept>({
    maxSize: keep - unfinished.most,
    maxEntrySize: largest,
    sizeCalculation: toBytes,
  });
  const foreseen = new WeakMap<Context, Lasting>();
  const policy = rateLimit && { 'RateLimit-Policy': toPolicyField(rateLimit) };
  // What each answer has for itself. Names are in lower case, as `Headers` gives them: an object would hold both spellings.
  const own = ['request-id', 'server-timing', ...(rateLimit === undefined ? [] : ['ratelimit'])];

  const write = (
    { method, headers }: KeptRequest,
    kept: Kept,
    turn: Turn | null,
    begun: number,
  ): KeptAnswer => {
    const requestId = toRequestId(headers.get('Request-Id'), options);
    const known = findKnown(headers.get('If-None-Match'), kept.tags);
    const status = known === null ? 200 : 304;
    const ms = toTenths(clock() - begun);
    const filled: Record<string, string> = { ...(known === null ? kept.headers : kept.unmodified) };
    if (known !== null) filled['etag'] = known;
    filled['request-id'] = requestId;
    filled['server-timing'] = toServerTiming(ms, 0);
    if (turn !== null) filled['ratelimit'] = toLimitField(turn);
    onAnswer?.({ method, path: kept.path, status, ms, requestId });
    return { status, headers: filled, body: known === null && method === 'GET' ? kept.body : null };
  };

  const find: FindKept = (request) => {
    const { method, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return null;
    const begun = clock();
    const kept = answers.get(toKey(request.url, headers.get('Accept-Encoding')));
    if (kept === undefined) return null;
    if (kept.accept !== null && kept.accept !== (headers.get('Accept') ?? '')) return null;
    return (turn) => write(request, kept, turn, begun);
  };

  const take = <Other>(
    request: Request,
    writeKept: (turn: Turn) => KeptAnswer,
    turn: Turn,
    otherwise: () => Other | Promise<Other>,
  ): Response | Other | Promise<Other> => {
    if (turn.allowed) return toResponse(writeKept(turn));
    refuseTurn(request, turn);
    return otherwise();
  };

  const answer: Keep['answer'] = (request, env, otherwise) => {
    const writeKept = isRefused(request) ? null : find(request);
    if (writeKept === null) return otherwise();
    if (rateLimit === undefined) return toResponse(writeKept(null));
    let turn: Turn | Promise<Turn>;
    try {
      turn = rateLimit.count(request, env);
    } catch {
      // Where counting fails, it fails once more in the way of all answers, which makes a problem of it.
      return otherwise();
    }
    if (turn instanceof Promise)
      return turn.then((counted) => take(request, writeKept, counted, otherwise), otherwise);
    return take(request, writeKept, turn, otherwise);
  };

  const record: Keep['record'] = async (c, next) => {
    await next();
    const lasting = foreseen.get(c);
    if (lasting === undefined || c.req.method !== 'GET' || c.res.status !== 200) return;
    const codings = c.req.header('Accept-Encoding');
    const { headers } = c.res;
    const key = toKey(c.req.url, codings);
    const rest = {
      path: routePath(c),
      accept: lasting.accept,
      tags: toKnownTags(lasting.tag, codings),
      headers: toTemplate(headers, own),
      unmodified: toTemplate(new Headers({ ...COMMON_HEADERS, ...policy, ...lasting.caching }), own),
    };
    const put = (body: Uint8Array<ArrayBuffer>) => answers.set(key, { ...rest, body });
    const whole = wholeOf(c.res);
    if (whole !== undefined) {
      if (whole.length <= largest) put(whole);
      return;
    }
    const { body } = c.res;
    if (body === null) return;
    // Unset first, because what is set in its place takes over the headers of what was there.
    c.res = undefined;
    c.res = new Response(gather(body, largest, unfinished, put), { headers });
  };

  return { find, answer, foresee: (c, lasting) => foreseen.set(c, lasting), record };
}

const toResponse = ({ status, headers, body }: KeptAnswer): Response =>
  new Response(body, { status, headers });

/** The codings and not `Accept-Encoding` as it was written, which each program writes in its own way. */
function toKey(address: string, acceptEncoding: string | null | undefined): string {
  const codings = readCodings(acceptEncoding);
  return codings.length === 0 ? address : `${codings} ${address}`;
}

/** Headers as an object that is fast to copy and to go through, with room for what each answer has for itself. */
function toTemplate(headers: Headers, own: readonly string[]): Record<string, string> {
  const template = Object.fromEntries([...headers, ...own.map((name) => [name, ''])]);
  // To V8 an object that was put together key by key is a hash table once it is this large; one that was parsed is not.
  return JSON.parse(JSON.stringify(template)) as Record<string, string>;
}

/** As {@link findTag}, where it is known that there is an answer. */
function findKnown(ifNoneMatch: string | null, tags: readonly string[]): string | null {
  if (ifNoneMatch === null || tags.includes(ifNoneMatch)) return ifNoneMatch;
  return ifNoneMatch.trim() === '*' ? (tags[0] ?? null) : findTag(ifNoneMatch, tags);
}

/** What an answer takes in memory, a character of text counted as two bytes. */
function toBytes({ body, tags, headers, unmodified, path }: Kept, key: string): number {
  const texts = [key, path, ...tags, ...[headers, unmodified].flatMap(Object.entries).flat()];
  return OBJECT_BYTES + body.byteLength + 2 * texts.reduce((sum, text) => sum + text.length, 0);
}

/** How many bytes of answers are gathered that are not yet whole, and how many may be. */
interface Unfinished {
  bytes: number;
  readonly most: number;
}

/** Lets a body through, and gives it whole once it has ended well, unless it is longer than what may be kept. */
function gather(
  body: ReadableStream<Uint8Array>,
  most: number,
  unfinished: Unfinished,
  whole: (bytes: Uint8Array<ArrayBuffer>) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let pieces: Uint8Array[] | null = [];
  let length = 0;
  const letGo = (): void => {
    unfinished.bytes -= length;
    length = 0;
    pieces = null;
  };
  const take = (piece: Uint8Array): void => {
    if (pieces === null) return;
    if (length + piece.length > most || unfinished.bytes + piece.length > unfinished.most) {
      letGo();
      return;
    }
    pieces.push(piece);
    length += piece.length;
    unfinished.bytes += piece.length;
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          take(value);
          controller.enqueue(value);
          return;
        }
        if (pieces !== null) whole(joinBytes(pieces));
        letGo();
        controller.close();
      } catch (error) {
        letGo();
        throw error;
      }
    },
    cancel(reason) {
      letGo();
      return reader.cancel(reason);
    },
  });
}
