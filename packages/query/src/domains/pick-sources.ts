import type { Source } from '@pazabierta/schema';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';
import { remember } from '../remember.ts';
import { listItems } from './list-items.ts';

/**
 * The sources of a release by id.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { createSourcesOf, type SourcesOf } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const sourcesOf: SourcesOf = createSourcesOf(createMemoryQuestions([release]));
 * (await sourcesOf('2026.1')).get('gasman-2021')?.published.notBefore; // '2021-07-20'
 * ```
 */
export type SourcesOf = (release: string) => Promise<ReadonlyMap<string, Source>>;

/**
 * The sources of each release; releases never change while somebody answers, so each is read once.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { createSourcesOf } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const sourcesOf = createSourcesOf(createMemoryQuestions([release]));
 * // Both are the same reading.
 * (await sourcesOf('2026.1')) === (await sourcesOf('2026.1')); // true
 * ```
 */
export function createSourcesOf(questions: Questions): SourcesOf {
  return remember(
    async (release: string) =>
      new Map(
        (await listItems(questions, everything('sources', release))).map((source) => [source.id, source]),
      ),
  );
}

/**
 * The sources that some figures cite, in the order of their ids, each as the last of the releases has it.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { citedBy, createSourcesOf, pickSources } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const sourcesOf = createSourcesOf(createMemoryQuestions([release]));
 * const declared = release.items.observations.filter(({ indicator }) => indicator === 'nap-1325.indicators');
 * (await pickSources(sourcesOf, ['2026.2'], citedBy(declared))).map(({ id }) => id);
 * // ['el-universal-2021-01', 'el-universal-2021-01-cdn', 'gasman-2021']
 * ```
 */
export async function pickSources(
  sourcesOf: SourcesOf,
  releases: readonly string[],
  ids: Iterable<string>,
): Promise<Source[]> {
  const sources = await Promise.all([...new Set(releases)].map(sourcesOf));
  return [...new Set(ids)].sort().flatMap((id) => sources.findLast((known) => known.has(id))?.get(id) ?? []);
}
