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
import type { AppOptions, ServerEnv } from '../server-env.ts';
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

const DOCUMENTATION = '/documentation/';

/** The addresses of the domains, of the releases and of the contract; those of the collections follow from their names. `{release}` is the one that answers. */
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
    path: '/v1/mucpaz/investments.xlsx',
    title: {
      es: 'Lo mismo, como libro de Excel con la explicación de sus columnas',
      en: 'The same, as an Excel workbook that explains its columns',
    },
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
  {
    path: '/v1/availability?indicator=mucpaz.networks',
    title: {
      es: 'Qué se puede preguntar de las redes Mucpaz',
      en: 'What can be asked of the Mucpaz networks',
    },
  },
  {
    path: '/v1/structures?release={release}',
    title: {
      es: 'La estructura de las observaciones, para SDMX',
      en: 'The structure of the observations, for SDMX',
    },
  },
  { path: '/v1/search?q=paz', title: { es: 'Buscar palabras', en: 'Search for words' } },
  { path: '/v1/releases', title: { es: 'Ediciones', en: 'Releases' } },
  {
    path: '/v1/releases/{release}/changes.md',
    title: { es: 'Qué cambió en esta edición, para leer', en: 'What changed in this release, to be read' },
  },
  {
    path: '/v1/releases/{release}/changes.csv',
    title: { es: 'Lo mismo, celda por celda', en: 'The same, cell by cell' },
  },
  {
    path: '/v1/releases/{release}/status',
    title: { es: 'Cómo está hoy esta edición', en: 'How this release stands today' },
  },
  {
    path: '/v1/releases/{release}/files/manifest.json',
    title: {
      es: 'Sus archivos, con sus sumas de verificación; los demás están al lado',
      en: 'Its files with their checksums; the others stand beside it',
    },
  },
  {
    path: '/v1/releases/{release}/files/pazabierta.sqlite',
    title: {
      es: 'La edición entera como base de datos SQLite',
      en: 'The whole release as an SQLite database',
    },
  },
  {
    path: '/v1/citations/check?id=mucpaz.investment.fortaseg.gasman-2021&release={release}',
    title: { es: '¿Cambió la cifra que cité?', en: 'Has the figure that I quoted changed?' },
  },
  {
    path: '/v1/observations/mucpaz.investment.fortaseg.gasman-2021/citation?release={release}&format=text',
    title: {
      es: 'Cómo citar una cifra; también bibtex, ris, csl-json y cff',
      en: 'How to cite a figure; also bibtex, ris, csl-json and cff',
    },
  },
  {
    path: '/v1/datasets/mucpaz/citation?release={release}&format=bibtex',
    title: { es: 'Cómo citar un conjunto de datos', en: 'How to cite a dataset' },
  },
  {
    path: '/v1/datasets/mucpaz/metadata?release={release}&format=datapackage',
    title: {
      es: 'Ficha de catálogo de un conjunto de datos; también dcat y schema-org',
      en: 'Catalogue entry of a dataset; also dcat and schema-org',
    },
  },
  {
    path: '/v1/releases/{release}/citation?format=ris',
    title: { es: 'Cómo citar esta edición', en: 'How to cite this release' },
  },
  {
    path: '/v1/observations/mucpaz.investment.fortaseg.gasman-2021/history',
    title: { es: 'La historia de una cifra', en: 'The history of a figure' },
  },
  {
    path: '/v1/feeds/releases',
    title: { es: 'Ediciones nuevas, para lectores de noticias', en: 'New releases, for feed readers' },
  },
  {
    path: '/v1/feeds/datasets/mucpaz',
    title: {
      es: 'Cambios de las redes Mucpaz, para lectores de noticias',
      en: 'Changes of the Mucpaz networks, for feed readers',
    },
  },
  ...Object.entries(COLLECTION_TEXTS).map(([name, { title }]) => ({ path: `/v1/${name}`, title })),
  {
    path: DOCUMENTATION,
    title: {
      es: 'Documentación: libro de códigos, guías y referencia',
      en: 'Documentation: codebook, guides and reference',
    },
  },
  { path: '/docs', title: { es: 'Página de referencia', en: 'Reference page' } },
  {
    path: '/llms.txt',
    title: { es: 'Lo mismo, para modelos de lenguaje', en: 'The same, for language models' },
  },
  {
    path: '/.well-known/api-catalog',
    title: { es: 'Catálogo de interfaces (RFC 9727)', en: 'Catalogue of interfaces (RFC 9727)' },
  },
  { path: '/openapi.json', title: { es: 'Contrato (OpenAPI 3.1)', en: 'Contract (OpenAPI 3.1)' } },
];

/** The addresses that the app has as it is served: the documentation only where it was handed in. */
export function listDoors({ readDocument }: AppOptions): typeof DOORS {
  return DOORS.filter(({ path }) => path !== DOCUMENTATION || readDocument !== undefined);
}

/** `/v1`: what there is, with every URL printed. */
export const entryRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const request = await readItemRequest(c, ['json']);
    const doors = listDoors(c.var.options).map(({ path, title }) => ({
      title,
      url: `${c.var.root}${path.replace('{release}', request.release.id)}`,
    }));
    return answerJson(c, toJson(doors), { request });
  },
});
