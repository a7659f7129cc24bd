import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { explainNoHits, invalidRequest, parseSearch, SEARCH_PARAMETERS, toCursor } from '@pazabierta/query';
import { SearchHit } from '@pazabierta/schema';
import { z } from 'zod';
import { answerJson } from '../answer-json.ts';
import { pageOf } from '../envelope.ts';
import { nextAddress } from '../next-address.ts';
import { itemParameters } from '../parameters.ts';
import { LIST_PROBLEMS } from '../problem-responses.ts';
import { readRequest } from '../read-request.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';

const TITLE = { es: 'Buscar palabras en toda una edición', en: 'Search a whole release for words' };

const contract = createRoute({
  method: 'get',
  path: '/v1/search',
  tags: ['Catálogo — Catalogue'],
  summary: both(TITLE),
  request: { query: itemParameters(SEARCH_PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: { 'application/json': { schema: pageOf('SearchPage', z.array(SearchHit)) } },
    },
    ...LIST_PROBLEMS,
  },
});

/** `/v1/search`: everything whose words begin with those that are asked, accents aside, in either language. */
export const searchRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const request = await readRequest(c, ['json']);
    const parsed = parseSearch(request.params, request.release.id);
    const errors = [...request.errors, ...('errors' in parsed ? parsed.errors : [])];
    if (errors.length > 0 || 'errors' in parsed) throw invalidRequest(errors);
    const page = await c.var.options.questions.search(parsed.search);
    return answerJson(c, page.rows, {
      request,
      page: { ...page, next: page.next && nextAddress(request.url, toCursor(page.next, parsed.search)) },
      time: null,
      notes: page.total > 0 ? [] : [await explainNoHits(c.var.options.questions, parsed.search)],
    });
  },
});
