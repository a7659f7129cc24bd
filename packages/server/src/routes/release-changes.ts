import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { writeChangelog } from '@pazabierta/formats/changelog';
import { toNdjson } from '@pazabierta/formats/ndjson';
import { createChangesTable } from '@pazabierta/formats/table';
import {
  CHANGES_PARAMETERS,
  type ChangesQuestion,
  findNamedRelease,
  listChanges,
  parseJson,
  type QueryError,
  type ReadChanges,
  readChanges,
  toCursor,
  toJsonBytes,
  unknownParameter,
} from '@pazabierta/query';
import { Change, type Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { answerJson } from '../answer-json.ts';
import { tableOptions, toLineWriter, toPageWriter } from '../answer-table.ts';
import { NamedRelease, pageOf } from '../envelope.ts';
import { contentOf, LIST_FORMATS } from '../list-formats.ts';
import { toLinks } from '../list-headers.ts';
import { nextAddress } from '../next-address.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { NAMED_PROBLEMS } from '../problem-responses.ts';
import type { Format } from '../read-format.ts';
import { type DataRequest, readRequest } from '../read-request.ts';
import type { ServerEnv } from '../server-env.ts';
import { type PageWriter, streamList } from '../stream-list.ts';
import { both } from '../texts.ts';
import { type Written, written } from '../written.ts';

const TITLE = {
  es: 'Todo lo que cambió entre dos ediciones, celda por celda, con su razón',
  en: 'Everything that changed between two releases, cell by cell, with its reason',
};

const ChangesPage = z
  .strictObject({
    ...pageOf('ChangesOfRelease', z.array(Change)).shape,
    since: NamedRelease.nullable().describe('The earlier release; null where there is none before.'),
  })
  .meta({ id: 'ChangesPage', description: 'A page of what changed between two releases.' });

const CHANGES_FORMATS = [...LIST_FORMATS, 'md'] as const satisfies readonly Format[];

/** What a table takes and a changelog, which is whole and is read as it is, does not. */
const OF_A_TABLE = ['limit', 'cursor', 'bom'];
const CHANGELOG_PARAMETERS = CHANGES_PARAMETERS.filter((name) => !OF_A_TABLE.includes(name));

const contract = createRoute({
  method: 'get',
  path: '/v1/releases/{id}/changes',
  tags: ['Ediciones — Releases'],
  summary: both(TITLE),
  request: { params: ID_PARAMETER, query: itemParameters(CHANGES_PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: contentOf(ChangesPage, CHANGES_FORMATS),
    },
    ...NAMED_PROBLEMS,
  },
});

/** `/v1/releases/{id}/changes`: what changed since an earlier release, as a list, a table or a changelog to be read. */
export const releaseChangesRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const read = await readRequest(c, CHANGES_FORMATS);
    const release = findNamedRelease(c.req.param('id') ?? '', await c.var.options.questions.releases());
    const request = { ...read, release, pinned: true };
    const asked = await readChanges(c.var.options.questions, request.params, release, [
      ...request.errors,
      ...(request.format === 'md' ? refusePaging(request.params) : []),
    ]);
    const { question, since, notes, whyEmpty } = asked;
    if (request.format === 'md') return answerChangelog(c, request, question, since);
    if (request.format !== 'json') return answerChangesTable(c, request, asked);
    const page = await c.var.options.questions.changes(question);
    return answerJson(c, page.rows, {
      request,
      since,
      csv: true,
      page: { ...page, next: page.next && nextAddress(request.url, toCursor(page.next, question)) },
      time: null,
      cited: page.sources,
      citedIn: since === null ? [] : [since.id],
      notes: page.total > 0 ? notes : [...notes, ...(await whyEmpty())],
    });
  },
});

/** A changelog is whole and has no pages and no table's mark, so what would ask for one is refused and not passed over. */
function refusePaging(params: URLSearchParams): QueryError[] {
  return OF_A_TABLE.filter((name) => params.has(name)).map((name) =>
    unknownParameter(name, params.get(name) ?? '', CHANGELOG_PARAMETERS),
  );
}

async function answerChangesTable(
  c: Context<ServerEnv>,
  request: DataRequest,
  { question, since, notes, whyEmpty }: ReadChanges,
): Promise<Written> {
  const createWriter = async (): Promise<PageWriter<Change>> => {
    if (request.format === 'ndjson') return toLineWriter(({ rows }) => toNdjson(toJsonBytes(rows)));
    const table = createChangesTable({
      ...(await tableOptions(c, request, since?.id)),
      // The first release has no changes, so no row names the release before it.
      since: since ?? request.release,
    });
    return toPageWriter(c, request, table, (page) => parseJson(page.rows));
  };
  return streamList(c, request, await createWriter(), {
    question,
    read: (asked) => c.var.options.questions.changes(asked),
    notes,
    whyEmpty,
  });
}

/** A changelog is read by people: beyond so many changes it says how many more there are. */
const MOST_IN_CHANGELOG = 5000;

async function answerChangelog(
  c: Context<ServerEnv>,
  request: DataRequest,
  question: ChangesQuestion,
  since: Release | null,
): Promise<Written> {
  const { release, language } = request;
  const { questions } = c.var.options;
  const { total } = await questions.changes({ ...question, limit: 1, after: null });
  const changes: Change[] = [];
  for await (const change of listChanges(questions, { ...question, limit: 1000 })) {
    changes.push(change);
    if (changes.length === MOST_IN_CHANGELOG) break;
  }
  const text = writeChangelog({ release, since, changes, total }, language);
  return written(
    c.body(text, 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Language': language,
      Release: release.id,
      Link: toLinks(c, release.id).join(', '),
    }),
  );
}
