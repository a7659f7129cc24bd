import { toCsvTable } from '@pazabierta/formats/csv';
import { CubeTooLargeError, createJsonStatWriter } from '@pazabierta/formats/json-stat';
import { toNdjson } from '@pazabierta/formats/ndjson';
import { createParquetWriter } from '@pazabierta/formats/parquet';
import { createSdmxCsvTable } from '@pazabierta/formats/sdmx';
import {
  createFiguresTable,
  createTable,
  type Figure,
  type Table,
  type TableOptions,
} from '@pazabierta/formats/table';
import { createXlsxWriter } from '@pazabierta/formats/xlsx';
import {
  everything,
  listItems,
  type Page,
  parseJson,
  type ReadList,
  toInvestments,
  toJson,
  toJsonBytes,
} from '@pazabierta/query';
import type { Collection, CollectionItems, Label, Observation } from '@pazabierta/schema';
import type { Context } from 'hono';
import { toPinnedAddress } from './canonical-address.ts';
import { listHeaders } from './list-headers.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import { type PageWriter, type Piece, type Pieces, streamList, tooLong } from './stream-list.ts';
import { type Written, written } from './written.ts';

/** A workbook and a cube are read whole into memory by whoever opens them; beyond this many rows that fails on ordinary machines. */
const MOST_HELD = 100_000;

/** What every table of a request is made with; `earlier` is a release whose sources may be cited where the one that answers lacks them. */
export async function tableOptions(
  c: Context<ServerEnv>,
  { release, language }: DataRequest,
  earlier: string = release.id,
): Promise<TableOptions> {
  const [before, sources] = await Promise.all([c.var.sourcesOf(earlier), c.var.sourcesOf(release.id)]);
  return { release, language, sources: earlier === release.id ? sources : new Map([...before, ...sources]) };
}

/** Answers a list of a collection in any format but JSON. */
export async function answerTable<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  { question, ...told }: ReadList<Name>,
): Promise<Written> {
  const form = request.format === 'ndjson' ? 'json' : 'values';
  const read = (asked: typeof question) => c.var.options.questions.list(asked, form);
  const list = { question, read, ...told };
  const writer = await createPageWriter(c, request, question.collection);
  return streamList(c, request, writer, list);
}

async function createPageWriter<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  collection: Name,
): Promise<PageWriter<CollectionItems[Name]>> {
  if (request.format === 'ndjson') return toLineWriter(({ rows }) => toNdjson(toJsonBytes(rows)));
  const options = await tableOptions(c, request);
  // Only lists of observations have these two formats.
  if (request.format === 'sdmx-csv')
    return (await createSdmxWriter(c, request, options)) as PageWriter<unknown>;
  if (request.format === 'json-stat')
    return (await createCubeWriter(c, request, options)) as PageWriter<unknown>;
  return toPageWriter(c, request, createTable(collection, options), (page) => parseJson(page.rows));
}

async function createSdmxWriter(
  c: Context<ServerEnv>,
  { release }: DataRequest,
  options: TableOptions,
): Promise<PageWriter<Observation>> {
  const codeLists = await listItems(c.var.options.questions, everything('code-lists', release.id));
  const table = createSdmxCsvTable({ ...options, codeLists });
  return {
    begin: () => table.header,
    write: (page) => [table.toRows(parseJson(page.rows))],
    end: () => [],
  };
}

async function createCubeWriter(
  c: Context<ServerEnv>,
  request: DataRequest,
  options: TableOptions,
): Promise<PageWriter<Observation>> {
  const byId = async <Name extends 'indicators' | 'code-lists'>(collection: Name) =>
    new Map(
      (await listItems(c.var.options.questions, everything(collection, request.release.id))).map(
        (item) => [item.id, item] as const,
      ),
    );
  const writer = createJsonStatWriter({
    ...options,
    indicators: await byId('indicators'),
    codeLists: await byId('code-lists'),
    address: toPinnedAddress(c.req.url, request.release.id),
  });
  return {
    begin: writer.begin,
    write: (page) => writer.write(parseJson(page.rows)),
    *end() {
      try {
        yield* writer.end();
      } catch (error) {
        if (!(error instanceof CubeTooLargeError)) throw error;
        const [cells, most] = [error.cells, error.most].map((count) => count.toLocaleString('en'));
        throw tooLong(request, {
          es: `Estas cifras están tan dispersas que su cubo tendría ${cells} celdas; JSON-stat llega hasta ${most}`,
          en: `These figures lie so far apart that their cube would have ${cells} cells; JSON-stat goes up to ${most}`,
        });
      }
    },
    most: MOST_HELD,
  };
}

/** Answers the money of Mucpaz in any format but JSON: in a table, each observation is followed by what is derived from it. */
export async function answerInvestmentsTable(
  c: Context<ServerEnv>,
  request: DataRequest,
  { question, ...told }: ReadList<'observations'>,
): Promise<Written> {
  const { questions } = c.var.options;
  const list = { question, read: (asked: typeof question) => questions.list(asked), ...told };
  const investmentsOf = (page: Page<Observation>) => toInvestments(questions, question, parseJson(page.rows));
  if (request.format === 'ndjson') {
    const writer = toLineWriter<Observation>(async (page) =>
      toNdjson(toJsonBytes(toJson(await investmentsOf(page)))),
    );
    return streamList(c, request, writer, list);
  }
  const table = createFiguresTable(await tableOptions(c, request));
  const rowsOf = async (page: Page<Observation>): Promise<readonly Figure[]> =>
    (await investmentsOf(page)).flatMap(({ observation, derived }) => [observation, ...derived]);
  return streamList(c, request, toPageWriter(c, request, table, rowsOf), list);
}

/** Answers a few figures as a table: observations beside what is derived from them or declared of them. */
export async function answerFiguresTable(
  c: Context<ServerEnv>,
  request: DataRequest,
  figures: readonly Figure[],
): Promise<Written> {
  return answerRows(c, request, createFiguresTable(await tableOptions(c, request)), figures);
}

/** Answers a few items as a table. */
export async function answerItemsTable<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  collection: Name,
  items: readonly CollectionItems[Name][],
  notes: readonly Label[],
): Promise<Written> {
  return answerRows(c, request, createTable(collection, await tableOptions(c, request)), items, notes);
}

/** Answers a few things as lines, whole. */
export function answerLines(
  c: Context<ServerEnv>,
  request: DataRequest,
  rows: readonly unknown[],
  notes: readonly Label[],
): Written {
  const page = { total: rows.length, leftOut: null };
  return written(
    c.body(toNdjson(toJsonBytes(toJson(rows))), 200, listHeaders(c, request, { page, next: null, notes })),
  );
}

/** Answers a few rows of a table, whole. */
export async function answerRows<Row>(
  c: Context<ServerEnv>,
  request: DataRequest,
  table: Table<Row>,
  rows: readonly Row[],
  notes: readonly Label[] = [],
): Promise<Written> {
  const writer = toRowWriter(c, request, table);
  const body = new Blob([writer.begin(), ...writer.write(rows), ...writer.end()]);
  const page = { total: rows.length, leftOut: null };
  return written(c.body(await body.arrayBuffer(), 200, listHeaders(c, request, { page, next: null, notes })));
}

/** Writes the pages of a list as a table in the format that is asked for. */
export function toPageWriter<Item, Row>(
  c: Context<ServerEnv>,
  request: DataRequest,
  table: Table<Row>,
  rowsOf: (page: Page<Item>) => readonly Row[] | Promise<readonly Row[]>,
): PageWriter<Item> {
  const writer = toRowWriter(c, request, table);
  return {
    begin: writer.begin,
    write: async (page) => writer.write(await rowsOf(page)),
    end: writer.end,
    ...(request.format === 'xlsx' && { most: MOST_HELD }),
  };
}

/** Writes the pages of a list as lines, with nothing before or after them. */
export function toLineWriter<Item>(
  write: (page: Page<Item>) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): PageWriter<Item> {
  return {
    begin: () => '',
    write: async (page) => [await write(page)],
    end: () => [],
  };
}

interface RowWriter<Row> {
  begin(): Piece;
  write(rows: readonly Row[]): Pieces;
  end(): Pieces;
}

function toRowWriter<Row>(
  c: Context<ServerEnv>,
  { format, bom, release }: DataRequest,
  table: Table<Row>,
): RowWriter<Row> {
  if (format === 'xlsx') return createXlsxWriter(table, toPinnedAddress(c.req.url, release.id));
  if (format === 'parquet') return createParquetWriter(table);
  const csv = toCsvTable(table, { bom });
  return {
    begin: () => csv.header,
    write: (rows) => [csv.toRows(rows)],
    end: () => [],
  };
}
