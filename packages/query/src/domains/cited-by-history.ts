import type { Collection } from '@pazabierta/schema';
import { citedBy } from '../cited-by.ts';
import type { History } from './find-history.ts';

/**
 * What the versions and the vintages of a history cite: the ids of the sources, and the releases in which those may stand.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { citedByHistory, findHistory } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const history = await findHistory(questions, 'milestones', 'unscr-2122.adopted', '2026.2');
 * history && citedByHistory(history);
 * // { cited: ['gasman-2021', 'un-s-2015-716', 'un-s-2015-716-copy'], citedIn: ['2026.1', '2026.2'] }
 * ```
 */
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
