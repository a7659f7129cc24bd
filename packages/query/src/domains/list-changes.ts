import type { Change } from '@pazabierta/schema';
import type { ChangesQuestion } from '../changes-question.ts';
import { parseJson } from '../json-text.ts';
import type { Questions } from '../questions.ts';

/**
 * Every change that a question asks for, page by page, so that a list of any length is read in constant memory.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { everyChange, listChanges } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const fields: (string | null)[] = [];
 * for await (const { field } of listChanges(questions, { ...everyChange('2026.2'), ids: ['unscr-2122.adopted'] }))
 *   fields.push(field);
 * fields; // ['citation', 'date', 'note']
 * ```
 */
export async function* listChanges(
  questions: Questions,
  question: ChangesQuestion,
): AsyncGenerator<Change, void, undefined> {
  let { after } = question;
  do {
    const page = await questions.changes({ ...question, after });
    yield* parseJson(page.rows);
    after = page.next;
  } while (after !== null);
}
