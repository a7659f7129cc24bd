import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { toSdmxStructure } from '@pazabierta/formats/sdmx';
import { everything, listItems } from '@pazabierta/query';
import type { Collection } from '@pazabierta/schema';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { toPinnedAddress } from '../canonical-address.ts';
import { itemParameters } from '../parameters.ts';
import { LIST_PROBLEMS } from '../problem-responses.ts';
import { FORMATS } from '../read-format.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import { written } from '../written.ts';

const PARAMETERS = ['release', 'lang', 'format'];
const TITLE = {
  es: 'Estructura de las observaciones en SDMX-JSON 2.0: dimensiones, atributos y listas de códigos',
  en: 'Structure of the observations in SDMX-JSON 2.0: dimensions, attributes and code lists',
};

const contract = createRoute({
  method: 'get',
  path: '/v1/structures',
  tags: ['Catálogo — Catalogue'],
  summary: both(TITLE),
  request: { query: itemParameters(PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: {
        [FORMATS['sdmx-json']]: {
          schema: z.looseObject({ meta: z.looseObject({}), data: z.looseObject({}) }),
        },
      },
    },
    ...LIST_PROBLEMS,
  },
});

/** `/v1/structures`: what the columns of SDMX-CSV are, and which codes they may hold. */
export const structuresRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const { release } = await readItemRequest(c, ['sdmx-json'], PARAMETERS);
    const listAll = <Name extends Collection>(collection: Name) =>
      listItems(c.var.options.questions, everything(collection, release.id));
    const structure = toSdmxStructure({
      release,
      indicators: await listAll('indicators'),
      sources: await listAll('sources'),
      codeLists: await listAll('code-lists'),
      address: toPinnedAddress(c.req.url, release.id),
    });
    return written(
      c.body(`${JSON.stringify(structure, null, 2)}\n`, 200, {
        'Content-Type': `${FORMATS['sdmx-json']}; version=2.0.0`,
        'Content-Language': 'es, en',
        Release: release.id,
      }),
    );
  },
});
