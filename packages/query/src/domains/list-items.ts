import type { Collection, CollectionItems } from '@pazabierta/schema';
import { parseJson } from '../json-text.ts';
import { listAll } from '../list-all.ts';
import type { Question } from '../question.ts';
import type { Questions } from '../questions.ts';

/**
 * Every item that a question asks for, as objects: for the small, closed lists that the domains put together. Its `limit` is the size of the pages that are asked for.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { everything, listItems } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const pillars = everything('commitments', '2026.2', [{ field: 'kind', among: ['pillar'] }]);
 * (await listItems(createMemoryQuestions([release]), pillars)).map(({ title }) => title.es);
 * // ['participación', 'prevención', 'protección', 'socorro y recuperación']
 * ```
 */
export async function listItems<Name extends Collection>(
  questions: Questions,
  question: Question & { readonly collection: Name },
): Promise<CollectionItems[Name][]> {
  const items: CollectionItems[Name][] = [];
  for await (const page of listAll(questions, question)) items.push(...parseJson(page.rows));
  return items;
}
