import type { Change, Notice, Release, ReleaseStatus } from '@pazabierta/schema';
import { everyChange } from '../changes-question.ts';
import type { Questions } from '../questions.ts';
import { listChanges } from './list-changes.ts';

/**
 * How a release stands today: what is registered of it, the newest published release where that is a later one, and a notice for each later
 * release that corrected or withdrew something of it.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findNamedRelease, findStatus } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const status = await findStatus(questions, findNamedRelease('2026.1', await questions.releases()));
 * [status.status, status.supersededBy, status.notices]; // ['published', '2026.2', []]
 * ```
 */
export async function findStatus(questions: Questions, release: Release): Promise<ReleaseStatus> {
  const releases = await questions.releases();
  const { id, digest, doi, notices, suppressions } = await questions.registration(release.id);
  const newest = releases.findLast(({ status }) => status === 'published');
  const isSuperseded =
    newest !== undefined && releases.indexOf(newest) > releases.findIndex((each) => each.id === id);
  const corrections = isSuperseded ? await findCorrections(questions, id, newest.id, releases) : [];
  return {
    id,
    digest,
    doi,
    notices: [...notices, ...corrections],
    suppressions,
    status: release.status,
    supersededBy: isSuperseded ? newest.id : null,
  };
}

/** A notice for each release that corrected or withdrew something that the earlier one has. */
async function findCorrections(
  questions: Questions,
  since: string,
  newest: string,
  releases: readonly Release[],
): Promise<Notice[]> {
  const corrected = new Map<string, Set<string>>();
  const withdrawn = new Map<string, Set<string>>();
  for await (const change of listChanges(questions, everyChange(newest, since))) {
    // What came later than the release was never wrong in it.
    if (change.field === null && change.before === null) continue;
    for (const { release, kind } of change.reasons) {
      if (kind === 'corrected') add(corrected, release, change);
      if (kind === 'withdrawn') add(withdrawn, release, change);
    }
  }
  return releases
    .filter(({ id }) => corrected.has(id) || withdrawn.has(id))
    .map(({ id, issued }) => ({
      date: issued,
      release: id,
      text: toText(id, corrected.get(id)?.size ?? 0, withdrawn.get(id)?.size ?? 0),
    }));
}

function add(counted: Map<string, Set<string>>, release: string, { collection, id }: Change): void {
  const items = counted.get(release) ?? new Set();
  counted.set(release, items.add(`${collection}/${id}`));
}

function toText(release: string, corrected: number, withdrawn: number): Notice['text'] {
  const es = [
    ...(corrected > 0 ? [`corrigió ${corrected === 1 ? 'un elemento' : `${corrected} elementos`}`] : []),
    ...(withdrawn > 0 ? [`retiró ${withdrawn === 1 ? 'un elemento' : `${withdrawn} elementos`}`] : []),
  ];
  const en = [
    ...(corrected > 0 ? [`corrected ${corrected === 1 ? 'one item' : `${corrected} items`}`] : []),
    ...(withdrawn > 0 ? [`withdrew ${withdrawn === 1 ? 'one item' : `${withdrawn} items`}`] : []),
  ];
  return {
    es: `La edición ${release} ${es.join(' y ')} de esta edición`,
    en: `Release ${release} ${en.join(' and ')} of this release`,
  };
}
