import { type CitedItem, citeItem } from '@pazabierta/formats/citations';
import { everything, listItems, nearest, parseJson, shown } from '@pazabierta/query';
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
  known: readonly string[] = ITEM_PARAMETERS,
): Promise<DataRequest> {
  const request = await readRequest(c, offered);
  const errors = [...request.errors, ...rejectUnknown(request.params, known)];
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

async function unknownItem(
  c: Context<ServerEnv>,
  collection: Collection,
  id: string,
  release: string,
): Promise<RequestProblem> {
  const near = await (collection === 'observations' ? findBeginning : findNearest)(
    c,
    collection,
    id,
    release,
  );
  const message = {
    es: `La edición ${release} no tiene «${shown(id)}» en ${collection}${near === null ? '' : `. Lo más cercano es «${near}»`}`,
    en: `Release ${release} has no "${shown(id)}" in ${collection}${near === null ? '' : `. The nearest is "${near}"`}`,
  };
  return new RequestProblem('not-found', message, [{ parameter: 'id', value: id, nearest: near, message }]);
}

/** The nearest id of a collection of the catalogue, which is small enough to be read. */
async function findNearest(
  c: Context<ServerEnv>,
  collection: Collection,
  id: string,
  release: string,
): Promise<string | null> {
  const items = await listItems(c.var.options.questions, everything(collection, release));
  return nearest(
    id,
    items.map((item) => item.id),
  );
}

/** Observations may be millions, so only what an id begins with is looked for: a derived value is named after its observation. */
async function findBeginning(
  c: Context<ServerEnv>,
  collection: Collection,
  id: string,
  release: string,
): Promise<string | null> {
  const parts = id.slice(0, 120).split('.');
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const beginning = parts.slice(0, length).join('.');
    if ((await c.var.options.questions.get(collection, beginning, release)) !== null) return beginning;
  }
  return null;
}
