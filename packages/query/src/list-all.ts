import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { Question } from './question.ts';
import type { Page, Questions } from './questions.ts';

/**
 * Every page of a list, one after the other, so that a list of any length is read in constant memory.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, listAll } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const counts: number[] = [];
 * const question = { ...everything('links', '2026.1'), limit: 30 };
 * for await (const { count } of listAll(createMemoryQuestions([release]), question)) counts.push(count);
 * counts; // [30, 30, 8]
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
