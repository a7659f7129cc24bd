import type { Label, Release } from '@pazabierta/schema';
import type { ChangesQuestion } from '../changes-question.ts';
import { invalidRequest } from '../invalid-request.ts';
import { parseChanges } from '../parse-changes.ts';
import type { QueryError } from '../query-error.ts';
import type { Questions } from '../questions.ts';
import { explainNoChanges } from './explain-no-changes.ts';

/**
 * What is asked of a list of changes, the earlier release as a whole, and what a reader should know.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findNamedRelease, type ReadChanges, readChanges } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const release = findNamedRelease('2026.1', await questions.releases());
 * const { since, whyEmpty }: ReadChanges = await readChanges(questions, new URLSearchParams(), release, []);
 * since; // null
 * (await whyEmpty()).map(({ en }) => en);
 * // ['Release 2026.1 is the first; there is none before it to compare with']
 * ```
 */
export interface ReadChanges {
  readonly question: ChangesQuestion;
  /** The earlier of the two releases, or `null` where there is none. */
  readonly since: Release | null;
  readonly notes: readonly Label[];
  /** Why the list is empty, to be asked only once it is. */
  readonly whyEmpty: () => Promise<readonly Label[]>;
}

/**
 * Reads what the parameters of a list of changes ask of a release.
 *
 * @param errors - what was found wrong before.
 * @throws RequestProblem with everything that was wrong.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findNamedRelease, readChanges } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const release = findNamedRelease('2026.2', await questions.releases());
 * const { question } = await readChanges(questions, new URLSearchParams('kind=revised'), release, []);
 * (await questions.changes(question)).total; // 24
 * await readChanges(questions, new URLSearchParams('kind=wrong'), release, []); // throws RequestProblem
 * ```
 */
export async function readChanges(
  questions: Questions,
  params: URLSearchParams,
  release: Release,
  errors: readonly QueryError[],
): Promise<ReadChanges> {
  const releases = await questions.releases();
  const asked = releases.find(({ id }) => id === params.get('since'));
  const [own, earlier] = await Promise.all([
    questions.codes(release.id),
    questions.codes((asked ?? release).id),
  ]);
  const codes = {
    dataset: [...new Set([...own.dataset, ...earlier.dataset])],
    indicator: [...new Set([...own.indicator, ...earlier.indicator])],
    renamed: own.renamed,
  };
  const parsed = parseChanges(params, { release: release.id, releases, codes });
  const found = [...errors, ...('errors' in parsed ? parsed.errors : [])];
  if (found.length > 0 || 'errors' in parsed) throw invalidRequest(found);
  const { question, notes } = parsed;
  const before = question.since ?? release.previous;
  return {
    question,
    since: releases.find(({ id }) => id === before) ?? null,
    notes,
    whyEmpty: async () => [await explainNoChanges(questions, question, before)],
  };
}
