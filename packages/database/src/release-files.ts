import { type Client, createClient } from '@libsql/client';

/**
 * A file of a release, as it is published.
 *
 * @example
 * ```ts
 * import type { ReleaseFile } from '@pazabierta/database';
 *
 * const file: ReleaseFile = { release: '2026.1', name: 'manifest.json', bytes: new Blob(['{}']).stream() };
 * file.name; // 'manifest.json'
 * ```
 */
export interface ReleaseFile {
  readonly release: string;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Small enough for some hundreds to be in memory at once, as they are while a database is loaded into a server. */
const PART_BYTES = 1 << 16;

/**
 * Puts the files of releases into a database file beside what was built from them, so that a server to which it is loaded has them too, and
 * whoever follows a release hands out its files without having them otherwise.
 *
 * @param file - a database that `buildDatabase` wrote, and that nobody answers from yet.
 * @throws Error if the file cannot be written, or holds some of these files already.
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { buildDatabase, createStoredFileReader, openDatabase, storeReleaseFiles } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'paz-abierta.db');
 * await buildDatabase(file, await readReleases(releasesFolder));
 * const bytes = new Blob(['{}']).stream();
 * await storeReleaseFiles(file, [{ release: '2026.1', name: 'manifest.json', bytes }]);
 *
 * const client = await openDatabase(file);
 * const read = createStoredFileReader(client);
 * await new Response(await read('2026.1', 'manifest.json')).text(); // '{}'
 * await read('2026.1', 'other.json'); // null
 * client.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function storeReleaseFiles(
  file: string,
  files: AsyncIterable<ReleaseFile> | Iterable<ReleaseFile>,
): Promise<void> {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  try {
    for await (const { release, name, bytes } of files) {
      let part = 0;
      for await (const piece of inParts(bytes)) {
        await client.execute({
          sql: 'insert into release_file (release, name, part, bytes) values (?, ?, ?, ?)',
          args: [release, name, part, piece],
        });
        part += 1;
      }
    }
  } finally {
    client.close();
  }
}

/**
 * Makes the reader of files that `storeReleaseFiles` has put into a database; it gives `null` where there is none of that name.
 *
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { buildDatabase, createStoredFileReader, openDatabase, storeReleaseFiles } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'paz-abierta.db');
 * await buildDatabase(file, await readReleases(releasesFolder));
 * const bytes = new Blob(['{}']).stream();
 * await storeReleaseFiles(file, [{ release: '2026.1', name: 'manifest.json', bytes }]);
 *
 * const client = await openDatabase(file);
 * const read = createStoredFileReader(client);
 * await new Response(await read('2026.1', 'manifest.json')).text(); // '{}'
 * await read('2026.1', 'other.json'); // null
 * client.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export function createStoredFileReader(
  client: Pick<Client, 'execute'>,
): (release: string, name: string) => Promise<ReadableStream<Uint8Array> | null> {
  const readPart = async (release: string, name: string, part: number): Promise<Uint8Array | null> => {
    const { rows } = await client.execute({
      sql: 'select bytes from release_file where release = ? and name = ? and part = ?',
      args: [release, name, part],
    });
    return rows[0] === undefined ? null : new Uint8Array(rows[0]['bytes'] as ArrayBuffer);
  };
  return async (release, name) => {
    const first = await readPart(release, name, 0);
    if (first === null) return null;
    let part = 0;
    return new ReadableStream({
      async pull(controller) {
        const piece = part === 0 ? first : await readPart(release, name, part);
        part += 1;
        if (piece === null) controller.close();
        else controller.enqueue(piece);
      },
    });
  };
}

/** The same bytes in parts of one size, but for the last; an empty file has one that is empty. */
async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0);
  for await (const piece of bytes) {
    let rest = piece;
    while (held.length + rest.length > PART_BYTES) {
      const taken = PART_BYTES - held.length;
      yield Buffer.concat([held, rest.subarray(0, taken)]);
      rest = rest.subarray(taken);
      held = new Uint8Array(0);
    }
    held = Buffer.concat([held, rest]);
  }
  yield held;
}
