import { type JsonText, type Page, type Place, type Question, TOTAL_LIMIT } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { askRows } from './ask-rows.ts';
import { chooseRows, every, type Span } from './choose-rows.ts';
import { OBSERVATION_JSON } from './observation-json.ts';
import { type Boundary, countBelow, isDown, type RowOrder, toOrder } from './order-rows.ts';
import type { RowTable } from './row-table.ts';
import type { Series } from './series.ts';
import { toWanted, type WantedRows } from './wanted-rows.ts';

/** One page of observations: its rows are chosen and put in order by the columns, and only they are read from the database. */
export async function listObservations(
  ask: Ask,
  table: RowTable,
  series: readonly Series[],
  question: Question,
  ordinal: number,
): Promise<Page<Observation>> {
  const { limit, sort, asOf } = question;
  const order = toOrder(table, sort);
  const after = question.after && (await readBoundary(ask, table, order, question.after, isDown(sort)));
  // From here to the page nothing is waited for: the rows stand in room that the next question takes.
  const { page, total, later, undated } = choosePage(table, series, question, ordinal, order, after);

  const shown = page.subarray(0, limit);
  const keys = Array.from(shown, (row) => table.key[row] as number);
  const last = shown.at(-1);
  const [read] = await ask(sql`
    select (
      select group_concat(body, ',') from (
        select ${OBSERVATION_JSON} as body
        from json_each(${JSON.stringify(keys)}) asked cross join observation o on o.key = asked.value left join frame f on f.key = o.frame
      )
    ) as rows, (select id from observation where key = ${keys.at(-1) ?? null}) as last`);
  const cited = Array.from(
    new Set(shown.map((row) => table.series[row] as number)),
    (key) => series[key - 1] as Series,
  );
  return {
    rows: `[${(read?.['rows'] as string | null) ?? ''}]` as JsonText<Observation[]>,
    count: shown.length,
    total: Math.min(total, TOTAL_LIMIT),
    totalExact: total <= TOTAL_LIMIT,
    next:
      page.length > limit && last !== undefined
        ? { key: order.keyOf(last), id: read?.['last'] as string }
        : null,
    sources: [...new Set(cited.flatMap(({ source, via }) => [source, via ?? source]))].sort(),
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
  series: readonly Series[],
  question: Question,
  ordinal: number,
  order: RowOrder,
  after: Boundary | null,
): ChosenPage {
  const { limit, sort, asOf, vintage, latestPeriod } = question;
  const wanted = toWanted(table, series, question, ordinal);
  const most = limit + 1;
  const isPlain = asOf === null && vintage === 'all' && !latestPeriod;
  if (isPlain) {
    const { rows } = chooseRows(table, wanted, { ...every(table), most: TOTAL_LIMIT + 1 });
    const total = rows.length;
    if (total > TOTAL_LIMIT) {
      const page = ofMany(table, wanted, { sort, order, after, most });
      return { page, total, later: 0, undated: 0 };
    }
    return { page: order.first(rows, after, most), total, later: 0, undated: 0 };
  }
  const { rows, later, undated } = askRows(table, series, wanted, question);
  return { page: order.first(rows, after, most), total: rows.length, later, undated };
}

/** A page of rows of which there are more than are counted: in order of id they are looked at no further than it goes. */
function ofMany(
  table: RowTable,
  wanted: WantedRows,
  {
    sort,
    order,
    after,
    most,
  }: { sort: Question['sort']; order: RowOrder; after: Boundary | null; most: number },
): Uint32Array {
  if (sort !== 'id' && sort !== '-id')
    return order.first(chooseRows(table, wanted, every(table)).rows, after, most);
  const down = isDown(sort);
  const span: Span = { ...every(table), down, most };
  const rest = after === null ? span : down ? { ...span, to: after.row } : { ...span, from: after.row };
  return chooseRows(table, wanted, rest).rows.slice();
}

/** Where the rows begin that follow a place, or end that stand before it: a place may be named whose row is in no release any more. */
async function readBoundary(
  ask: Ask,
  table: RowTable,
  order: RowOrder,
  { key, id }: Place,
  down: boolean,
): Promise<Boundary> {
  const [found] = await ask(
    down
      ? sql`select key from observation where id >= ${id} order by id, since limit 1`
      : sql`select key from observation where id <= ${id} order by id desc, since desc limit 1`,
  );
  const at = found?.['key'] as number | undefined;
  const row = down
    ? at === undefined
      ? table.rows
      : countBelow(table.key, at)
    : at === undefined
      ? 0
      : countBelow(table.key, at + 1);
  return { rank: order.rankOf(key), row };
}
