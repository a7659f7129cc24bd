import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { Question } from './question.ts';
import type { Page, Questions } from './questions.ts';

/**
 * Every page of a list, one after the other, so that a list of any length is read in constant memory.
 *
 * @example
 * ```ts
 * import { everything, listAll, parseJson, type Questions } from '@pazabierta/query';
 *
 * async function countSources(questions: Questions): Promise<number> {
 *   let count = 0;
 *   for await (const page of listAll(questions, everything('sources', '2026.1'))) count += parseJson(page.rows).length;
 *   return count;
 * }
 * ```
 */
export async function* listAll<Name extends Collection>(
  questions: Questions,
  question: Question & { readonly collection: Name },
): AsyncGenerator<Page<CollectionItems[Name]>, void, undefined> {
  let after = question.after;
  do {
    const page = await questions.list({ ...question, after });
    yield page;
    after = page.next;
  } while (after !== null);
}
