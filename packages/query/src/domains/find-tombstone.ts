import type { Collection, Tombstone } from '@pazabierta/schema';
import { everyChange } from '../changes-question.ts';
import { parseJson } from '../json-text.ts';
import type { Questions } from '../questions.ts';
import { findSuppression } from './find-suppression.ts';

/**
 * What stands in the place of an item that a release no longer has, by its id or an earlier one; `null` where the release has it, or where
 * neither it nor any release before it ever had it.
 *
 * @throws Error if the release that ended the item does not list that among its changes, which the data check excludes.
 * @example
 * ```ts
 * import { findTombstone } from '@pazabierta/query';
 * import { CONTRACT_RELEASES } from '@pazabierta/query/contract';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // Of the releases published so far none has withdrawn anything; these are made up.
 * const questions = createMemoryQuestions(CONTRACT_RELEASES);
 * const tombstone = await findTombstone(questions, 'observations', 'fixture.022', '2026.2');
 * [tombstone?.kind, tombstone?.since, tombstone?.lastRelease]; // ['withdrawn', '2026.2', '2026.1']
 * ```
 */
export async function findTombstone(
  questions: Questions,
  collection: Collection,
  id: string,
  release: string,
): Promise<Tombstone | null> {
  const hidden = await findSuppression(questions, collection, id, release);
  if (hidden !== null) {
    const { reason } = hidden.suppression;
    const since = hidden.release;
    return { collection, id, kind: 'suppressed', since, reason, lastRelease: null, successors: [] };
  }
  const ids = (await questions.releases()).map((each) => each.id);
  const versions = await questions.versions(collection, id);
  const last = versions.findLast(({ since }) => ids.indexOf(since) <= ids.indexOf(release));
  if (last === undefined || last.until === null || ids.indexOf(last.until) > ids.indexOf(release))
    return null;
  const item = parseJson(last.item);
  const ending = await questions.changes({
    ...everyChange(last.until),
    collections: [collection],
    ids: [item.id],
  });
  const change = parseJson(ending.rows).find(({ field, after }) => field === null && after === null);
  if (change === undefined) throw new Error(`Release ${last.until} does not say why it lacks "${item.id}"`);
  return {
    collection,
    id: item.id,
    kind: change.kind === 'withdrawn' ? 'withdrawn' : 'removed',
    since: last.until,
    reason: (change.reasons[0] as (typeof change.reasons)[number]).reason,
    lastRelease: ids[ids.indexOf(last.until) - 1] ?? null,
    successors: 'successors' in item ? item.successors : [],
  };
}
