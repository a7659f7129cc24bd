import { Collection } from '@pazabierta/schema';
import { sha256 } from '../release/sha256.ts';
import type { Selection } from '../select/select-release.ts';
import { toCanonicalJson } from './to-canonical-json.ts';

/** SHA-256 over the curated versions that a release holds, by collection and id. Where in the files they stand does not count. */
export function digestInputs(selection: Selection): string {
  const lines = Collection.options.flatMap((collection) =>
    selection
      .list(collection)
      .toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1))
      .map(({ since, change, item }) =>
        toCanonicalJson({ collection, since, change: toOrdered(change), item }),
      ),
  );
  return sha256(new TextEncoder().encode(`${lines.join('\n')}\n`));
}

/** The parts of a change in one order, however they were written. */
function toOrdered(change: Selection['all'][number]['change']): unknown {
  if (change === null) return null;
  const { kind, reason } = change;
  return { kind, reason: { es: reason.es, en: reason.en } };
}
