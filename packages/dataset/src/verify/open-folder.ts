import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReleaseError } from '../release/release-error.ts';
import type { ReleaseCopy } from './release-copy.ts';

/** The copy of a release that lies in a folder. */
export function openFolder(folder: string): ReleaseCopy {
  return {
    place: folder,
    async open(name) {
      const path = join(folder, name);
      const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return null;
        throw unreadable(path, cause);
      });
      if (found === null) return null;
      // A pipe among the files would otherwise be waited for without end.
      if (!found.isFile()) throw unreadable(path, new Error('not a file'));
      return readPieces(path);
    },
    list: () =>
      readdir(folder).catch((cause: unknown) => {
        throw unreadable(folder, cause);
      }),
  };
}

async function* readPieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): ReleaseError {
  return new ReleaseError({ es: `No se puede leer «${path}»`, en: `Cannot read "${path}"` }, { cause });
}
