import type { Collection } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import type { Elsewhere } from '../missing-message.ts';
import type { Questions } from '../questions.ts';

/**
 * Where else an item is that a release does not have: its last version before that release or, where there is none, its first.
 *
 * @param releases - the ids of the releases, oldest first.
 * @returns `null` where no release has or had it.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findElsewhere } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const missing = { collection: 'indicators', id: 'mucpaz.state-funding', release: '2026.1' } as const;
 * await findElsewhere(questions, missing, ['2026.1', '2026.2']);
 * // { since: '2026.2', until: null, id: 'mucpaz.state-funding' }
 * ```
 */
export async function findElsewhere(
  questions: Questions,
  {
    collection,
    id,
    release,
  }: { readonly collection: Collection; readonly id: string; readonly release: string },
  releases: readonly string[],
): Promise<Elsewhere | null> {
  const versions = await questions.versions(collection, id);
  const at = releases.indexOf(release);
  const known = versions.findLast(({ since }) => releases.indexOf(since) <= at) ?? versions[0];
  return known === undefined
    ? null
    : { since: known.since, until: known.until, id: parseJson(known.item).id };
}
