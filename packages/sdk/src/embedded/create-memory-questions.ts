import type { ReleaseContent } from '@pazabierta/dataset';
import { type Codes, type Questions, readCodes, remember, toJson } from '@pazabierta/query';
import { countCodes } from './count-codes.ts';
import { findVersions } from './find-versions.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { createListChanges } from './list-changes.ts';
import { listItems } from './list-items.ts';
import { listObservations } from './list-observations.ts';
import { type ObservationRows, toObservationRows } from './observation-rows.ts';
import { searchItems } from './search-items.ts';
import { type StoredRelease, storeReleases } from './store-releases.ts';

/** A release and what is made of it the first time that it is needed. */
interface Asked {
  readonly stored: StoredRelease;
  observations?: ObservationRows;
  words?: WordIndex;
}

/**
 * The questions of Paz Abierta, answered from data in memory: the same answers as those of the database, to the letter.
 *
 * @param contents - releases as `@pazabierta/dataset` reads them, oldest first.
 * @throws Error where a question names a release that is not among them.
 * @example
 * ```ts
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 * import { everything } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions(await readReleases(releasesFolder));
 * const page = await questions.list(everything('sources', '2026.1'));
 * page.total; // 22
 * await questions.list(everything('sources', '2027.1')); // throws Error
 * ```
 */
export function createMemoryQuestions(contents: Iterable<ReleaseContent>): Questions {
  const releases = storeReleases(contents);
  const byId = new Map(releases.map((stored): [string, Asked] => [stored.release.id, { stored }]));
  const listChanges = createListChanges(releases);

  const find = (id: string): Asked => {
    const asked = byId.get(id);
    if (asked === undefined) throw new Error(`There is no release "${id}" in memory`);
    return asked;
  };
  const observationsOf = (id: string): ObservationRows => {
    const asked = find(id);
    asked.observations ??= toObservationRows(asked.stored);
    return asked.observations;
  };
  const wordsOf = (id: string): WordIndex => {
    const asked = find(id);
    asked.words ??= indexWords(asked.stored);
    return asked.words;
  };

  const list = async (question: Parameters<Questions['list']>[0]) =>
    question.collection === 'observations'
      ? listObservations(question, observationsOf(question.release))
      : listItems<object>(question, find(question.release).stored.collections[question.collection]);

  const questions: Questions = {
    releases: async () => releases.map(({ release }) => release),
    registration: async (release) => find(release).stored.registration,
    codes: remember((release: string): Promise<Codes> => readCodes(questions, release)),
    // Which items a page has follows from the collection that was asked, which the compiler does not see.
    list: list as Questions['list'],
    availability: async (question) => toJson(countCodes(question, observationsOf(question.release)('id'))),
    search: async (search) => searchItems(search, wordsOf(search.release)),
    get: async (collection, id, release) => {
      const { byId, aliases } = find(release).stored.collections[collection];
      return (byId.get(id) ?? byId.get(aliases.get(id) ?? ''))?.text ?? null;
    },
    versions: async (collection, id) =>
      findVersions(
        releases.map(({ release, collections }) => ({
          release: release.id,
          collection: collections[collection],
        })),
        id,
      ),
    changes: async (question) => listChanges(question),
  };
  return questions;
}
