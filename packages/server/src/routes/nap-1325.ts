import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import {
  citedBy,
  findCoverage,
  listPlanIndicators,
  parseJson,
  RequestProblem,
  toJson,
} from '@pazabierta/query';
import { Coverage, Instrument, PlanIndicator } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { answerJson } from '../answer-json.ts';
import { answerFiguresTable } from '../answer-table.ts';
import { defineListRoute } from '../define-list-route.ts';
import { answerOf } from '../envelope.ts';
import { contentOf, FIGURE_FORMATS } from '../list-formats.ts';
import { itemParameters } from '../parameters.ts';
import { NAMED_PROBLEMS } from '../problem-responses.ts';
import { ITEM_PARAMETERS } from '../reject-unknown.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';

const TAG = 'PNA-1325 — NAP-1325';
const PLAN = 'nap-1325';
const PLAN_TITLE = {
  es: 'El plan, y cuánto de lo que declara se publica aquí',
  en: 'The plan, and how much of what it declares is published here',
};
const INDICATORS_TITLE = {
  es: 'Indicadores del plan, con la cobertura de los que declara',
  en: 'Indicators of the plan, with the coverage of those it declares',
};

const planContract = createRoute({
  method: 'get',
  path: '/v1/nap-1325',
  tags: [TAG],
  summary: both(PLAN_TITLE),
  request: { query: itemParameters(ITEM_PARAMETERS) },
  responses: {
    200: {
      description: both(PLAN_TITLE),
      content: {
        'application/json': {
          schema: answerOf('PlanAnswer', z.strictObject({ plan: Instrument, coverage: z.array(Coverage) })),
        },
      },
    },
    ...NAMED_PROBLEMS,
  },
});

const indicatorsContract = createRoute({
  method: 'get',
  path: '/v1/nap-1325/indicators',
  tags: [TAG],
  summary: both(INDICATORS_TITLE),
  request: { query: itemParameters(ITEM_PARAMETERS) },
  responses: {
    200: {
      description: both(INDICATORS_TITLE),
      content: contentOf(
        answerOf(
          'PlanIndicatorsAnswer',
          z.strictObject({ coverage: z.array(Coverage), indicators: z.array(PlanIndicator) }),
        ),
        FIGURE_FORMATS,
      ),
    },
    ...NAMED_PROBLEMS,
  },
});

async function getPlan(c: Context<ServerEnv>, release: string): Promise<Instrument> {
  const text = await c.var.options.questions.get('instruments', PLAN, release);
  if (text === null) {
    throw new RequestProblem('not-found', {
      es: `La edición ${release} no tiene el plan ${PLAN}`,
      en: `Release ${release} does not have the plan ${PLAN}`,
    });
  }
  return parseJson(text);
}

/** `/v1/nap-1325`: the plan and its coverage. */
export const planRoute = defineOpenAPIRoute<typeof planContract, ServerEnv>({
  route: planContract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json']);
    const plan = await getPlan(c, request.release.id);
    const coverage = await findCoverage(c.var.options.questions, plan, request.release.id);
    return answerJson(c, toJson({ plan, coverage }), { request, cited: citedBy([plan]) });
  },
});

/** `/v1/nap-1325/pillars`: the pillars of the plan. */
export const pillarsRoute = defineListRoute({
  path: '/v1/nap-1325/pillars',
  title: { es: 'Pilares del PNA-1325', en: 'Pillars of NAP-1325' },
  tag: TAG,
  collection: 'commitments',
  fixed: () => [
    { field: 'instrument', among: [PLAN] },
    { field: 'kind', among: ['pillar'] },
  ],
});

/** `/v1/nap-1325/indicators`: the indicators that are published, and how many of those declared are not, with the reason. */
export const planIndicatorsRoute = defineOpenAPIRoute<typeof indicatorsContract, ServerEnv>({
  route: indicatorsContract,
  handler: async (c) => {
    const request = await readItemRequest(c, FIGURE_FORMATS);
    const { questions } = c.var.options;
    const plan = await getPlan(c, request.release.id);
    const coverage = (await findCoverage(questions, plan, request.release.id)).filter(
      ({ part }) => part === 'indicator',
    );
    const indicators = await listPlanIndicators(questions, PLAN, request.release.id);
    const observations = indicators.flatMap((indicator) => indicator.observations);
    if (request.format !== 'json') return answerFiguresTable(c, request, [...coverage, ...observations]);
    return answerJson(c, toJson({ coverage, indicators }), {
      request,
      csv: true,
      cited: citedBy(observations),
    });
  },
});
