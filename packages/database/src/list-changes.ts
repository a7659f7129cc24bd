import { CHANGED, type ChangesQuestion, TOTAL_LIMIT } from '@pazabierta/query';
import { type SQL, sql } from 'drizzle-orm';
import { citedSources } from './cited-sources.ts';

/** What one statement answers for the changes of one release against the one before it: a row of the same form as that of a list. */
export function listChanges(question: ChangesQuestion, ordinal: number): SQL {
  const { after, limit } = question;
  const [id, field] = after?.id.split(' ') ?? [];
  const following =
    after === null ? sql`true` : sql`(place, id, field) > (${after.key}, ${id ?? ''}, ${field ?? ''})`;
  return sql`
    with chosen as (
      select place, id, field, body from change where ordinal = ${ordinal} and ${conditions(question)}
    ),
    page as materialized (
      select place, id, field, body from chosen where ${following} order by place, id, field limit ${limit + 1}
    )
    select
      (select group_concat(body, ',') from (select body from page limit ${limit})) as rows,
      min((select count(*) from page), ${limit}) as count,
      (select json_array(place, id || ' ' || field) from page limit 1 offset ${limit - 1}) as last,
      (select count(*) from page) > ${limit} as more,
      ${citedSources(limit)} as sources,
      (select count(*) from (select 1 from chosen limit ${TOTAL_LIMIT + 1})) as total,
      null as left_out`;
}

/** Where a row of the table of changes stands in the order of its key. */
export interface ChangeRowPlace {
  readonly place: number;
  readonly id: string;
  readonly ordinal: number;
  readonly field: string;
}

/**
 * So many rows of the releases after `from` up to `to` that follow a place, item by item and oldest first. Only what holds for every row of
 * an item is asked here: the other conditions are those of the changes that its rows come to.
 */
export function readChangeRows(
  { collections, ids }: ChangesQuestion,
  {
    from,
    to,
    after,
    limit,
  }: {
    readonly from: number;
    readonly to: number;
    readonly after: ChangeRowPlace | null;
    readonly limit: number;
  },
): SQL {
  const following =
    after === null
      ? sql`true`
      : sql`(place, id, ordinal, field) > (${after.place}, ${after.id}, ${after.ordinal}, ${after.field})`;
  // The plus keeps SQLite from seeking the releases in their own index, after which it would have to sort every row of them.
  return sql`
    select place, id, ordinal, field, body from change
    where ${among('place', toPlaces(collections))} and ${among('id', ids)}
      and +ordinal > ${from} and +ordinal <= ${to} and ${following}
    order by place, id, ordinal, field limit ${limit}`;
}

function conditions({ kinds, collections, datasets, indicators, ids }: ChangesQuestion): SQL {
  return sql.join(
    [
      among('kind', kinds),
      among('place', toPlaces(collections)),
      among('dataset', datasets),
      among('indicator', indicators),
      among('id', ids),
    ],
    sql` and `,
  );
}

const toPlaces = (collections: ChangesQuestion['collections']): readonly number[] | null =>
  collections?.map((name) => CHANGED.indexOf(name)) ?? null;

function among(column: string, values: readonly (string | number)[] | null): SQL {
  if (values === null) return sql`true`;
  return sql`${sql.raw(column)} in (select value from json_each(${JSON.stringify(values)}))`;
}
