import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A name that stays in its folder. Whoever asks has looked it up in a manifest; this holds where one day somebody does not. */
const PLAIN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/**
 * Makes the reader of the files of releases: it opens one as a stream, or gives `null` where there is none of that name.
 *
 * @param releases - the folder of the releases, with a slash at its end.
 */
export function createReleaseFileReader(
  releases: URL,
): (release: string, name: string) => Promise<ReadableStream<Uint8Array> | null> {
  return async (release, name) => {
    if (!PLAIN.test(release) || !PLAIN.test(name)) return null;
    const file = await open(new URL(`${release}/${name}`, releases)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
    if (file === null) return null;
    if ((await file.stat()).isFile())
      return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
    await file.close();
    return null;
  };
}
