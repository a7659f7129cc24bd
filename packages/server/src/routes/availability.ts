import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { createAvailabilityTable } from '@pazabierta/formats/table';
import { AVAILABILITY_PARAMETERS, parseJson } from '@pazabierta/query';
import { AvailableCode } from '@pazabierta/schema';
import { z } from 'zod';
import { answerJson } from '../answer-json.ts';
import { readQuestion } from '../answer-list.ts';
import { answerLines, answerRows, tableOptions } from '../answer-table.ts';
import { answerOf } from '../envelope.ts';
import { contentOf, LIST_FORMATS } from '../list-formats.ts';
import { listParameters } from '../parameters.ts';
import { LIST_PROBLEMS } from '../problem-responses.ts';
import { readRequest } from '../read-request.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';

const TITLE = {
  es: 'Qué códigos de cada filtro tienen observaciones, y cuántas, con los demás filtros dados',
  en: 'Which codes of each filter have observations, and how many, under the other filters given',
};

const contract = createRoute({
  method: 'get',
  path: '/v1/availability',
  tags: ['Catálogo — Catalogue'],
  summary: both(TITLE),
  request: { query: listParameters('observations', AVAILABILITY_PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: contentOf(answerOf('AvailabilityAnswer', z.array(AvailableCode)), LIST_FORMATS),
    },
    ...LIST_PROBLEMS,
  },
});

/** How long the JSON of no codes is. */
const NONE = '[]'.length;

/** `/v1/availability`: what can be asked of observations so that there is an answer. */
export const availabilityRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const request = await readRequest(c, LIST_FORMATS);
    const route = { collection: 'observations' } as const;
    const { question, notes, whyEmpty } = await readQuestion(c, request, route, AVAILABILITY_PARAMETERS);
    const rows = await c.var.options.questions.availability(question);
    const told = rows.length > NONE ? notes : [...notes, ...(await whyEmpty())];
    if (request.format === 'json') return answerJson(c, rows, { request, csv: true, notes: told });
    const codes = parseJson(rows);
    if (request.format === 'ndjson') return answerLines(c, request, codes, told);
    return answerRows(c, request, createAvailabilityTable(await tableOptions(c, request)), codes, told);
  },
});
