import type { MiddlewareHandler } from 'hono';
import { toCodedTag } from './entity-tag.ts';
import { readCodings } from './read-codings.ts';
import type { ServerEnv } from './server-env.ts';

/** Bodies shorter than this, in bytes, are sent as they are: they would hardly get shorter. */
const SHORTEST = 1024;

/** Whether compressing a media type is of use: text is; workbooks and columnar files are compressed already. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript|x-ndjson)\b|^application\/vnd\.sdmx/.test(mediaType);
}

/** Answers in a coding that the reader accepts, where whoever runs the app can compress; as a stream, so that the first byte is early. */
export const compressAnswers: MiddlewareHandler<ServerEnv> = async (c, next) => {
  await next();
  const { compress } = c.var.options;
  const { headers: plain } = c.res;
  if (compress === undefined || !isCompressible(plain.get('Content-Type') ?? '')) return;
  // A digest is of the bytes as they are sent (RFC 9530), and a file is asked for to be held against it.
  if (plain.has('Repr-Digest')) return;
  if (!/\bAccept-Encoding\b/.test(plain.get('Vary') ?? '')) plain.append('Vary', 'Accept-Encoding');
  const [coding] = readCodings(c.req.header('Accept-Encoding'));
  // Not touched before, because until then the Node adapter can send a text in one piece; once it was, the headers are other ones.
  const body = coding === undefined ? null : c.res.body;
  if (coding === undefined || body === null) return;

  const { headers } = c.res;
  const { begin, rest } = await readBegin(body);
  const answer = (content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null): Response =>
    new Response(content, { status: c.res.status, headers });
  if (rest === null) {
    c.res = answer(begin);
    return;
  }
  const tag = headers.get('ETag');
  if (tag !== null) headers.set('ETag', toCodedTag(tag, coding));
  headers.set('Content-Encoding', coding);
  headers.delete('Content-Length');
  if (c.req.method === 'HEAD') {
    await rest.cancel();
    c.res = answer(null);
    return;
  }
  c.res = answer(compress(join(begin, rest), coding));
};

/** Reads as much of a body as shows whether it is short, and gives what is left of it; `null` where that was all. */
async function readBegin(body: ReadableStream<Uint8Array>): Promise<{
  begin: Uint8Array<ArrayBuffer>;
  rest: ReadableStreamDefaultReader<Uint8Array> | null;
}> {
  const reader = body.getReader();
  let begin = new Uint8Array();
  while (begin.length < SHORTEST) {
    const { done, value } = await reader.read();
    if (done) return { begin, rest: null };
    const longer = new Uint8Array(begin.length + value.length);
    longer.set(begin);
    longer.set(value, begin.length);
    begin = longer;
  }
  return { begin, rest: reader };
}

function join(
  begin: Uint8Array<ArrayBuffer>,
  rest: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let pending: Uint8Array | null = begin;
  return new ReadableStream({
    async pull(controller) {
      if (pending !== null) {
        controller.enqueue(pending);
        pending = null;
        return;
      }
      const { done, value } = await rest.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => rest.cancel(reason),
  });
}
