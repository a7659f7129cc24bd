import { readFileSync } from 'node:fs';
import type { Collection, CollectionItems } from '@pazabierta/schema';

/** Reads a collection of a release of the data, as it stands in its file. */
export function readCollection<Name extends Collection>(
  release: string,
  name: Name,
): CollectionItems[Name][] {
  return JSON.parse(
    readFileSync(new URL(`../../dataset/releases/${release}/${name}.json`, import.meta.url), 'utf8'),
  );
}
