import type { Collection, Label } from '@pazabierta/schema';
import { invalidRequest } from '../invalid-request.ts';
import { ITEM_FIELDS } from '../item-fields.ts';
import { parseFields } from '../parse-fields.ts';
import { type ParseOptions, parseQuestion } from '../parse-question.ts';
import type { QueryError } from '../query-error.ts';
import type { Question } from '../question.ts';
import type { Questions } from '../questions.ts';
import { explainEmpty } from './explain-empty.ts';

/**
 * What is asked of a list, and what a reader should know of it.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { itemListParameters, type ReadList, readList } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([release]);
 * const list: ReadList<'observations'> = await readList(
 *   questions,
 *   new URLSearchParams('indicator=mucpaz.networks&fields=quantity'),
 *   {
 *     collection: 'observations',
 *     release: '2026.1',
 *     codes: await questions.codes('2026.1'),
 *     parameters: itemListParameters('observations'),
 *   },
 *   [],
 * );
 * list.fields; // ['id', 'quantity', 'citation']
 * (await questions.list(list.question)).total; // 2
 * ```
 */
export interface ReadList<Name extends Collection> {
  readonly question: Question & { readonly collection: Name };
  /** The fields that each item is to have, or `null` where it is to have all. */
  readonly fields: readonly string[] | null;
  readonly notes: readonly Label[];
  /** Why the list is empty, to be asked only once it is. */
  readonly whyEmpty: () => Promise<readonly Label[]>;
}

/**
 * Reads what the parameters of a list ask of a release.
 *
 * @param errors - what was found wrong before.
 * @throws RequestProblem with everything that was wrong.
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { readList } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([release]);
 * const options = { collection: 'sources', release: '2026.1', codes: await questions.codes('2026.1') } as const;
 * const { question } = await readList(questions, new URLSearchParams('consulted=whole'), options, []);
 * question.filters; // [{ field: 'consulted', among: ['whole'] }]
 * await readList(questions, new URLSearchParams('consulted=read'), options, []); // throws RequestProblem
 * ```
 */
export async function readList<Name extends Collection>(
  questions: Questions,
  params: URLSearchParams,
  options: ParseOptions & { readonly collection: Name },
  errors: readonly QueryError[],
): Promise<ReadList<Name>> {
  const { collection, parameters = [] } = options;
  const parsed = parseQuestion(params, options);
  const found = [...errors, ...('errors' in parsed ? parsed.errors : [])];
  const fields = parameters.includes('fields')
    ? parseFields(params.get('fields'), ITEM_FIELDS[collection], found)
    : null;
  if (found.length > 0 || 'errors' in parsed) throw invalidRequest(found);
  return {
    question: { ...parsed.question, collection },
    fields,
    notes: parsed.notes,
    whyEmpty: () => explainEmpty(questions, params, options),
  };
}
