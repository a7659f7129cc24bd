import { type Asked, invalidRequest, LIMIT, type Page, type Place, toCursor } from '@pazabierta/query';
import type { Label } from '@pazabierta/schema';
import type { Context } from 'hono';
import { toCanonicalAddress } from './canonical-address.ts';
import { csvAddress } from './csv-address.ts';
import { listHeaders } from './list-headers.ts';
import { nextAddress } from './next-address.ts';
import { nextTurn } from './next-turn.ts';
import type { DataRequest } from './read-request.ts';
import type { ServerEnv } from './server-env.ts';
import { type Written, written } from './written.ts';

/** A piece of an answer. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** Pieces of some milliseconds of work each; those of an iterator are written as they are asked for. */
export type Pieces = readonly Piece[] | Iterable<Uint8Array<ArrayBuffer>>;

/** How a list is written in one format, page by page; a writer writes one answer and no more. */
export interface PageWriter<Item> {
  begin(): Piece;
  write(page: Page<Item>): Pieces | Promise<Pieces>;
  end(): Pieces;
  /** The most rows that the format can take; without it there is no such limit. */
  readonly most?: number;
}

/** A list: what is asked, how a page of it is read, and what a reader should know. */
export interface ListPages<Question extends Asked, Item> {
  readonly question: Question;
  readonly read: (question: Question) => Promise<Page<Item>>;
  readonly notes?: readonly Label[];
  /** Why the list is empty, asked only once it is. */
  readonly whyEmpty?: () => Promise<readonly Label[]>;
}

/**
 * Answers a list in a format that is written page by page: whole, unless `limit` or `cursor` asks for a page of it.
 *
 * @throws RequestProblem if the list has more rows than the format can take.
 */
export async function streamList<
  Question extends Asked & { readonly limit: number; readonly after: Place | null },
  Item,
>(
  c: Context<ServerEnv>,
  request: DataRequest,
  writer: PageWriter<Item>,
  { question, read, notes = [], whyEmpty = async () => [] }: ListPages<Question, Item>,
): Promise<Written> {
  const asPage = request.params.has('limit') || request.params.has('cursor');
  // The first page is read before the answer begins, so that a question that fails is still a problem and not a broken file.
  const page = await read(asPage ? question : { ...question, limit: LIMIT.table });
  if (!asPage && writer.most !== undefined && page.total > writer.most)
    throw tooManyRows(request, writer.most);
  const next =
    asPage && page.next !== null
      ? nextAddress(toCanonicalAddress(c.req.url), toCursor(page.next, question))
      : null;
  // A page of its own is followed by no other.
  const pages = writePages(writer, asPage ? { ...page, next: null } : page, (after) =>
    read({ ...question, limit: LIMIT.table, after }),
  );
  // Nothing is sent before a first piece is certain, so that what fails until then is still a problem.
  let first = await pages.next();
  while (!first.done && first.value.length === 0) first = await pages.next();

  const encoder = new TextEncoder();
  let pending = first;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      // A failure here breaks the connection: a file that ended cleanly would be taken for whole.
      async pull(controller) {
        // Whoever pulls waits for a piece, and an empty one would not be one.
        while (!pending.done && pending.value.length === 0) pending = await pages.next();
        if (pending.done) return controller.close();
        const piece = pending.value;
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
        pending = EMPTY;
      },
      async cancel() {
        await pages.return(undefined);
      },
    },
    // One page is read ahead already; beyond it nothing is done for a reader who does not ask.
    { highWaterMark: 0 },
  );
  const told = page.total > 0 ? notes : [...notes, ...(await whyEmpty())];
  return written(c.body(stream, 200, listHeaders(c, request, { page, next, notes: told, question })));
}

const EMPTY: IteratorResult<Piece, void> = { done: false, value: '' };

/**
 * The pieces of an answer; while one page is written, the next is being read. The first page is written with what comes before it, so that an item
 * which cannot be written is still a problem.
 */
async function* writePages<Item>(
  writer: PageWriter<Item>,
  first: Page<Item>,
  read: (after: Place) => Promise<Page<Item>>,
): AsyncGenerator<Piece, void, undefined> {
  const begin = writer.begin();
  const pieces: Piece[] = [];
  for await (const piece of inTurns(() => writer.write(first))) pieces.push(piece);
  yield begin;
  let ahead = readAhead(first, read);
  yield* pieces;
  while (ahead !== null) {
    const page = await ahead;
    ahead = readAhead(page, read);
    yield* inTurns(() => writer.write(page));
    // A writer may still gather rows; if its reader is gone, it ends here and not once it has enough of them.
    yield '';
  }
  yield* inTurns(() => writer.end());
}

/** The page after this one, on its way; `null` where there is none. */
function readAhead<Item>(
  { next }: Page<Item>,
  read: (after: Place) => Promise<Page<Item>>,
): Promise<Page<Item>> | null {
  if (next === null) return null;
  const page = read(next);
  // It fails where it is waited for; where its reader is gone by then, nobody waits.
  page.catch(() => {});
  return page;
}

/** Pieces with a turn of the event loop before each is written, so that one long answer holds up no other. */
async function* inTurns(write: () => Pieces | Promise<Pieces>): AsyncGenerator<Piece, void, undefined> {
  await nextTurn();
  const pieces = await write();
  // Those of a list are written already.
  if (Array.isArray(pieces)) return yield* pieces;
  for (const piece of pieces) {
    yield piece;
    await nextTurn();
  }
}

function tooManyRows(request: DataRequest, most: number): Error {
  const name = request.format === 'json-stat' ? 'JSON-stat' : request.format.toUpperCase();
  return tooLong(request, {
    es: `${name} llega hasta ${most.toLocaleString('en')} filas y esta lista tiene más`,
    en: `${name} goes up to ${most.toLocaleString('en')} rows and this list has more`,
  });
}

/** The problem of a list that a format cannot hold: it comes whole as CSV. */
export function tooLong({ url, format }: DataRequest, why: Label): Error {
  const address = csvAddress(url);
  return invalidRequest([
    {
      parameter: 'format',
      value: format,
      nearest: 'csv',
      message: {
        es: `${why.es}. Como CSV va entera: ${address}`,
        en: `${why.en}. As CSV it comes whole: ${address}`,
      },
    },
  ]);
}
