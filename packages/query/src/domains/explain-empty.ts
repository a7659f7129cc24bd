import type { Label } from '@pazabierta/schema';
import { toEmptyNote } from '../empty-note.ts';
import { GRAMMAR } from '../grammar.ts';
import { type ParseOptions, parseQuestion } from '../parse-question.ts';
import { shown } from '../query-error.ts';
import type { Questions } from '../questions.ts';

/**
 * Why a list without rows has none: which of its filters, if left out alone, would give rows, and how many; or that no single one does.
 * `asOf` counts as a filter, and so does one that contradicts what the path has settled.
 *
 * It asks one question for each filter, so only a list that turned out to be empty should be explained.
 *
 * @param params - the parameters of the list, which `parseQuestion` understood with the same options.
 * @returns nothing where no filter was given.
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { explainEmpty } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([release]);
 * const options = { collection: 'observations', release: '2026.1', codes: await questions.codes('2026.1') } as const;
 * const notes = await explainEmpty(questions, new URLSearchParams('fund=fasp&area=MX-OAX'), options);
 * notes.map(({ en }) => en);
 * // ['No rows have fund=fasp and area=MX-OAX at once; without "area" there would be 3']
 * ```
 */
export async function explainEmpty(
  questions: Questions,
  params: URLSearchParams,
  options: ParseOptions,
): Promise<readonly Label[]> {
  const { filters, time } = GRAMMAR[options.collection];
  const names = [...new Set(params.keys())].filter(
    (name) => Object.hasOwn(filters, name) || (time && name === 'asOf'),
  );
  if (names.length === 0) return [];

  const without = [];
  for (const name of names) {
    const rest = new URLSearchParams(params);
    rest.delete(name);
    rest.delete('cursor');
    const parsed = parseQuestion(rest, options);
    if ('errors' in parsed) throw new Error('A question with fewer filters is understood as well');
    const { total, totalExact } = await questions.list({ ...parsed.question, limit: 1 });
    without.push({ name, total, totalExact });
  }
  return [
    toEmptyNote(
      names.map((name) => `${name}=${shown(params.get(name) ?? '')}`),
      without,
    ),
  ];
}
