import { type CitedItem, citeItem } from '@pazabierta/formats/citations';
import { everything, listItems, nearest, parseJson } from '@pazabierta/query';
import type { Collection, Label, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { answerRowsCsv } from './answer-csv.ts';
import { answerJson } from './answer-json.ts';
import { citedBy } from './cited-by.ts';
import { splitSuffix } from './read-format.ts';
import { type DataRequest, invalidRequest, readRequest } from './read-request.ts';
import { ITEM_PARAMETERS, rejectUnknown } from './reject-unknown.ts';
import { RequestProblem } from './request-problem.ts';
import type { ServerEnv } from './server-env.ts';
import type { Written } from './written.ts';

/** Reads a request for an answer that is no list. @throws RequestProblem with everything that was wrong in it. */
export async function readItemRequest(
  c: Context<ServerEnv>,
  offered: Parameters<typeof readRequest>[1],
): Promise<DataRequest> {
  const request = await readRequest(c, offered);
  const errors = [...request.errors, ...rejectUnknown(request.params, ITEM_PARAMETERS)];
  if (errors.length > 0) throw invalidRequest(errors);
  return request;
}

/** Answers one item of a collection by its id, or by an earlier id of it. */
export async function answerItem(
  c: Context<ServerEnv>,
  collection: Collection,
  asked: string,
): Promise<Written> {
  const request = await readItemRequest(c, ['json', 'csv']);
  const id = splitSuffix(asked).path;
  const { questions } = c.var.options;
  const text = await questions.get(collection, id, request.release.id);
  if (text === null) throw await unknownItem(c, collection, id, request.release.id);
  if (request.format === 'csv') return answerRowsCsv(c, request, collection, [parseJson(text)]);

  const item = parseJson(text);
  if (!('citation' in item)) return answerJson(c, text, { request, csv: true });
  const citation = await citeBoth(c, item, request.release);
  return answerJson(c, text, { request, csv: true, cited: citedBy([item]), citation });
}

/** How to cite a thing that was read in a source, in both languages. */
async function citeBoth(c: Context<ServerEnv>, item: CitedItem['item'], release: Release): Promise<Label> {
  const sources = await c.var.sourcesOf(release.id);
  const { source: id, via } = item.citation;
  const source = sources.get(id);
  if (source === undefined) throw new Error(`Release ${release.id} lacks the source "${id}"`);
  const cited = { item, source, via: via === null ? null : (sources.get(via) ?? null), release };
  return { es: citeItem(cited, 'es'), en: citeItem(cited, 'en') };
}

/** The nearest id is looked for in the catalogue only: observations may be millions. */
async function unknownItem(
  c: Context<ServerEnv>,
  collection: Collection,
  id: string,
  release: string,
): Promise<RequestProblem> {
  const ids =
    collection === 'observations'
      ? []
      : (await listItems(c.var.options.questions, everything(collection, release))).map((item) => item.id);
  const near = nearest(id, ids);
  const message = {
    es: `La edición ${release} no tiene «${id}» en ${collection}${near === null ? '' : `. Lo más cercano es «${near}»`}`,
    en: `Release ${release} has no "${id}" in ${collection}${near === null ? '' : `. The nearest is "${near}"`}`,
  };
  return new RequestProblem('not-found', message, [{ parameter: 'id', value: id, nearest: near, message }]);
}
