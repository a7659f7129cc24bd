import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi';
import { type AtomEntry, writeAtomFeed } from '@pazabierta/formats/atom';
import { summarizeChanges } from '@pazabierta/formats/changelog';
import {
  everyChange,
  explainMissing,
  invalidRequest,
  listChanges,
  parseJson,
  toUsualRelease,
} from '@pazabierta/query';
import type { Change, Language, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { z } from 'zod';
import { toDigestBase64 } from '../digest-base64.ts';
import { ID_PARAMETER, itemParameters } from '../parameters.ts';
import { ITEM_PROBLEMS, LIST_PROBLEMS } from '../problem-responses.ts';
import { splitSuffix } from '../read-format.ts';
import { readRequest } from '../read-request.ts';
import { rejectUnknown } from '../reject-unknown.ts';
import type { ServerEnv } from '../server-env.ts';
import { both } from '../texts.ts';
import { type Written, written } from '../written.ts';

const TAG = 'Ediciones — Releases';
const PARAMETERS = ['lang', 'format'];
const RELEASES_TITLE = {
  es: 'Ediciones publicadas, para lectores de noticias (Atom)',
  en: 'Published releases, for feed readers (Atom)',
};
const DATASET_TITLE = {
  es: 'Cambios de un conjunto de datos en cada edición publicada (Atom)',
  en: 'Changes of one dataset in each published release (Atom)',
};
const FEED = { content: { 'application/atom+xml': { schema: z.string() } } };

const releasesContract = createRoute({
  method: 'get',
  path: '/v1/feeds/releases',
  tags: [TAG],
  summary: both(RELEASES_TITLE),
  request: { query: itemParameters(PARAMETERS) },
  responses: { 200: { description: both(RELEASES_TITLE), ...FEED }, ...LIST_PROBLEMS },
});

const datasetContract = createRoute({
  method: 'get',
  path: '/v1/feeds/datasets/{id}',
  tags: [TAG],
  summary: both(DATASET_TITLE),
  request: { params: ID_PARAMETER, query: itemParameters(PARAMETERS) },
  responses: { 200: { description: both(DATASET_TITLE), ...FEED }, ...ITEM_PROBLEMS },
});

/** `/v1/feeds/releases`: an entry for each published release, newest first. */
export const releasesFeedRoute = defineOpenAPIRoute<typeof releasesContract, ServerEnv>({
  route: releasesContract,
  handler: async (c) => {
    const language = await readFeedLanguage(c);
    const published = await listPublished(c);
    const entries = published.map(
      (release): AtomEntry => ({
        id: toName(release, ''),
        title: `${toEdition(release, language)}: ${release.title[language]}`,
        updated: release.issued,
        link: `${c.var.root}/v1/releases/${release.id}/changes.md?lang=${language}`,
        summary: release.description[language],
      }),
    );
    return answerFeed(c, language, {
      title: { es: 'Paz Abierta: ediciones', en: 'Paz Abierta: releases' }[language],
      alternate: '/v1/releases',
      entries,
    });
  },
});

/** `/v1/feeds/datasets/{id}`: an entry for each published release that changed figures or indicators of a dataset, newest first. */
export const datasetFeedRoute = defineOpenAPIRoute<typeof datasetContract, ServerEnv>({
  route: datasetContract,
  handler: async (c) => {
    const language = await readFeedLanguage(c);
    const { questions } = c.var.options;
    const id = splitSuffix(c.req.valid('param').id).path;
    const usual = toUsualRelease(await questions.releases()).id;
    const text = await questions.get('datasets', id, usual);
    if (text === null) throw await explainMissing(c.var.options.questions, 'datasets', id, usual);
    const dataset = parseJson(text);
    const entries: AtomEntry[] = [];
    for (const release of await listPublished(c)) {
      const changes: Pick<Change, 'kind'>[] = [];
      const asked = { ...everyChange(release.id), datasets: [dataset.id, ...dataset.aliases] };
      for await (const { kind } of listChanges(questions, asked)) changes.push({ kind });
      if (changes.length === 0) continue;
      entries.push({
        id: toName(release, `?dataset=${dataset.id}`),
        title: `${dataset.title[language]}, ${toEdition(release, language)}`,
        updated: release.issued,
        link: `${c.var.root}/v1/releases/${release.id}/changes.md?dataset=${dataset.id}&lang=${language}`,
        summary: summarizeChanges(changes, language),
      });
    }
    return answerFeed(c, language, {
      title: `Paz Abierta: ${dataset.title[language]}`,
      alternate: `/v1/datasets/${dataset.id}`,
      entries,
    });
  },
});

/** The language of a feed. @throws RequestProblem with everything that was wrong in the request. */
async function readFeedLanguage(c: Context<ServerEnv>): Promise<Language> {
  const request = await readRequest(c, ['atom']);
  const errors = [...request.errors, ...rejectUnknown(request.params, PARAMETERS)];
  if (errors.length > 0) throw invalidRequest(errors);
  return request.language;
}

/** A draft may still become anything, so a feed tells of published releases only. */
async function listPublished(c: Context<ServerEnv>): Promise<Release[]> {
  return (await c.var.options.questions.releases())
    .filter(({ status }) => status === 'published')
    .toReversed();
}

function answerFeed(
  c: Context<ServerEnv>,
  language: Language,
  { title, alternate, entries }: { title: string; alternate: string; entries: readonly AtomEntry[] },
): Written {
  const { root } = c.var;
  const self = new URL(c.req.url);
  self.pathname = splitSuffix(self.pathname).path;
  self.search = `?lang=${language}`;
  const text = writeAtomFeed(
    {
      id: self.href,
      title,
      self: self.href,
      alternate: `${root}${alternate}`,
      // A feed without entries has never changed; a day before the first release stands for that.
      updated: entries[0]?.updated ?? '2026-01-01',
      author: 'Paz Abierta',
      entries,
    },
    language,
  );
  return written(
    c.body(text, 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Content-Language': language,
    }),
  );
}

const toEdition = ({ id }: Release, language: Language): string =>
  language === 'es' ? `edición ${id}` : `release ${id}`;

/** A name that never changes, wherever the release is served: that of its manifest by its SHA-256 (RFC 6920). */
function toName({ digest }: Release, query: string): string {
  const name = toDigestBase64(digest).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `ni:///sha-256;${name}${query}`;
}
