import {
  type AvailabilityQuestion,
  type ChosenCodes,
  type Filter,
  type Question,
  type Sort,
  TOTAL_LIMIT,
} from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import { OBSERVATION_JSON } from './observation-json.ts';

/** The columns of the fields whose codes are interned, and where the others stand as text. */
const INTERNED: Readonly<Record<string, string>> = {
  dataset: 'dataset',
  indicator: 'indicator',
  area: 'area',
  fund: 'fund',
  role: 'role',
  claimType: 'claim_type',
  source: 'source',
};
const PLAIN: Readonly<Record<string, string>> = {
  qualifier: 'o.qualifier',
  status: 'o.status',
  reason: "json_extract(o.absence, '$.reason')",
  timePeriod: 'o.time_period',
};

/** The column by which a sort orders, beside the id. */
const SORTED: Readonly<Record<Sort, string | null>> = {
  id: null,
  '-id': null,
  value: 'number',
  '-value': 'number',
  timePeriod: 'period_from',
  '-timePeriod': 'period_from',
};

/** The column of a field that has codes. */
interface Column {
  readonly name: SQL;
  /** Whether it holds keys of codes, and not the codes as text. */
  readonly isInterned: boolean;
  /** A list of codes as the column holds them. */
  readonly keys: (codes: readonly string[]) => SQL;
}

/** The column of a field of observations. @throws Error if they have no such field. */
export function column(field: string): Column {
  const values = (codes: readonly string[]): SQL =>
    sql`(select value from json_each(${JSON.stringify(codes)}))`;
  const interned = INTERNED[field];
  if (interned !== undefined) {
    const keys = (codes: readonly string[]): SQL => sql`(select key from code where id in ${values(codes)})`;
    return { name: sql.raw(`o.${interned}`), isInterned: true, keys };
  }
  const plain = PLAIN[field];
  if (plain === undefined) throw new Error(`Observations have no field "${field}"`);
  return { name: sql.raw(plain), isInterned: false, keys: values };
}

/** The code that nearly all rows have, and that the index of the field leaves out. */
const USUAL: Readonly<Record<string, string>> = { qualifier: 'exact', status: 'normal' };

/** What follows from a choice and must be said, so that SQLite sees that the index of the field has every row that it needs. */
function indexed({ field, among }: ChosenCodes): SQL {
  if (field === 'reason') return sql` and o.absence is not null`;
  const usual = USUAL[field];
  if (usual === undefined || among.includes(usual)) return sql``;
  return sql.raw(` and ${PLAIN[field]} <> '${usual}'`);
}

function condition(filter: Filter): SQL {
  if ('among' in filter) {
    const { name, isInterned, keys } = column(filter.field);
    const [only, ...more] = filter.among;
    if (only === undefined || more.length > 0) return sql`${name} in ${keys(filter.among)}${indexed(filter)}`;
    // SQLite seeks one code in its index, but may rather scan the ids than seek the codes of a subquery.
    return sql`${name} = ${isInterned ? sql`(select key from code where id = ${only})` : only}${indexed(filter)}`;
  }
  if ('noneOf' in filter) {
    const { name, keys } = column(filter.field);
    return sql`(${name} is null or ${name} not in ${keys(filter.noneOf)})`;
  }
  const ends: SQL[] = [];
  if (filter.field === 'value') {
    if (filter.from !== null) ends.push(sql`o.number >= ${filter.from}`);
    if (filter.to !== null) ends.push(sql`o.number <= ${filter.to}`);
  } else {
    if (filter.from !== null) ends.push(sql`o.period_from >= ${filter.from}`);
    if (filter.until !== null)
      ends.push(sql`o.period_from is not null and o.period_until <= ${filter.until}`);
  }
  return sql.join(ends, sql` and `);
}

/** The rows that follow a place: absences are last in every order, and the id breaks ties in the direction of the order. */
function following(question: Question): SQL {
  const { after, sort } = question;
  if (after === null) return sql`true`;
  const beyond = sql.raw(sort.startsWith('-') ? '<' : '>');
  const laterId = sql`o.id ${beyond} ${after.id}`;
  const name = SORTED[sort];
  if (name === null) return laterId;
  const column = sql.raw(`o.${name}`);
  return after.key === null
    ? sql`(${column} is null and ${laterId})`
    : sql`(${column} ${beyond} ${after.key} or (${column} = ${after.key} and ${laterId}) or ${column} is null)`;
}

function order(sort: Sort): SQL {
  const name = SORTED[sort];
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  return sql.raw(
    name === null ? `o.id ${direction}` : `o.${name} ${direction} nulls last, o.id ${direction}`,
  );
}

/** The steps of a question as common table expressions, the last of which is named `chosen`. */
export function steps(question: AvailabilityQuestion, ordinal: number): SQL {
  const holds = (table: string): SQL =>
    sql`${sql.raw(table)}.since <= ${ordinal} and (${sql.raw(table)}.until is null or ${sql.raw(table)}.until > ${ordinal})`;
  const filters = [holds('o'), ...question.filters.map(condition)];
  if (question.asOf === null && question.vintage === 'all' && !question.latestPeriod) {
    return sql`chosen as (select o.* from observation o where ${sql.join(filters, sql` and `)})`;
  }
  const series = 'indicator, area, fund, role, claim_type';
  const newest: SQL[] = [];
  if (question.vintage === 'latest') newest.push(sql`coalesce(not_after, '') = newest_claim`);
  if (question.latestPeriod) newest.push(sql`period_until = newest_period`);
  return sql`
    asked as (
      select o.*, d.not_before, d.not_after from observation o
      left join source_date d on d.source = o.source and ${holds('d')}
      where ${sql.join(filters, sql` and `)}
    ),
    kept as (select * from asked ${question.asOf === null ? sql`` : sql`where not_after <= ${question.asOf}`}),
    ranked as (
      select *,
        max(coalesce(not_after, '')) over (partition by ${sql.raw(series)}, time_period) as newest_claim,
        max(period_until) over (partition by ${sql.raw(series)}) as newest_period
      from kept
    ),
    chosen as (select * from ranked ${newest.length === 0 ? sql`` : sql`where ${sql.join(newest, sql` and `)}`})`;
}

/** What one statement answers: a row with the page as text, its sources, where it ends, the total, and what `asOf` left out. */
export function listObservations(question: Question, ordinal: number): SQL {
  const { asOf, limit, sort } = question;
  const key = SORTED[sort];
  const leftOut =
    asOf === null
      ? sql`null`
      : sql`(select json_object(
          'later', count(*) filter (where not_before > ${asOf}),
          'undated', count(*) filter (where (not_before is null or not_before <= ${asOf}) and (not_after is null or not_after > ${asOf}))
        ) from asked)`;
  return sql`
    with ${steps(question, ordinal)},
    page as materialized (
      select ${OBSERVATION_JSON} as body, o.id as id, ${sql.raw(key === null ? 'null' : `o.${key}`)} as sort_key, o.source as source, o.via as via
      from chosen o where ${following(question)} order by ${order(sort)} limit ${limit + 1}
    )
    select
      (select group_concat(body, ',') from (select body from page limit ${limit})) as rows,
      min((select count(*) from page), ${limit}) as count,
      (select json_array(sort_key, id) from page limit 1 offset ${limit - 1}) as last,
      (select count(*) from page) > ${limit} as more,
      (select json_group_array(id) from (
        select id from code where key in (select source from (select source from page limit ${limit}))
        union select via from (select via from page limit ${limit}) where via is not null
        order by id
      )) as sources,
      (select count(*) from (select 1 from chosen limit ${TOTAL_LIMIT + 1})) as total,
      ${leftOut} as left_out`;
}
