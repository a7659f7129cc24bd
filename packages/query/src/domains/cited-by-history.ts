import type { Collection } from '@pazabierta/schema';
import { citedBy } from '../cited-by.ts';
import type { History } from './find-history.ts';

/** What the versions and the vintages of a history cite: the ids of the sources, and the releases in which those may stand. */
export function citedByHistory<Name extends Collection>({
  versions,
  vintages,
}: History<Name>): { readonly cited: readonly string[]; readonly citedIn: readonly string[] } {
  const items = [...versions.map(({ item }) => item), ...vintages.map(({ observation }) => observation)];
  return {
    cited: items.flatMap((item) => ('citation' in item ? citedBy([item]) : [])),
    citedIn: versions.map(({ since }) => since),
  };
}
