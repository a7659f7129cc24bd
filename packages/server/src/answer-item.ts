import { type CitedItem, citeItem } from '@pazabierta/formats/citations';
import {
  citedBy,
  explainMissing,
  ITEM_FIELDS,
  invalidRequest,
  parseFields,
  parseJson,
  pickFields,
  toItemNotes,
  toJson,
} from '@pazabierta/query';
import type { Collection, Label, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { answerJson } from './answer-json.ts';
import { answerItemsTable } from './answer-table.ts';
import { splitSuffix } from './read-format.ts';
import { type DataRequest, readRequest } from './read-request.ts';
import { refuseFields } from './refuse-fields.ts';
import { CHOSEN_ITEM_PARAMETERS, ITEM_PARAMETERS, rejectUnknown } from './reject-unknown.ts';
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
  const request = await readRequest(c, ['json', 'csv']);
  const wrong = [
    ...request.errors,
    ...refuseFields(request),
    ...rejectUnknown(request.params, CHOSEN_ITEM_PARAMETERS),
  ];
  const fields = parseFields(request.params.get('fields'), ITEM_FIELDS[collection], wrong);
  if (wrong.length > 0) throw invalidRequest(wrong);
  const id = splitSuffix(asked).path;
  const { questions } = c.var.options;
  const text = await questions.get(collection, id, request.release.id);
  if (text === null) throw await explainMissing(questions, collection, id, request.release.id);
  const item = parseJson(text);
  const notes = toItemNotes(id, item);
  if (request.format === 'csv') return answerItemsTable(c, request, collection, [item], notes);

  const data = fields === null ? text : toJson(pickFields(item, fields));
  if (!('citation' in item)) return answerJson(c, data, { request, csv: true, notes });
  const citation = await citeBoth(c, item, request.release);
  return answerJson(c, data, { request, csv: true, cited: citedBy([item]), citation, notes });
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
