import { parseAccept } from 'hono/utils/accept';
import { LRUCache } from 'lru-cache';

/**
 * A content coding (RFC 9110, section 8.4.1) in which answers are written.
 *
 * @example
 * ```ts
 * import { Duplex } from 'node:stream';
 * import { createBrotliCompress, createGzip } from 'node:zlib';
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 * import { type Coding, createApp } from '@pazabierta/server';
 *
 * const compress = (body: ReadableStream<Uint8Array>, coding: Coding): ReadableStream<Uint8Array> =>
 *   body.pipeThrough(Duplex.toWeb(coding === 'br' ? createBrotliCompress() : createGzip()));
 * const questions = createMemoryQuestions([release]);
 * const app = createApp({ questions, reportUrl: 'https://example.org/report', compress });
 * const response = await app.request('/v1/sources', { headers: { 'Accept-Encoding': 'gzip, br' } });
 * response.headers.get('Content-Encoding'); // 'br'
 * await response.arrayBuffer().then(({ byteLength }) => byteLength > 0); // true
 * ```
 */
export type Coding = 'br' | 'gzip';

/** The better one first. */
const CODINGS: readonly Coding[] = ['br', 'gzip'];

const NONE: readonly Coding[] = [];

/** What was read of the headers that came last: most programs send one of a few. */
const read = new LRUCache<string, readonly Coding[]>({ max: 100 });

/** The codings that a request accepts, the one that it likes best first; none where it says nothing or likes plain bytes better. */
export function readCodings(acceptEncoding: string | null | undefined): readonly Coding[] {
  if (acceptEncoding === null || acceptEncoding === undefined) return NONE;
  const known = read.get(acceptEncoding);
  if (known !== undefined) return known;
  const codings = parseCodings(acceptEncoding);
  read.set(acceptEncoding, codings);
  return codings;
}

function parseCodings(acceptEncoding: string): Coding[] {
  const accepted = new Map(
    parseAccept(acceptEncoding).map(({ type, q }) => [type.toLowerCase().replace(/^x-/, ''), q]),
  );
  const liking = (coding: Coding): number => accepted.get(coding) ?? accepted.get('*') ?? 0;
  const plain = accepted.get('identity') ?? 0;
  return CODINGS.filter((coding) => liking(coding) > 0 && liking(coding) >= plain).toSorted(
    (a, b) => liking(b) - liking(a),
  );
}
