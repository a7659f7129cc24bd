import { type Question, type Sort, TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { chooseIndex, countRows, lookInto, type Walk } from './count-rows.ts';
import { OBSERVATION_JSON } from './observation-json.ts';
import {
  type AskedRows,
  askRows,
  type FoundBy,
  metConditions,
  ofEachSubject,
  prepared,
  rowsFrom,
} from './observation-rows.ts';
import { toDay } from './row-conditions.ts';
import type { Series } from './series.ts';

/** The column by which a sort orders, before the key, which is in the order of the ids; and the index that is in that order. */
const SORTED: Readonly<Record<Sort, { readonly column: string; readonly index: string } | null>> = {
  id: null,
  '-id': null,
  value: { column: 'number', index: 'observation_number' },
  '-value': { column: 'number', index: 'observation_number' },
  timePeriod: { column: 'period_from', index: 'observation_period' },
  '-timePeriod': { column: 'period_from', index: 'observation_period' },
};

/** A page as the database gives it: a row of the same form as that of any list. */
export async function listObservations(
  ask: Ask,
  question: Question,
  series: readonly Series[],
  ordinal: number,
): Promise<Record<string, unknown>> {
  const { kept, later, undated } = askRows(series, question, ordinal);
  const found = await lookInto(ask, kept);
  const [page] = await ask(readPage(question, kept, chooseIndex(kept, found, toWalk(question, kept))));
  const every = Number.MAX_SAFE_INTEGER - 1;
  return {
    ...page,
    total: await countRows(ask, kept, TOTAL_LIMIT, found),
    left_out:
      question.asOf === null
        ? null
        : JSON.stringify({
            later: await countRows(ask, later, every),
            undated: await countRows(ask, undated, every),
          }),
  };
}

const toWalk = ({ sort, limit }: Question, { extent }: AskedRows): Walk => ({
  limit,
  isOne: SORTED[sort] === null && extent === 'every',
});

/** The statement that reads a page. */
export function readPage(question: Question, asked: AskedRows, foundBy: FoundBy | null): SQL {
  const { limit, sort } = question;
  const found = sql`found as materialized (
    ${foundBy !== null ? collect(question, asked, foundBy) : walk(question, asked)}
    order by ${order(sort)} limit ${limit + 1}
  )`;
  const page = sql`page as materialized (
    select ${OBSERVATION_JSON} as body, o.id as id, ${toPlaceKey(sort)} as sort_key, s.source as source, s.via as via
    from found cross join observation o on o.key = found.key
    cross join series s on s.key = o.series left join frame f on f.key = o.frame
    order by ${order(sort, 'found.')}
  )`;
  return sql`${foundBy === null ? sql`with ${found}, ${page}` : prepared(asked, found, page)}
    select
      (select group_concat(body, ',') from (select body from page limit ${limit})) as rows,
      min((select count(*) from page), ${limit}) as count,
      (select json_array(sort_key, id) from page limit 1 offset ${limit - 1}) as last,
      (select count(*) from page) > ${limit} as more,
      (select json_group_array(id) from (
        select source as id from (select source from page limit ${limit})
        union select via from (select via from page limit ${limit}) where via is not null
        order by id
      )) as sources`;
}

/** Rows that are few, each of them found and put in order. */
function collect(question: Question, asked: AskedRows, foundBy: FoundBy): SQL {
  const name = SORTED[question.sort]?.column;
  return sql`select o.key as key, ${sql.raw(name === undefined ? 'null' : `o.${name}`)} as sort_key
    from ${rowsFrom(asked, foundBy)} and ${following(question, 'o')}`;
}

/**
 * Rows that are many, met in their order until there are enough: each subject has its own, of which no more is read than a page holds. What has
 * nothing to be sorted by comes after all the others.
 */
function walk(question: Question, asked: AskedRows): SQL {
  const { sort, limit } = question;
  const down = sort.startsWith('-') ? 'desc' : 'asc';
  const sorted = SORTED[sort];
  if (sorted === null) {
    if (asked.extent === 'every') {
      return sql`select o.key as key, null as sort_key from observation o not indexed
        where ${metConditions(asked, 'o')} and ${following(question, 'o')}`;
    }
    return sql`select key, null as sort_key from ${ofEachSubject(
      asked,
      sql`select w.key from observation w indexed by observation_subject
        where w.subject = asked.subject and ${metConditions(asked, 'w')} and ${following(question, 'w')}
        order by w.key ${sql.raw(down)} limit ${limit + 1}`,
    )}`;
  }
  const { column, index } = sorted;
  const w = sql.raw(`w.${column}`);
  const { after } = question;
  const part = (condition: SQL, order: string): SQL => {
    const rows = ofEachSubject(
      asked,
      sql`select w.key from observation w indexed by ${sql.raw(index)}
        where w.subject = asked.subject and ${condition} and ${metConditions(asked, 'w')}
        order by ${sql.raw(order)} limit ${limit + 1}`,
    );
    return sql`select key, ${sql.raw(column)} as sort_key from ${rows}`;
  };
  const place = after && toPlace(after.key, sort);
  const beyond = sql.raw(down === 'asc' ? '>' : '<');
  const ordered = `w.${column} ${down}, w.key ${down}`;
  const parts: SQL[] = [];
  if (after === null) parts.push(part(sql`${w} is not null`, ordered));
  else if (place !== null) {
    parts.push(
      part(sql`${w} = ${place} and ${laterKey(question, 'w')}`, ordered),
      part(sql`${w} ${beyond} ${place}`, ordered),
    );
  }
  const laterNone = after !== null && place === null ? laterKey(question, 'w') : sql`true`;
  parts.push(part(sql`${w} is null and ${laterNone}`, `w.key ${down}`));
  return sql.join(parts, sql` union all `);
}

/** The key before or after which the rows that follow a place stand, which is that of the last row of the page before. */
function laterKey({ after, sort }: Question, alias: string): SQL {
  if (after === null) return sql`true`;
  const key = sql.raw(`${alias}.key`);
  return sort.startsWith('-')
    ? sql`${key} < (select p.key from observation p where p.id >= ${after.id} order by p.id, p.since limit 1)`
    : sql`${key} > (select p.key from observation p where p.id <= ${after.id} order by p.id desc, p.since desc limit 1)`;
}

/** The rows that follow a place: absences are last in every order, and the id breaks ties in the direction of the order. */
function following(question: Question, alias: string): SQL {
  const { after, sort } = question;
  if (after === null) return sql`true`;
  const later = laterKey(question, alias);
  const sorted = SORTED[sort];
  if (sorted === null) return later;
  const column = sql.raw(`${alias}.${sorted.column}`);
  const beyond = sql.raw(sort.startsWith('-') ? '<' : '>');
  const place = toPlace(after.key, sort);
  return place === null
    ? sql`(${column} is null and ${later})`
    : sql`(${column} ${beyond} ${place} or (${column} = ${place} and ${later}) or ${column} is null)`;
}

function order(sort: Sort, alias = ''): SQL {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const first = SORTED[sort] === null ? '' : `${alias}sort_key ${direction} nulls last, `;
  return sql.raw(`${first}${alias}key ${direction}`);
}

/** What a row of `found` is sorted by, as a place tells it: a day as text. */
function toPlaceKey(sort: Sort): SQL {
  const day = `printf('%04d-%02d-%02d', found.sort_key / 10000, found.sort_key / 100 % 100, found.sort_key % 100)`;
  return sql.raw(
    sort.endsWith('timePeriod') ? `case when found.sort_key is not null then ${day} end` : 'found.sort_key',
  );
}

/** What a place is sorted by, as the column has it. */
function toPlace(key: string | number | null, sort: Sort): number | null {
  return typeof key === 'string' && sort.endsWith('timePeriod') ? toDay(key) : (key as number | null);
}
