import type { Manifest } from '@pazabierta/schema';
import { parseManifest } from '../release/parse-manifest.ts';
import { ReleaseError } from '../release/release-error.ts';
import { sha256 } from '../release/sha256.ts';
import type { ReleaseCopy } from './release-copy.ts';

/** A manifest is some thousands of bytes; what is longer than this is none. */
const MOST_BYTES = 2 ** 20;

/**
 * Reads the manifest of a copy, and its digest.
 *
 * @throws ReleaseError if there is none, or if it is not the manifest of a release of a form that is read here.
 */
export async function readCopiedManifest(copy: ReleaseCopy): Promise<{ manifest: Manifest; digest: string }> {
  const pieces = await copy.open('manifest.json');
  if (pieces === null) {
    throw new ReleaseError({
      es: `En «${copy.place}» no hay «manifest.json»: ahí no está ninguna edición. En un servidor, cada una está en /v1/releases y su número`,
      en: `There is no "manifest.json" in "${copy.place}": no release is there. On a server, each stands at /v1/releases and its number`,
    });
  }
  const bytes = await readWhole(pieces, copy);
  return { manifest: parseManifest(bytes, copy.place), digest: sha256(bytes) };
}

async function readWhole(pieces: AsyncIterable<Uint8Array>, { place }: ReleaseCopy): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MOST_BYTES) {
      throw new ReleaseError({
        es: `«manifest.json» en «${place}» pasa de ${MOST_BYTES} bytes: no es el manifiesto de una edición`,
        en: `"manifest.json" in "${place}" exceeds ${MOST_BYTES} bytes: it is not the manifest of a release`,
      });
    }
    read.push(piece);
  }
  return Buffer.concat(read);
}
