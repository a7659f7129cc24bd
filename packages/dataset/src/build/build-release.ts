import { Manifest, SCHEMA_VERSION } from '@pazabierta/schema';
import type { Curated } from '../read/curated.ts';
import { FORMAT_VERSION } from '../release/format-version.ts';
import { sha256 } from '../release/sha256.ts';
import { completeStep } from './complete-step.ts';
import { digestInputs } from './digest-inputs.ts';
import { listChanges } from './list-changes.ts';
import { listFiles } from './list-files.ts';

/** The bytes of each file of a release, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Builds the files of a release from what was curated. Nothing but its arguments goes in, neither the day nor the order of the
 * files, so that the same curated items always give the same bytes.
 *
 * @throws Error if `releases.yaml` does not plan the release, an item is not what its schema asks, or a change has no reason.
 */
export function buildRelease(curated: Curated, releaseId: string): Files {
  const step = completeStep(curated, releaseId);
  const { planned, previous, selection, items } = step;
  const encoder = new TextEncoder();
  const files = listFiles(items, listChanges(step)).map((file) => ({
    ...file,
    bytes: encoder.encode(file.text),
  }));
  const manifest = Manifest.parse({
    formatVersion: FORMAT_VERSION,
    schemaVersion: SCHEMA_VERSION,
    id: planned.id,
    issued: planned.issued,
    previous: previous?.selection.id ?? null,
    title: planned.title,
    description: planned.description,
    additions: planned.additions,
    license: planned.license,
    sources: items.sources.map(({ id, accessed }) => ({ id, accessed })),
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
