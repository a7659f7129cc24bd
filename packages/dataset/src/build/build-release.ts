import { Manifest } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { sha256 } from '../release/sha256.ts';
import { selectRelease } from '../select/select-release.ts';
import { completeRelease } from './complete-release.ts';
import { digestInputs } from './digest-inputs.ts';
import { listFiles } from './list-files.ts';

/** The bytes of each file of a release, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Builds the files of a release from what was curated. Nothing but its arguments goes in, neither the day nor the order of the
 * files, so that the same curated items always give the same bytes.
 *
 * @throws Error if `releases.yaml` does not plan the release, or if an item is not what its schema asks.
 */
export function buildRelease(curated: Curated, releaseId: string): Files {
  const index = curated.releases.findIndex(({ id }) => id === releaseId);
  const planned = curated.releases[index];
  if (planned === undefined) {
    const known = curated.releases.map(({ id }) => id).join(', ');
    throw new Error(`Cannot build release "${releaseId}": releases.yaml plans ${known || 'none'}`);
  }
  const selection = selectRelease(curated.items, releaseId);
  const encoder = new TextEncoder();
  const files = listFiles(completeRelease(selection)).map((file) => ({
    ...file,
    bytes: encoder.encode(file.text),
  }));
  const manifest = Manifest.parse({
    formatVersion: 1,
    id: planned.id,
    issued: planned.issued,
    previous: curated.releases[index - 1]?.id ?? null,
    title: planned.title,
    description: planned.description,
    license: planned.license,
    inputsSha256: digestInputs(selection),
    files: files.map(({ name, mediaType, rows, bytes }) => ({
      name,
      mediaType,
      bytes: bytes.length,
      rows,
      sha256: sha256(bytes),
    })),
  } satisfies Manifest);
  const manifestText = `${JSON.stringify(manifest, null, 2)}\n`.normalize('NFC');
  return new Map([
    ...files.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
    ['manifest.json', encoder.encode(manifestText)],
  ]);
}
