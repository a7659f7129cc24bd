import type { Change } from '@pazabierta/schema';
import type { ChangesQuestion } from '../changes-question.ts';
import { parseJson } from '../json-text.ts';
import type { Questions } from '../questions.ts';

/** Every change that a question asks for, page by page, so that a list of any length is read in constant memory. */
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
