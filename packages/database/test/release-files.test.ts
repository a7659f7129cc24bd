import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase, createStoredFileReader, openDatabase, storeReleaseFiles } from '../src/index.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pazabierta-files-'));
  file = join(folder, 'data.db');
  await buildDatabase(file, CONTRACT_RELEASES);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* inPieces(...pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
/** Bytes in which no two places near each other are alike. */
const varied = (length: number): Buffer =>
  Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 48_271) >> 8));

describe('createStoredFileReader()', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    'gives back a file of %i bytes as it was stored',
    async (length) => {
      const bytes = varied(length);
      const pieces = [
        bytes.subarray(0, length >> 2),
        bytes.subarray(length >> 2, length - 1),
        bytes.subarray(length - 1),
      ];
      await storeReleaseFiles(file, [
        { release: '2026.1', name: 'other.json', bytes: inPieces(varied(10)) },
        { release: '2026.1', name: 'a.json', bytes: inPieces(...(length === 0 ? [] : pieces)) },
      ]);
      const client = await openDatabase(file);
      const read = createStoredFileReader(client);
      expect(Buffer.from(await new Response(await read('2026.1', 'a.json')).arrayBuffer())).toEqual(bytes);
      expect(await read('2026.2', 'a.json')).toBeNull();
      expect(await read('2026.1', 'b.json')).toBeNull();
      client.close();
    },
  );
});

describe('storeReleaseFiles()', () => {
  it('refuses a file that is there already', async () => {
    const store = () =>
      storeReleaseFiles(file, [{ release: '2026.1', name: 'a.json', bytes: inPieces(varied(3)) }]);
    await store();
    await expect(store()).rejects.toThrow('UNIQUE');
  });
});
