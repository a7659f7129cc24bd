import type { Collection } from '@pazabierta/schema';
import { toMissing } from '../missing-message.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../query-error.ts';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';
import { RequestProblem } from '../request-problem.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findNearestObservation } from './find-nearest-observation.ts';
import { findTombstone } from './find-tombstone.ts';
import { listItems } from './list-items.ts';

/**
 * The problem of an item that a release does not have: withdrawn, not there yet, or unknown.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { explainMissing } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const problem = await explainMissing(questions, 'indicators', 'mucpaz.state-funding', '2026.1');
 * [problem.type, problem.detail.en];
 * // ['not-found', 'Release 2026.1 does not have "mucpaz.state-funding"; it is there since release 2026.2']
 * ```
 */
export async function explainMissing(
  questions: Questions,
  collection: Collection,
  id: string,
  release: string,
): Promise<RequestProblem> {
  const tombstone = await findTombstone(questions, collection, id, release);
  if (tombstone !== null) {
    const detail = {
      es: `«${shown(id)}» no está en ${collection} desde la edición ${tombstone.since}: ${tombstone.reason.es}`,
      en: `"${shown(id)}" is not in ${collection} since release ${tombstone.since}: ${tombstone.reason.en}`,
    };
    return new RequestProblem('gone', detail, [], tombstone);
  }
  const ids = (await questions.releases()).map((each) => each.id);
  const elsewhere = await findElsewhere(questions, { collection, id, release }, ids);
  const near =
    elsewhere?.id ??
    (collection === 'observations'
      ? await findNearestObservation(questions, id, release)
      : await findNearest(questions, collection, id, release));
  const message = toMissing(shown(id), release, elsewhere, near);
  return new RequestProblem('not-found', message, [{ parameter: 'id', value: id, nearest: near, message }]);
}

/** The nearest id of a collection of the catalogue, which is small enough to be read. */
async function findNearest(
  questions: Questions,
  collection: Collection,
  id: string,
  release: string,
): Promise<string | null> {
  const items = await listItems(questions, everything(collection, release));
  return nearest(
    id,
    items.map((item) => item.id),
  );
}
