import { type ChosenCodes, type Codes, parseQuestion, type Question, toCursor } from '@pazabierta/query';
import type { Collection, Label } from '@pazabierta/schema';
import type { Context } from 'hono';
import { answerJson } from './answer-json.ts';
import { answerTable } from './answer-table.ts';
import { LIST_FORMATS } from './list-formats.ts';
import { nextAddress } from './next-address.ts';
import { type DataRequest, invalidRequest, readRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import type { Written } from './written.ts';

/** A list that a route answers: a collection, and the filters that its path makes, which may depend on the codes of the release. */
export interface ListRoute<Name extends Collection> {
  readonly collection: Name;
  readonly fixed?: (codes: Codes) => readonly ChosenCodes[];
}

/** The question of a request for a list. @throws RequestProblem with everything that was wrong in it. */
export async function readQuestion<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  { collection, fixed }: ListRoute<Name>,
): Promise<{ question: Question & { readonly collection: Name }; notes: readonly Label[] }> {
  const codes = await c.var.options.questions.codes(request.release.id);
  const parsed = parseQuestion(request.params, {
    collection,
    release: request.release.id,
    codes,
    fixed: fixed?.(codes) ?? [],
  });
  const errors = [...request.errors, ...('errors' in parsed ? parsed.errors : [])];
  if (errors.length > 0 || 'errors' in parsed) throw invalidRequest(errors);
  return { question: { ...parsed.question, collection }, notes: parsed.notes };
}

/** Answers a list: a page as JSON, or the whole in any other format. */
export async function answerList<Name extends Collection>(
  c: Context<ServerEnv>,
  route: ListRoute<Name>,
): Promise<Written> {
  const request = await readRequest(c, LIST_FORMATS);
  const { question, notes } = await readQuestion(c, request, route);
  if (request.format !== 'json') return answerTable(c, request, question, notes);

  const page = await c.var.options.questions.list(question);
  return answerJson(c, page.rows, {
    request,
    csv: true,
    page: {
      total: page.total,
      totalExact: page.totalExact,
      next: page.next && nextAddress(request.url, toCursor(page.next, question)),
    },
    time: question.collection === 'observations' ? { question, leftOut: page.leftOut } : null,
    cited: page.sources,
    notes,
  });
}
