import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { INVESTMENT_FILTER, parseJson, toCursor, toInvestments, toJson } from '@pazabierta/query';
import { Investment } from '@pazabierta/schema';
import { z } from 'zod';
import { answerJson } from '../answer-json.ts';
import { readQuestion } from '../answer-list.ts';
import { answerInvestmentsTable } from '../answer-table.ts';
import { defineListRoute } from '../define-list-route.ts';
import { pageOf } from '../envelope.ts';
import { contentOf, LIST_FORMATS } from '../list-formats.ts';
import { nextAddress } from '../next-address.ts';
import { listParameters } from '../parameters.ts';
import { LIST_PROBLEMS } from '../problem-responses.ts';
import { readRequest } from '../read-request.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';

const TAG = 'Mucpaz';
const INVESTMENTS_TITLE = {
  es: 'Dinero de las redes Mucpaz por fondo, con los pesos por red que resultan',
  en: 'Money of the Mucpaz networks by fund, with the pesos per network that follow',
};
const fixed = () => [INVESTMENT_FILTER];

const investmentsContract = createRoute({
  method: 'get',
  path: '/v1/mucpaz/investments',
  tags: [TAG],
  summary: both(INVESTMENTS_TITLE),
  request: { query: listParameters('observations') },
  responses: {
    200: {
      description: both(INVESTMENTS_TITLE),
      content: contentOf(pageOf('InvestmentPage', z.array(Investment)), LIST_FORMATS),
    },
    ...LIST_PROBLEMS,
  },
});

/** `/v1/mucpaz/investments`: the money by fund, with its bounds and what is computed from it. */
export const investmentsRoute = defineOpenAPIRoute<typeof investmentsContract, ServerEnv>({
  route: investmentsContract,
  handler: async (c) => {
    const request = await readRequest(c, LIST_FORMATS);
    const read = await readQuestion(c, request, { collection: 'observations', fixed });
    const { question, notes, whyEmpty } = read;
    const { questions } = c.var.options;
    if (request.format !== 'json') return answerInvestmentsTable(c, request, read);

    const page = await questions.list(question);
    const investments = await toInvestments(questions, question, parseJson(page.rows));
    return answerJson(c, toJson(investments), {
      request,
      csv: true,
      page: { ...page, next: page.next && nextAddress(request.url, toCursor(page.next, question)) },
      time: { question, leftOut: page.leftOut },
      cited: page.sources,
      notes: page.total > 0 ? notes : [...notes, ...(await whyEmpty())],
    });
  },
});

/** `/v1/mucpaz/networks`: networks, women, municipalities and states, each claim by its date and source. */
export const networksRoute = defineListRoute({
  path: '/v1/mucpaz/networks',
  title: {
    es: 'Redes Mucpaz: redes, mujeres, municipios y estados, por fecha y fuente',
    en: 'Mucpaz networks: networks, women, municipalities and states, by date and source',
  },
  tag: TAG,
  collection: 'observations',
  // Every figure of the networks but their money, whichever indicators the release has.
  fixed: ({ indicator }) => [
    {
      field: 'indicator',
      among: indicator.filter(
        (id) => id.startsWith('mucpaz.') && !INVESTMENT_FILTER.among.some((money) => money === id),
      ),
    },
  ],
});
