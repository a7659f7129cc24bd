import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import {
  toDatasetCslItem,
  toDerivedCslItem,
  toObservationCslItem,
  toReleaseCslItem,
} from '@pazabierta/formats/citations';
import { citedBy, explainMissing, findDerivedValue, findNamedRelease, parseJson } from '@pazabierta/query';
import type { DerivedValue, Label, Observation, Source } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { answerCitation, CITATION_FORMATS } from '../answer-citation.ts';
import { readItemRequest } from '../answer-item.ts';
import { CslItems } from '../csl-items.ts';
import { nameDerivedValue, nameObservation } from '../named-figure.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS } from '../problem-responses.ts';
import { FORMATS } from '../read-format.ts';
import type { DataRequest } from '../read-request.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import type { Written } from '../written.ts';

const PARAMETERS = ['release', 'lang', 'format'];
/** A release is named by its path. */
const RELEASE_PARAMETERS = ['lang', 'format'];

const contractOf = (path: string, title: Label, parameters: readonly string[]) =>
  createRoute({
    method: 'get',
    path,
    tags: ['Citas — Citations'],
    summary: both(title),
    request: { params: ID_PARAMETER, query: itemParameters(parameters) },
    responses: {
      200: {
        description: both(title),
        content: Object.fromEntries(
          CITATION_FORMATS.map((name) => [
            FORMATS[name],
            { schema: name === 'csl-json' ? CslItems : z.string() },
          ]),
        ),
      },
      ...ITEM_PROBLEMS,
    },
  });

const datasetContract = contractOf(
  '/v1/datasets/{id}/citation',
  { es: 'Cómo citar un conjunto de datos en una edición', en: 'How to cite a dataset in a release' },
  PARAMETERS,
);
const releaseContract = contractOf(
  '/v1/releases/{id}/citation',
  { es: 'Cómo citar una edición', en: 'How to cite a release' },
  RELEASE_PARAMETERS,
);
const observationContract = contractOf(
  '/v1/observations/{id}/citation',
  {
    es: 'Cómo citar una cifra, con su matiz, su edición y la fuente que la imprimió',
    en: 'How to cite a figure, with its qualifier, its release and the source that printed it',
  },
  PARAMETERS,
);

/** `/v1/releases/{id}/citation`: a whole release. */
export const releaseCitationRoute = defineOpenAPIRoute<typeof releaseContract, ServerEnv>({
  route: releaseContract,
  handler: async (c) => {
    const asked = await readItemRequest(c, CITATION_FORMATS, RELEASE_PARAMETERS);
    const request = {
      ...asked,
      release: findNamedRelease(c.req.param('id') ?? '', await c.var.options.questions.releases()),
    };
    const cited = await citedIn(c, request, `/v1/releases/${request.release.id}`);
    return answerCitation(c, request, (language) => toReleaseCslItem(cited, language));
  },
});

/** `/v1/datasets/{id}/citation`: a dataset as one release has it. */
export const datasetCitationRoute = defineOpenAPIRoute<typeof datasetContract, ServerEnv>({
  route: datasetContract,
  handler: async (c) => {
    const request = await readItemRequest(c, CITATION_FORMATS, PARAMETERS);
    const { release } = request;
    const id = c.req.param('id') ?? '';
    const text = await c.var.options.questions.get('datasets', id, release.id);
    if (text === null) throw await explainMissing(c.var.options.questions, 'datasets', id, release.id);
    const dataset = parseJson(text);
    const cited = await citedIn(c, request, `/v1/datasets/${dataset.id}?release=${release.id}`);
    return answerCitation(c, request, (language) => toDatasetCslItem({ ...cited, dataset }, language));
  },
});

/** `/v1/observations/{id}/citation`: one figure, or a value that was computed from some. */
export const observationCitationRoute = defineOpenAPIRoute<typeof observationContract, ServerEnv>({
  route: observationContract,
  handler: async (c) => {
    const request = await readItemRequest(c, CITATION_FORMATS, PARAMETERS);
    const { questions } = c.var.options;
    const id = c.req.param('id') ?? '';
    const text = await questions.get('observations', id, request.release.id);
    if (text !== null) return citeObservation(c, request, parseJson(text));
    const derivedValue = await findDerivedValue(questions, id, request.release.id);
    if (derivedValue !== null) return citeDerivedValue(c, request, derivedValue);
    throw await explainMissing(c.var.options.questions, 'observations', id, request.release.id);
  },
});

async function citeObservation(
  c: Context<ServerEnv>,
  request: DataRequest,
  observation: Observation,
): Promise<Written> {
  const { release } = request;
  const named = await nameObservation(c.var.options.questions, observation, release.id);
  const { source, via } = observation.citation;
  const cited = {
    ...(await citedIn(c, request, `/v1/observations/${observation.id}?release=${release.id}`)),
    observation,
    named,
    source: await findSource(c, source, release.id),
    via: via === null ? null : await findSource(c, via, release.id),
  };
  return answerCitation(c, request, (language) => toObservationCslItem(cited, language));
}

/** A derived value has no address of its own, so its citation leads to the page that says what it is and whether it has changed. */
async function citeDerivedValue(
  c: Context<ServerEnv>,
  request: DataRequest,
  derivedValue: DerivedValue,
): Promise<Written> {
  const { questions } = c.var.options;
  const { release } = request;
  const from = await Promise.all(
    derivedValue.provenance.from.map(async (id) => {
      const text = await questions.get('observations', id, release.id);
      if (text === null) throw new Error(`Release ${release.id} lacks the observation "${id}"`);
      return parseJson(text);
    }),
  );
  const [first] = from;
  if (first === undefined) throw new Error(`"${derivedValue.id}" was computed from nothing`);
  const cited = {
    ...(await citedIn(c, request, `/v1/citations/check?id=${derivedValue.id}&release=${release.id}`)),
    derivedValue,
    named: await nameDerivedValue(questions, derivedValue, first, release.id),
    sources: await Promise.all([...new Set(citedBy(from))].map((id) => findSource(c, id, release.id))),
  };
  return answerCitation(c, request, (language) => toDerivedCslItem(cited, language));
}

async function citedIn(c: Context<ServerEnv>, { release }: DataRequest, path: string) {
  const { doi } = await c.var.options.questions.registration(release.id);
  return { release, doi, url: `${c.var.root}${path}` };
}

async function findSource(c: Context<ServerEnv>, id: string, release: string): Promise<Source> {
  const source = (await c.var.sourcesOf(release)).get(id);
  if (source === undefined) throw new Error(`Release ${release} lacks the source "${id}"`);
  return source;
}
