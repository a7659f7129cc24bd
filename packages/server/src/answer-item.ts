import { type CitedItem, citeItem } from '@pazabierta/formats/citations';
import {
  everything,
  findElsewhere,
  findNearestObservation,
  findTombstone,
  listItems,
  nearest,
  parseJson,
  pickFields,
  shown,
  toJson,
  toMissing,
  toRenamedNote,
  toSuccessorNote,
} from '@pazabierta/query';
import type { Collection, CollectionItems, Label, Release } from '@pazabierta/schema';
import type { Context } from 'hono';
import { answerJson } from './answer-json.ts';
import { answerItemsTable } from './answer-table.ts';
import { citedBy } from './cited-by.ts';
import { readFields } from './read-fields.ts';
import { splitSuffix } from './read-format.ts';
import { type DataRequest, invalidRequest, readRequest } from './read-request.ts';
import { CHOSEN_ITEM_PARAMETERS, ITEM_PARAMETERS, rejectUnknown } from './reject-unknown.ts';
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
  const request = await readRequest(c, ['json', 'csv']);
  const { fields, errors } = readFields(request, collection);
  const wrong = [...request.errors, ...rejectUnknown(request.params, CHOSEN_ITEM_PARAMETERS), ...errors];
  if (wrong.length > 0) throw invalidRequest(wrong);
  const id = splitSuffix(asked).path;
  const { questions } = c.var.options;
  const text = await questions.get(collection, id, request.release.id);
  if (text === null) throw await missingItem(c, collection, id, request.release.id);
  const item = parseJson(text);
  const notes = toNotes(id, item);
  if (request.format === 'csv') return answerItemsTable(c, request, collection, [item], notes);

  const data = fields === null ? text : toJson(pickFields(item, fields));
  if (!('citation' in item)) return answerJson(c, data, { request, csv: true, notes });
  const citation = await citeBoth(c, item, request.release);
  return answerJson(c, data, { request, csv: true, cited: citedBy([item]), citation, notes });
}

/** What a reader should know who asked for an item by an earlier id, or for one whose place others took. */
function toNotes(asked: string, item: CollectionItems[Collection]): Label[] {
  return [
    ...(item.id === asked ? [] : [toRenamedNote(asked, item.id)]),
    ...('successors' in item && item.successors.length > 0
      ? [toSuccessorNote(item.id, item.successors)]
      : []),
  ];
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

/** The problem of an item that a release does not have: withdrawn, not there yet, or unknown. */
export async function missingItem(
  c: Context<ServerEnv>,
  collection: Collection,
  id: string,
  release: string,
): Promise<RequestProblem> {
  const { questions } = c.var.options;
  const tombstone = await findTombstone(questions, collection, id, release);
  if (tombstone !== null) {
    const detail = {
      es: `«${shown(id)}» no está en ${collection} desde la edición ${tombstone.since}: ${tombstone.reason.es}`,
      en: `"${shown(id)}" is not in ${collection} since release ${tombstone.since}: ${tombstone.reason.en}`,
    };
    return new RequestProblem('gone', detail, [], tombstone);
  }
  const ids = (await questions.releases()).map((each) => each.id);
  const elsewhere = await findElsewhere(questions, { collection, id, release }, ids);
  const near =
    elsewhere?.id ??
    (collection === 'observations'
      ? await findNearestObservation(questions, id, release)
      : await findNearest(c, collection, id, release));
  const message = toMissing(shown(id), release, elsewhere, near);
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
