import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { toJson } from '@pazabierta/query';
import { Label } from '@pazabierta/schema';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { answerJson } from '../answer-json.ts';
import { answerOf } from '../envelope.ts';
import { itemParameters } from '../parameters.ts';
import { LIST_PROBLEMS } from '../problem-responses.ts';
import { ITEM_PARAMETERS } from '../reject-unknown.ts';
import type { ServerEnv } from '../server-env.ts';
import { both, COLLECTION_TEXTS } from '../texts.ts';

const TITLE = { es: 'Qué hay, con todas sus direcciones', en: 'What there is, with every address' };

const Door = z
  .strictObject({ title: Label, url: z.url() })
  .meta({ id: 'Door', description: 'An address and what stands there.' });

const contract = createRoute({
  method: 'get',
  path: '/v1',
  tags: ['Inicio — Start'],
  summary: both(TITLE),
  request: { query: itemParameters(ITEM_PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: { 'application/json': { schema: answerOf('EntryAnswer', z.array(Door)) } },
    },
    ...LIST_PROBLEMS,
  },
});

/** The addresses of the domains, of the releases and of the contract; those of the collections follow from their names. */
const DOORS: readonly { readonly path: string; readonly title: z.infer<typeof Label> }[] = [
  {
    path: '/v1/mucpaz/investments',
    title: {
      es: 'Cuánto costaron las redes Mucpaz y quién pagó',
      en: 'What the Mucpaz networks cost and who paid',
    },
  },
  {
    path: '/v1/mucpaz/investments.csv?bom=true',
    title: { es: 'Lo mismo, para una hoja de cálculo', en: 'The same, for a spreadsheet' },
  },
  {
    path: '/v1/mucpaz/networks',
    title: {
      es: 'Redes, mujeres, municipios y estados de Mucpaz',
      en: 'Networks, women, municipalities and states of Mucpaz',
    },
  },
  {
    path: '/v1/proigualdad/objectives',
    title: {
      es: 'Objetivos prioritarios de Proigualdad 2020-2024',
      en: 'Priority objectives of Proigualdad 2020-2024',
    },
  },
  {
    path: '/v1/proigualdad/strategic-lines',
    title: { es: 'Las cinco líneas estratégicas', en: 'The five strategic lines' },
  },
  {
    path: '/v1/nap-1325',
    title: { es: 'El plan sobre la resolución 1325', en: 'The plan on resolution 1325' },
  },
  { path: '/v1/nap-1325/pillars', title: { es: 'Sus pilares', en: 'Its pillars' } },
  {
    path: '/v1/nap-1325/indicators',
    title: { es: 'Sus indicadores y lo que falta', en: 'Its indicators and what is missing' },
  },
  { path: '/v1/search?q=paz', title: { es: 'Buscar palabras', en: 'Search for words' } },
  { path: '/v1/releases', title: { es: 'Ediciones', en: 'Releases' } },
  ...Object.entries(COLLECTION_TEXTS).map(([name, { title }]) => ({ path: `/v1/${name}`, title })),
  { path: '/docs', title: { es: 'Página de referencia', en: 'Reference page' } },
  { path: '/openapi.json', title: { es: 'Contrato (OpenAPI 3.1)', en: 'Contract (OpenAPI 3.1)' } },
];

/** `/v1`: what there is, with every URL printed. */
export const entryRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json']);
    const doors = DOORS.map(({ path, title }) => ({ title, url: `${c.var.root}${path}` }));
    return answerJson(c, toJson(doors), { request });
  },
});
