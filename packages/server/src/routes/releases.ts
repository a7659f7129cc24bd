import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { parseRelease, toJson } from '@pazabierta/query';
import { Release } from '@pazabierta/schema';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { answerJson } from '../answer-json.ts';
import { answerOf } from '../envelope.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS, LIST_PROBLEMS } from '../problem-responses.ts';
import { splitSuffix } from '../read-format.ts';
import { ITEM_PARAMETERS } from '../reject-unknown.ts';
import { RequestProblem } from '../request-problem.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';

const TAG = 'Ediciones — Releases';
const LIST_TITLE = {
  es: 'Ediciones de los datos, la más antigua primero',
  en: 'Releases of the data, the oldest first',
};
const ITEM_TITLE = {
  es: 'Una edición: su manifiesto y su estado',
  en: 'A release: its manifest and its standing',
};

const listContract = createRoute({
  method: 'get',
  path: '/v1/releases',
  tags: [TAG],
  summary: both(LIST_TITLE),
  request: { query: itemParameters(ITEM_PARAMETERS) },
  responses: {
    200: {
      description: both(LIST_TITLE),
      content: { 'application/json': { schema: answerOf('ReleasesAnswer', z.array(Release)) } },
    },
    ...LIST_PROBLEMS,
  },
});

/** A release is named by its path. */
const RELEASE_PARAMETERS = ['lang', 'format'];

const itemContract = createRoute({
  method: 'get',
  path: '/v1/releases/{id}',
  tags: [TAG],
  summary: both(ITEM_TITLE),
  request: { params: ID_PARAMETER, query: itemParameters(RELEASE_PARAMETERS) },
  responses: {
    200: {
      description: both(ITEM_TITLE),
      content: { 'application/json': { schema: answerOf('ReleaseAnswer', Release) } },
    },
    ...ITEM_PROBLEMS,
  },
});

/** `/v1/releases`: every release that can be asked for. */
export const releasesRoute = defineOpenAPIRoute<typeof listContract, ServerEnv>({
  route: listContract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json']);
    return answerJson(c, toJson(await c.var.options.questions.releases()), {
      request,
    });
  },
});

/** `/v1/releases/{id}`: one release. */
export const releaseRoute = defineOpenAPIRoute<typeof itemContract, ServerEnv>({
  route: itemContract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json'], RELEASE_PARAMETERS);
    const id = splitSuffix(c.req.valid('param').id).path;
    const parsed = parseRelease(id, await c.var.options.questions.releases());
    if ('error' in parsed) {
      const { error } = parsed;
      throw new RequestProblem('not-found', error.message, [{ ...error, parameter: 'id' }]);
    }
    const { release } = parsed;
    return answerJson(c, toJson(release), {
      request: { ...request, release },
    });
  },
});
