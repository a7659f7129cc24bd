import {
  type ChosenCodes,
  type Codes,
  itemListParameters,
  parseJson,
  pickFields,
  type ReadList,
  readList,
  toCursor,
  toJson,
} from '@pazabierta/query';
import type { Collection } from '@pazabierta/schema';
import type { Context } from 'hono';
import { answerJson } from './answer-json.ts';
import { answerTable } from './answer-table.ts';
import { listFormatsOf } from './list-formats.ts';
import { nextAddress } from './next-address.ts';
import { type DataRequest, readRequest } from './read-request.ts';
import { refuseFields } from './refuse-fields.ts';
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
  parameters?: readonly string[],
): Promise<ReadList<Name>> {
  const { questions } = c.var.options;
  const codes = await questions.codes(request.release.id);
  const options = {
    collection,
    release: request.release.id,
    codes,
    fixed: fixed?.(codes) ?? [],
    ...(parameters && { parameters }),
  };
  const chooses = parameters?.includes('fields') === true;
  return readList(questions, request.params, options, [
    ...request.errors,
    ...(chooses ? refuseFields(request) : []),
  ]);
}

/** Answers a list: a page as JSON, or the whole in any other format. */
export async function answerList<Name extends Collection>(
  c: Context<ServerEnv>,
  route: ListRoute<Name>,
): Promise<Written> {
  const request = await readRequest(c, listFormatsOf(route.collection));
  const read = await readQuestion(c, request, route, itemListParameters(route.collection));
  if (request.format !== 'json') return answerTable(c, request, read);
  const { question, fields, notes, whyEmpty } = read;

  const page = await c.var.options.questions.list(question);
  const rows =
    fields === null ? page.rows : toJson(parseJson(page.rows).map((item) => pickFields(item, fields)));
  return answerJson(c, rows, {
    request,
    csv: true,
    page: {
      total: page.total,
      totalExact: page.totalExact,
      next: page.next && nextAddress(request.url, toCursor(page.next, question)),
    },
    time: question.collection === 'observations' ? { question, leftOut: page.leftOut } : null,
    cited: page.sources,
    notes: page.total > 0 ? notes : [...notes, ...(await whyEmpty())],
  });
}
