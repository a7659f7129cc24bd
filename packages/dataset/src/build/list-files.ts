import { Collection } from '@pazabierta/schema';
import type { ReleaseItems } from './complete-release.ts';
import type { ReleaseFile } from './release-file.ts';
import { toCanonicalJson } from './to-canonical-json.ts';

/** The files of a release, without its manifest: one JSON file a collection, one item a line. */
export function listFiles(items: ReleaseItems): ReleaseFile[] {
  return Collection.options.map((collection) => toJsonFile(collection, items[collection]));
}

function toJsonFile(collection: Collection, items: readonly unknown[]): ReleaseFile {
  const lines = items.map(toCanonicalJson);
  return {
    name: `${collection}.json`,
    mediaType: 'application/json',
    rows: items.length,
    text: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`,
  };
}
