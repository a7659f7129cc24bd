import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { type DescribedDataset, toDataPackage, toDcat, toSchemaOrg } from '@pazabierta/formats/catalogue';
import { everything, explainMissing, listAll, listItems, parseJson, toUsualRelease } from '@pazabierta/query';
import type { Dataset, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { readItemRequest } from '../answer-item.ts';
import { LICENSE_URL } from '../license.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS } from '../problem-responses.ts';
import { FORMATS } from '../read-format.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import { written } from '../written.ts';

const PARAMETERS = ['release', 'lang', 'format'];
const TITLE = {
  es: 'Ficha de catálogo de un conjunto de datos: Data Package, DCAT o schema.org',
  en: 'Catalogue entry of a dataset: Data Package, DCAT or schema.org',
};
const WRITERS = { datapackage: toDataPackage, dcat: toDcat, 'schema-org': toSchemaOrg } as const;
const NAMES = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

const contract = createRoute({
  method: 'get',
  path: '/v1/datasets/{id}/metadata',
  tags: ['Catálogo — Catalogue'],
  summary: both(TITLE),
  request: { params: ID_PARAMETER, query: itemParameters(PARAMETERS) },
  responses: {
    200: {
      description: both(TITLE),
      content: {
        [FORMATS.datapackage]: {
          schema: z.looseObject({ name: z.string(), resources: z.array(z.unknown()) }),
        },
        [FORMATS.dcat]: { schema: z.looseObject({ '@context': z.unknown() }) },
      },
    },
    ...ITEM_PROBLEMS,
  },
});

/** `/v1/datasets/{id}/metadata`: a dataset of a release as catalogues describe it. */
export const datasetMetadataRoute = defineOpenAPIRoute<typeof contract, ServerEnv>({
  route: contract,
  handler: async (c) => {
    const request = await readItemRequest(c, NAMES, PARAMETERS);
    const { release, language } = request;
    const id = c.req.param('id') ?? '';
    const text = await c.var.options.questions.get('datasets', id, release.id);
    if (text === null) throw await explainMissing(c.var.options.questions, 'datasets', id, release.id);
    const described = await describe(c, parseJson(text), release);
    const format = NAMES.find((name) => name === request.format) ?? 'datapackage';
    return written(
      c.body(`${JSON.stringify(WRITERS[format](described, language), null, 2)}\n`, 200, {
        'Content-Type': FORMATS[format],
        'Content-Language': language,
        Release: release.id,
      }),
    );
  },
});

async function describe(
  c: Context<ServerEnv>,
  dataset: Dataset,
  release: Release,
): Promise<DescribedDataset> {
  const { questions } = c.var.options;
  const having = async (id: string) => (await questions.get('datasets', dataset.id, id)) !== null;
  const filter = { field: 'dataset', among: [dataset.id] } as const;
  const cited = new Set<string>();
  for await (const page of listAll(questions, everything('observations', release.id, [filter]))) {
    for (const source of page.sources) cited.add(source);
  }
  const sources = await c.var.sourcesOf(release.id);
  const newest = toUsualRelease(await questions.releases()).id;
  return {
    dataset,
    release,
    previous: release.previous !== null && (await having(release.previous)) ? release.previous : null,
    current: (await having(newest)) ? newest : release.id,
    indicators: await listItems(questions, everything('indicators', release.id, [filter])),
    sources: [...cited].sort().flatMap((id) => sources.get(id) ?? []),
    licenseUrl: LICENSE_URL,
    root: c.var.root,
  };
}
