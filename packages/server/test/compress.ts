import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { AppOptions } from '../src/index.ts';

/** Compresses a body in one piece; that of a server streams. */
export const compress: NonNullable<AppOptions['compress']> = (body, coding) =>
  Readable.toWeb(Readable.from(compressWhole(body, coding))) as ReadableStream<Uint8Array>;

async function* compressWhole(body: ReadableStream<Uint8Array>, coding: 'gzip' | 'br') {
  const whole = new Uint8Array(await new Response(body).arrayBuffer());
  yield new Uint8Array(coding === 'br' ? brotliCompressSync(whole) : gzipSync(whole));
}
