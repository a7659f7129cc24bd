import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Coding } from '@pazabierta/server';

/** Brotli at its highest quality is made for files that are compressed once; this one is about as fast as gzip. */
const BROTLI_QUALITY = 4;

/**
 * Compresses a body as it streams: whatever comes in goes out at once, so that the first rows of a table arrive while the last are read.
 * A body that breaks breaks the compressed one too, and a reader who goes away stops the body.
 */
export function compress(body: ReadableStream<Uint8Array>, coding: Coding): ReadableStream<Uint8Array> {
  const compressor =
    coding === 'br'
      ? createBrotliCompress({
          flush: constants.BROTLI_OPERATION_FLUSH,
          params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
        })
      : createGzip({ flush: constants.Z_SYNC_FLUSH });
  // Either end tells the other of a failure; whoever reads is told by the stream itself.
  pipeline(Readable.fromWeb(body as never), compressor, () => undefined);
  return Readable.toWeb(compressor) as ReadableStream<Uint8Array>;
}
