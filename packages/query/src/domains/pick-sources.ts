import type { Source } from '@pazabierta/schema';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';
import { remember } from '../remember.ts';
import { listItems } from './list-items.ts';

/** The sources of a release by id. */
export type SourcesOf = (release: string) => Promise<ReadonlyMap<string, Source>>;

/** The sources of each release; releases never change while somebody answers, so each is read once. */
export function createSourcesOf(questions: Questions): SourcesOf {
  return remember(
    async (release: string) =>
      new Map(
        (await listItems(questions, everything('sources', release))).map((source) => [source.id, source]),
      ),
  );
}

/** The sources that some figures cite, in the order of their ids, each as the last of the releases has it. */
export async function pickSources(
  sourcesOf: SourcesOf,
  releases: readonly string[],
  ids: Iterable<string>,
): Promise<Source[]> {
  const sources = await Promise.all([...new Set(releases)].map(sourcesOf));
  return [...new Set(ids)].sort().flatMap((id) => sources.findLast((known) => known.has(id))?.get(id) ?? []);
}
