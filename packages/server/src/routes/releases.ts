import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { findNamedRelease, findStatus, toJson } from '@pazabierta/query';
import { Release, ReleaseStatus } from '@pazabierta/schema';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { answerJson } from '../answer-json.ts';
import { answerOf } from '../envelope.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { LIST_PROBLEMS, NAMED_PROBLEMS } from '../problem-responses.ts';
import { splitSuffix } from '../read-format.ts';
import { ITEM_PARAMETERS } from '../reject-unknown.ts';
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
    ...NAMED_PROBLEMS,
  },
});

const STATUS_TITLE = {
  es: 'Cómo está hoy una edición: qué se corrigió después, cuál la sucede, su DOI y sus avisos',
  en: 'How a release stands today: what was corrected since, which one succeeds it, its DOI and its notices',
};

const statusContract = createRoute({
  method: 'get',
  path: '/v1/releases/{id}/status',
  tags: [TAG],
  summary: both(STATUS_TITLE),
  request: { params: ID_PARAMETER, query: itemParameters(RELEASE_PARAMETERS) },
  responses: {
    200: {
      description: both(STATUS_TITLE),
      content: { 'application/json': { schema: answerOf('ReleaseStatusAnswer', ReleaseStatus) } },
    },
    ...NAMED_PROBLEMS,
  },
});

/** `/v1/releases/{id}/status`: what may change of a release after it was published. */
export const releaseStatusRoute = defineOpenAPIRoute<typeof statusContract, ServerEnv>({
  route: statusContract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json'], RELEASE_PARAMETERS);
    const release = findNamedRelease(c.req.param('id') ?? '', await c.var.options.questions.releases());
    const status = await findStatus(c.var.options.questions, release);
    return answerJson(c, toJson(status), { request: { ...request, release, pinned: true } });
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
    const id = splitSuffix(c.req.param('id') ?? '').path;
    const release = findNamedRelease(id, await c.var.options.questions.releases());
    return answerJson(c, toJson(release), { request: { ...request, release, pinned: true } });
  },
});
