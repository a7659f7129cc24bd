import type { Collection, Label } from '@pazabierta/schema';
import { invalidRequest } from '../invalid-request.ts';
import { ITEM_FIELDS } from '../item-fields.ts';
import { parseFields } from '../parse-fields.ts';
import { type ParseOptions, parseQuestion } from '../parse-question.ts';
import type { QueryError } from '../query-error.ts';
import type { Question } from '../question.ts';
import type { Questions } from '../questions.ts';
import { explainEmpty } from './explain-empty.ts';

/** What is asked of a list, and what a reader should know of it. */
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
