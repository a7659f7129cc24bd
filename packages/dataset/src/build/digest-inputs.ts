import { Collection } from '@pazabierta/schema';
import type { CuratedItem } from '../read/curated-item.ts';
import { sha256 } from '../release/sha256.ts';
import type { Selection } from '../select/select-release.ts';
import { toCanonicalJson } from './to-canonical-json.ts';

/**
 * SHA-256 over the curated versions that a release holds and those by which items end in it, by collection and id.
 * Where in the files they stand does not count.
 */
export function digestInputs(selection: Selection): string {
  const ending = selection.ended.filter(({ since }) => since === selection.id);
  const versions = [...selection.all, ...ending].toSorted(compareVersions);
  const lines = versions.map(({ collection, since, changes, item }) =>
    toCanonicalJson({ collection, since, changes: changes.map(toOrdered), item }),
  );
  return sha256(new TextEncoder().encode(`${lines.join('\n')}\n`));
}

function compareVersions(a: CuratedItem, b: CuratedItem): number {
  const order = Collection.options.indexOf(a.collection) - Collection.options.indexOf(b.collection);
  return order || (a.item.id < b.item.id ? -1 : 1);
}

/** The parts of a change in one order, however they were written. */
function toOrdered({ kind, reason, fields }: CuratedItem['changes'][number]): unknown {
  return { kind, reason: { es: reason.es, en: reason.en }, fields: fields?.toSorted() ?? null };
}
