import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Answerer } from './answerer.ts';
import { PROGRAM_KEY } from './program-name.ts';

/** What the files are made from, and the database beside which they are kept. */
export interface ReleaseDatabaseOptions extends Pick<Answerer, 'questions' | 'writeReleaseFile'> {
  readonly beside: string;
}

/**
 * Makes the reader of releases as SQLite files. Each is written when it is first asked for, beside the database that it is read from and
 * under its name, so that it goes when that goes. It gives `null` where there is no such release.
 */
export function createReleaseDatabaseReader({
  questions,
  writeReleaseFile,
  beside,
}: ReleaseDatabaseOptions): (release: string) => Promise<ReadableStream<Uint8Array> | null> {
  const underWay = new Map<string, Promise<void>>();
  return async (id) => {
    const release = (await questions.releases()).find((each) => each.id === id);
    if (release === undefined) return null;
    const path = `${beside}.${id}.${PROGRAM_KEY}.sqlite`;
    const written = await openFile(path);
    if (written !== null) return written;
    // However many ask for it at once, it is written once.
    const writing = underWay.get(id) ?? writeReleaseFile(path, release).finally(() => underWay.delete(id));
    underWay.set(id, writing);
    await writing;
    return openFile(path);
  };
}

async function openFile(path: string): Promise<ReadableStream<Uint8Array> | null> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return file && (Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>);
}
