import { type JsonBytes, type Page, type Place, type Question, TOTAL_LIMIT } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { toChoice } from './choose-rows.ts';
import { type FramedPage, framedRows } from './framed-rows.ts';
import { OBSERVATION_JSON } from './observation-json.ts';
import { type Boundary, type RowOrder, toOrder } from './order-rows.ts';
import { countBelow } from './postings.ts';
import type { RowTable } from './row-table.ts';
import type { SeriesTable } from './series.ts';
import { toWanted } from './wanted-rows.ts';

/** One page of observations as JSON. */
export async function listObservations(...asked: AskedList): Promise<Page<Observation>> {
  return readPage<JsonBytes<Observation[]>>(
    (keys) => sql`(
      select cast('[' || coalesce(group_concat(body, ','), '') || ']' as blob) from (
        select ${OBSERVATION_JSON} as body
        from json_each(${keys}) asked cross join observation o on o.key = asked.value left join frame f on f.key = o.frame
      )
    )`,
    ...asked,
  );
}

/** The same with what the rows have in common standing once. */
export async function listFramed(...asked: AskedList): Promise<FramedPage> {
  return readPage<FramedPage['rows']>(framedRows, ...asked);
}

type AskedList = readonly [
  ask: Ask,
  table: RowTable,
  series: SeriesTable,
  question: Question,
  ordinal: number,
];

/** One page: its rows are chosen and put in order by the columns, and only they are read from the database, by `select`, as bytes of JSON. */
async function readPage<Rows>(
  select: (keys: string) => SQL,
  ...[ask, table, series, question, ordinal]: AskedList
): Promise<Omit<Page<Observation>, 'rows'> & { readonly rows: Rows }> {
  const { limit, sort, asOf } = question;
  const order = toOrder(table, sort);
  const after = question.after && (await readBoundary(ask, table, order, question.after));
  // From here to the page nothing is waited for: the rows stand in room that the next question takes.
  const { page, total, later, undated } = choosePage(table, series, question, ordinal, order, after);

  const shown = page.subarray(0, limit);
  const keys = Array.from(shown, (row) => table.key[row] as number);
  const last = shown.at(-1);
  const [read] = await ask(sql`
    select ${select(JSON.stringify(keys))} as rows, (select id from observation where key = ${keys.at(-1) ?? null}) as last`);
  const cited = Array.from(
    new Set(shown.map((row) => table.seriesOf[table.group[row] as number] as number)),
    (key) => {
      const { codes, numbers } = series.fields.source;
      return [codes[numbers[key] as number] as string, series.via[key]];
    },
  );
  return {
    // As SQLite has it, in UTF-8: who sends it on decodes nothing.
    rows: new Uint8Array(read?.['rows'] as ArrayBuffer) as Rows,
    count: shown.length,
    total: Math.min(total, TOTAL_LIMIT),
    totalExact: total <= TOTAL_LIMIT,
    next:
      page.length > limit && last !== undefined
        ? { key: order.keyOf(last), id: read?.['last'] as string }
        : null,
    sources: [...new Set(cited.flat().filter((id) => id != null))].sort(),
    leftOut: asOf === null ? null : { later, undated },
  };
}

/** The rows of a page, and one more where others follow; and how many there are in all. */
interface ChosenPage {
  readonly page: Uint32Array;
  readonly total: number;
  readonly later: number;
  readonly undated: number;
}

function choosePage(
  table: RowTable,
  series: SeriesTable,
  question: Question,
  ordinal: number,
  order: RowOrder,
  after: Boundary | null,
): ChosenPage {
  const wanted = toWanted(table, series, question, ordinal);
  const most = question.limit + 1;
  const choice = toChoice(table, wanted, question.latestPeriod);
  const { rows, count: total, isWhole, later, undated } = choice.choose(TOTAL_LIMIT + 1);
  const page = isWhole ? order.first(rows, after, most) : order.firstOfAll(after, most, wanted, choice);
  return { page, total, later, undated };
}

/** Where the rows begin that follow a place, or end that stand before it: a place may be named whose row is in no release any more. */
async function readBoundary(
  ask: Ask,
  table: RowTable,
  order: RowOrder,
  { key, id }: Place,
): Promise<Boundary> {
  const [found] = await ask(
    order.down
      ? sql`select key from observation where id >= ${id} order by id, since limit 1`
      : sql`select key from observation where id <= ${id} order by id desc, since desc limit 1`,
  );
  const at = found?.['key'] as number | undefined;
  const beyond = order.down ? table.rows : 0;
  return {
    number: order.numberOf(key),
    row: at === undefined ? beyond : countBelow(table.key, order.down ? at : at + 1),
  };
}
