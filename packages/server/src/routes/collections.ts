import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { COLLECTIONS, type Collection } from '@pazabierta/schema';
import { z } from 'zod';
import { answerItem } from '../answer-item.ts';
import { defineListRoute } from '../define-list-route.ts';
import { answerOf } from '../envelope.ts';
import { itemOf } from '../item-of.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS } from '../problem-responses.ts';
import { CHOSEN_ITEM_PARAMETERS } from '../reject-unknown.ts';
import type { ServerEnv } from '../server-env.ts';
import { both, COLLECTION_TEXTS } from '../texts.ts';

const NAMES = Object.keys(COLLECTIONS) as Collection[];
const TAG = 'Catálogo — Catalogue';

/** `/v1/{collection}` for every collection of a release. */
export const collectionListRoutes = NAMES.map((collection) =>
  defineListRoute({
    path: `/v1/${collection}`,
    title: COLLECTION_TEXTS[collection].title,
    tag: TAG,
    collection,
  }),
);

/** `/v1/{collection}/{id}` for every collection of a release. */
export const collectionItemRoutes = NAMES.map((collection) =>
  defineOpenAPIRoute<ReturnType<typeof itemContract>, ServerEnv>({
    route: itemContract(collection),
    handler: (c) => answerItem(c, collection, c.req.valid('param').id),
  }),
);

function itemContract(collection: Collection) {
  const { one, schema } = COLLECTION_TEXTS[collection];
  const summary = both({ es: `${one.es}, por su identificador`, en: `${one.en}, by its id` });
  return createRoute({
    method: 'get',
    path: `/v1/${collection}/{id}`,
    tags: [TAG],
    summary,
    request: { params: ID_PARAMETER, query: itemParameters(CHOSEN_ITEM_PARAMETERS) },
    responses: {
      200: {
        description: summary,
        content: {
          'application/json': { schema: answerOf(`${schema}Answer`, itemOf(collection)) },
          'text/csv': { schema: z.string() },
        },
      },
      ...ITEM_PROBLEMS,
    },
  });
}
