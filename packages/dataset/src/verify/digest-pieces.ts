import { createHash } from 'node:crypto';

/** How long a file is, and its SHA-256. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Digests a file piece by piece, so that no file is too large.
 *
 * @returns `null` where it is longer than it may be; what follows is then not read.
 */
export async function digestPieces(
  pieces: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<FileDigest | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > mostBytes) return null;
    hash.update(piece);
  }
  return { bytes, sha256: hash.digest('hex') };
}
