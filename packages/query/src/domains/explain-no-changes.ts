import type { Label } from '@pazabierta/schema';
import type { ChangesQuestion } from '../changes-question.ts';
import { toEmptyNote } from '../empty-note.ts';
import type { Questions } from '../questions.ts';

/** The filters of a question for changes, by the names of their parameters. */
const FILTERS = {
  kind: 'kinds',
  collection: 'collections',
  dataset: 'datasets',
  indicator: 'indicators',
} as const;

/**
 * Why a list of changes is empty: that there is nothing to compare with, that nothing changed at all, or which of its filters, if left out alone,
 * would give some. It asks one question for each filter, so only a list that turned out to be empty should be explained.
 *
 * @param since - the earlier release, or `null` where there is none.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { type ChangesQuestion, everyChange, explainNoChanges } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const corrected: ChangesQuestion = { ...everyChange('2026.2'), kinds: ['corrected'] };
 * (await explainNoChanges(createMemoryQuestions([first, second]), corrected, '2026.1')).en;
 * // 'No rows have kind=corrected; without "kind" there would be 536'
 * ```
 */
export async function explainNoChanges(
  questions: Questions,
  question: ChangesQuestion,
  since: string | null,
): Promise<Label> {
  const { release } = question;
  if (since === null) {
    return {
      es: `La edición ${release} es la primera; no hay otra anterior con la que compararla`,
      en: `Release ${release} is the first; there is none before it to compare with`,
    };
  }
  const given = Object.entries(FILTERS).filter(([, key]) => question[key] !== null);
  if (given.length === 0) {
    return {
      es: `Nada cambió entre las ediciones ${since} y ${release}`,
      en: `Nothing changed between releases ${since} and ${release}`,
    };
  }
  const without = [];
  for (const [name, key] of given) {
    const { total, totalExact } = await questions.changes({
      ...question,
      [key]: null,
      limit: 1,
      after: null,
    });
    without.push({ name, total, totalExact });
  }
  return toEmptyNote(
    given.map(([name, key]) => `${name}=${question[key]?.join(',')}`),
    without,
  );
}
