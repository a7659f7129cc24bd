import type { Collection, CollectionItems } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import { listAll } from '../list-all.ts';
import type { Question } from '../question.ts';
import type { Questions } from '../questions.ts';

/** Every item that a question asks for, as objects: for the small, closed lists that the domains put together. */
export async function listItems<Name extends Collection>(
  questions: Questions,
  question: Question & { readonly collection: Name },
): Promise<CollectionItems[Name][]> {
  const items: CollectionItems[Name][] = [];
  for await (const page of listAll(questions, question)) items.push(...parseJson(page.rows));
  return items;
}
