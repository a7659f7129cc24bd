import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { citedByHistory, explainMissing, findHistory, toJson, toRenamedNote } from '@pazabierta/query';
import { Change, COLLECTIONS, type Collection, Id, ReleaseId, Tombstone, Vintage } from '@pazabierta/schema';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { answerJson } from '../answer-json.ts';
import { answerOf } from '../envelope.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS } from '../problem-responses.ts';
import type { ServerEnv } from '../server-env.ts';
import { both, COLLECTION_TEXTS } from '../texts.ts';

/** A table would flatten what has to stay together, so the history is JSON only. */
const PARAMETERS = ['release', 'lang', 'format'];

/** `/v1/{collection}/{id}/history`: the life of an item across releases and, for a figure, what each source said of it by date. */
export const historyRoutes = (Object.keys(COLLECTIONS) as Collection[]).map((collection) =>
  defineOpenAPIRoute<ReturnType<typeof contract>, ServerEnv>({
    route: contract(collection),
    handler: async (c) => {
      const request = await readItemRequest(c, ['json'], PARAMETERS);
      const id = c.req.param('id') ?? '';
      const { questions } = c.var.options;
      const history = await findHistory(questions, collection, id, request.release.id);
      if (history === null)
        throw await explainMissing(c.var.options.questions, collection, id, request.release.id);
      return answerJson(c, toJson(history), {
        request,
        ...citedByHistory(history),
        notes: history.id === id ? [] : [toRenamedNote(id, history.id)],
      });
    },
  }),
);

function contract(collection: Collection) {
  const { one, schema } = COLLECTION_TEXTS[collection];
  const summary = both({
    es: `${one.es}: su vida a través de las ediciones`,
    en: `${one.en}: its life across releases`,
  });
  const version = z
    .strictObject({
      since: ReleaseId.describe('The first release that has this version.'),
      until: ReleaseId.nullable().describe('The first that no longer has it; null while it holds.'),
      item: COLLECTIONS[collection] as z.ZodType,
      changes: z.array(Change).describe('What that first release changed; none in the first release of all.'),
    })
    .meta({ id: `${schema}Version`, description: 'One version of an item, and how it came about.' });
  const history = z.strictObject({
    collection: z.literal(collection),
    id: Id.describe('The id of today, or the last it had.'),
    versions: z.array(version).describe('Oldest first.'),
    ended: Tombstone.nullable().describe('Why the release no longer has it; null where it does.'),
    vintages: z
      .array(Vintage)
      .describe(
        'What each source says of the same figure, by the date of the source; none for what is no figure.',
      ),
  });
  return createRoute({
    method: 'get',
    path: `/v1/${collection}/{id}/history`,
    tags: ['Catálogo — Catalogue'],
    summary,
    request: { params: ID_PARAMETER, query: itemParameters(PARAMETERS) },
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: answerOf(`${schema}HistoryAnswer`, history) } },
      },
      ...ITEM_PROBLEMS,
    },
  });
}
