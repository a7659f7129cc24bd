import type { Exchange, ReceivedAnswer } from './exchange.ts';

/** An answer that is kept, the tag that names its bytes, and until when it need not be asked for again. */
interface Kept {
  readonly answer: ReceivedAnswer;
  readonly tag: string;
  readonly until: number;
}

/**
 * A cache for one client, as HTTP has it (RFC 9111): an answer is used again without asking for as long as its `Cache-Control` allows, which
 * for a published release that is named is a year; after that it is asked whether it still holds (`If-None-Match`), which costs no data.
 *
 * It keeps the last `entries` answers that were used, 100 where it is not said, in memory.
 *
 * @example
 * ```ts
 * import { createCache, createClient, type Fetch } from '@pazabierta/sdk';
 *
 * let asked = 0;
 * const fetch: Fetch = (url, init) => {
 *   asked += 1;
 *   return globalThis.fetch(url, init);
 * };
 * const cache = createCache({ entries: 500 });
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1', fetch, cache });
 * await pazAbierta.list('observations', { fund: 'fortaseg' });
 * await pazAbierta.list('observations', { fund: 'fortaseg' });
 * asked; // 1
 * ```
 */
export function createCache({
  entries = 100,
}: {
  readonly entries?: number;
} = {}): (exchange: Exchange) => Exchange {
  const kept = new Map<string, Kept>();
  return (exchange) => async (request, signal) => {
    const { url, body } = request;
    if (body !== undefined) return exchange(request, signal);
    const headers = new Headers(request.headers);
    const known = kept.get(url);
    if (known !== undefined) {
      // What was used last stands last, and what stands first goes first.
      kept.delete(url);
      kept.set(url, known);
      if (known.until > Date.now()) return known.answer;
      headers.set('If-None-Match', known.tag);
    }
    const fresh = await exchange({ ...request, headers }, signal);
    const answer = fresh.status === 304 && known ? known.answer : fresh;
    // A failure of a moment says nothing of what is kept.
    if (answer.status !== 200) return answer;
    const tag = answer.headers.get('ETag');
    const control = fresh.headers.get('Cache-Control') ?? '';
    kept.delete(url);
    if (tag === null || control.includes('no-store')) return answer;
    kept.set(url, { answer, tag, until: Date.now() + toLifetime(control, fresh.headers.get('Age')) });
    for (const oldest of kept.keys()) {
      if (kept.size <= entries) break;
      kept.delete(oldest);
    }
    return answer;
  };
}

/** How many milliseconds an answer may be used without asking. */
function toLifetime(control: string, age: string | null): number {
  if (control.includes('no-cache')) return 0;
  const seconds = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
  return (seconds - Number(age ?? 0)) * 1000;
}
