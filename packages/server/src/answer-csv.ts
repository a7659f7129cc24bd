import {
  type CsvOptions,
  type CsvTable,
  createCsvTable,
  createFiguresCsvTable,
  type Figure,
} from '@pazabierta/formats/csv';
import { type Asked, type Page, type Place, parseJson, toCursor, toInvestments } from '@pazabierta/query';
import type { Collection, CollectionItems, Label, Observation } from '@pazabierta/schema';
import type { Context } from 'hono';
import type { ReadQuestion } from './answer-list.ts';
import { toCanonicalAddress } from './canonical-address.ts';
import { LICENSE_URL } from './license.ts';
import { nextAddress } from './next-address.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** The rows of a table, page by page: what is asked, how a page of it is read, and what a reader should know. */
export interface TableRows<Question extends Asked, Item, Row> {
  readonly question: Question;
  readonly read: (question: Question) => Promise<Page<Item>>;
  readonly rowsOf: (page: Page<Item>) => readonly Row[] | Promise<readonly Row[]>;
  readonly notes?: readonly Label[];
  /** Why the list is empty, asked only once it is. */
  readonly whyEmpty?: () => Promise<readonly Label[]>;
}

/** What every table of a request is written with; `earlier` is a release whose sources may be cited where the one that answers lacks them. */
export async function csvOptions(
  c: Context<ServerEnv>,
  { release, language, bom }: DataRequest,
  earlier: string = release.id,
): Promise<CsvOptions> {
  const [before, sources] = await Promise.all([c.var.sourcesOf(earlier), c.var.sourcesOf(release.id)]);
  return {
    release,
    language,
    bom,
    sources: earlier === release.id ? sources : new Map([...before, ...sources]),
  };
}

/** Answers a list as CSV: whole, in constant memory, unless `limit` or `cursor` asks for a page of it. */
export async function answerCsv<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  { question, ...read }: ReadQuestion<Name>,
): Promise<Written> {
  const table = createCsvTable(question.collection, await csvOptions(c, request));
  return streamTable(c, request, table, {
    question,
    read: (asked) => c.var.options.questions.list(asked),
    rowsOf: (page) => parseJson(page.rows),
    ...read,
  });
}

/** Answers the money of Mucpaz as CSV, each observation followed by what is derived from it. */
export async function answerInvestmentsCsv(
  c: Context<ServerEnv>,
  request: DataRequest,
  { question, ...read }: ReadQuestion<'observations'>,
): Promise<Written> {
  const { questions } = c.var.options;
  const table = createFiguresCsvTable(await csvOptions(c, request));
  return streamTable(c, request, table, {
    question,
    read: (asked) => questions.list(asked),
    rowsOf: async (page) => {
      const investments = await toInvestments(questions, question, parseJson<Observation[]>(page.rows));
      return investments.flatMap(({ observation, derived }) => [observation, ...derived]);
    },
    ...read,
  });
}

/** Answers a few figures as CSV: observations beside what is derived from them or declared of them. */
export async function answerFiguresCsv(
  c: Context<ServerEnv>,
  request: DataRequest,
  figures: readonly Figure[],
): Promise<Written> {
  return writeTable(c, request, createFiguresCsvTable(await csvOptions(c, request)), figures);
}

/** Answers a few items as CSV. */
export async function answerRowsCsv<Name extends Collection>(
  c: Context<ServerEnv>,
  request: DataRequest,
  collection: Name,
  items: readonly CollectionItems[Name][],
  notes: readonly Label[],
): Promise<Written> {
  return writeTable(c, request, createCsvTable(collection, await csvOptions(c, request)), items, notes);
}

/** Answers a few rows of any table, whole. */
export function writeTable<Row>(
  c: Context<ServerEnv>,
  request: DataRequest,
  table: CsvTable<Row>,
  rows: readonly Row[],
  notes: readonly Label[] = [],
): Written {
  const headers = headersOf(c, request, { total: rows.length, leftOut: null }, { next: null, notes });
  return written(c.body(table.header + table.toRows(rows), 200, headers));
}

/** Answers a table: whole, in constant memory, unless `limit` or `cursor` asks for a page of it. */
export async function streamTable<
  Question extends Asked & { readonly limit: number; readonly after: Place | null },
  Item,
  Row,
>(
  c: Context<ServerEnv>,
  request: DataRequest,
  table: CsvTable<Row>,
  { question, read, rowsOf, notes = [], whyEmpty = async () => [] }: TableRows<Question, Item, Row>,
): Promise<Written> {
  const asPage = request.params.has('limit') || request.params.has('cursor');
  // The first page is read before the answer begins, so that a question that fails is still a problem and not a broken file.
  const pages = asPage ? onePage(await read(question)) : everyPage({ ...question, limit: CSV_PAGE }, read);
  const first = await pages.next();
  if (first.done) throw new Error('A list has at least one page, empty or not');
  const begin = table.header + table.toRows(await rowsOf(first.value));
  const next =
    asPage && first.value.next !== null
      ? nextAddress(toCanonicalAddress(c.req.url), toCursor(first.value.next, question))
      : null;

  const encoder = new TextEncoder();
  let pending: string | null = begin;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    // A failure here breaks the connection: a file that ended cleanly would be taken for whole.
    async pull(controller) {
      if (pending !== null) {
        controller.enqueue(encoder.encode(pending));
        pending = null;
        return;
      }
      const page = await pages.next();
      if (page.done) controller.close();
      else controller.enqueue(encoder.encode(table.toRows(await rowsOf(page.value))));
    },
    async cancel() {
      await pages.return(undefined);
    },
  });
  const told = first.value.total > 0 ? notes : [...notes, ...(await whyEmpty())];
  return written(c.body(stream, 200, headersOf(c, request, first.value, { next, notes: told, question })));
}

/** Rows that are read at once while a CSV is written. */
const CSV_PAGE = 1000;

async function* onePage<Value>(page: Value): AsyncGenerator<Value, void, undefined> {
  yield page;
}

async function* everyPage<Question extends { readonly after: Place | null }, Item>(
  question: Question,
  read: (question: Question) => Promise<Page<Item>>,
): AsyncGenerator<Page<Item>, void, undefined> {
  let { after } = question;
  do {
    const page = await read({ ...question, after });
    yield page;
    after = page.next;
  } while (after !== null);
}

/** The addresses that go with an answer that is no JSON. */
export function toLinks(c: Context<ServerEnv>, release: string): string[] {
  return [
    `<${LICENSE_URL}>; rel="license"`,
    `<${c.var.root}/v1/releases/${release}>; rel="version-history"`,
    `<${c.var.root}/v1/releases/${release}/status>; rel="status"`,
    `<${c.var.options.reportUrl}>; rel="help"`,
  ];
}

/** What the envelope says in JSON, in the headers of a table. */
function headersOf(
  c: Context<ServerEnv>,
  { language, release, url }: DataRequest,
  { total, leftOut }: Pick<Page<unknown>, 'total' | 'leftOut'>,
  { next, notes, question }: { next: string | null; notes: readonly Label[]; question?: Asked },
): Record<string, string> {
  const asOf = question !== undefined && 'asOf' in question ? question.asOf : null;
  const links = [...toLinks(c, release.id), ...(next === null ? [] : [`<${next}>; rel="next"`])];
  const name = url.pathname.split('/').at(-1);
  return {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Language': language,
    'Content-Disposition': `inline; filename="${name}-${release.id}-${language}.csv"`,
    Link: links.join(', '),
    Release: release.id,
    'Page-Total': String(total),
    'Page-Complete': String(next === null),
    ...(asOf !== null && { 'As-Of': asOf }),
    ...(notes.length > 0 && { Note: notes.map((note) => toAscii(note[language])).join('; ') }),
    ...(leftOut && { 'Left-Out': `later=${leftOut.later}, undated=${leftOut.undated}` }),
  };
}

/** A note as a header can carry it: ids are ASCII, and so is the rest once its quotes are and its accents are gone. */
function toAscii(text: string): string {
  return text
    .replaceAll(/[«»]/g, '"')
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '');
}
