import type { Client } from '@libsql/client';

/**
 * The form of the tables; it changes with them, so that a database of an earlier form is built anew. The file says it as its `user_version`.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { DATABASE_FORMAT, loadReleases } from '@pazabierta/database';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, []);
 * const { rows } = await client.execute('pragma user_version');
 * rows[0]?.['user_version'] === DATABASE_FORMAT; // true
 * client.close();
 * ```
 */
export const DATABASE_FORMAT = 8;

/** The tables of `tables.ts` as SQL; a test holds the two against each other. The database is derived and rebuilt, so there are no migrations. */
const STATEMENTS = [
  `create table release (
    ordinal integer primary key, id text not null unique, body text not null, registration text not null, observations integer not null
  ) strict`,
  `create table area (key integer primary key, id text not null unique) strict`,
  `create table period (key integer primary key, id text not null unique) strict`,
  `create table item (
    collection text not null, id text not null, since integer not null, until integer, body text not null,
    primary key (collection, id, since)
  ) strict, without rowid`,
  `create table alias (
    collection text not null, alias text not null, id text not null, since integer not null, until integer,
    primary key (collection, alias, since)
  ) strict, without rowid`,
  `create table searchable (
    key integer primary key, collection text not null, id text not null, since integer not null, until integer, title text not null
  ) strict`,
  // It is given terms with a space between them, which this tokenizer leaves as they are: which words there are is not for SQLite's own tables of
  // letters to say. The words are not kept beside their index: only the index is asked.
  `create virtual table searched using fts5(title, body, content='', tokenize='ascii')`,
  // In the order in which changes are listed, so that those of many releases are put together item by item in one pass.
  `create table change (
    place integer not null, id text not null, ordinal integer not null, field text not null,
    kind text not null, dataset text, indicator text, body text not null,
    primary key (place, id, ordinal, field)
  ) strict, without rowid`,
  // Filled only where whoever answers may not have the files themselves.
  `create table release_file (
    release text not null, name text not null, part integer not null, bytes blob not null,
    primary key (release, name, part)
  ) strict, without rowid`,
  `create table source_date (
    source text not null, since integer not null, until integer, not_before text, not_after text,
    primary key (source, since)
  ) strict, without rowid`,
  `create table series (
    key integer primary key, subject integer not null, dataset text not null, indicator text not null, fund text, role text, claim_type text not null,
    qualifier text, status text not null, reason text, source text not null, via text
  ) strict`,
  `create table frame (
    key integer primary key, series integer not null,
    before_id text not null, before_area text not null, before_period text not null, before_value text not null,
    before_lower text not null, before_upper text not null, before_printed text not null, before_reference text not null,
    before_contradicts text not null, rest text not null,
    has_lower integer not null, has_upper integer not null
  ) strict`,
  `create table observation (
    key integer primary key, id text not null, since integer not null, until integer,
    series integer not null, frame integer, area integer, period integer not null,
    value text, lower text, upper text, as_printed text, reference_date text, contradicts text, body text
  ) strict`,
];

/** Indexes are made after loading: one pass over sorted rows is cheaper than a tree kept in order row by row. */
const INDEXES = [
  `create unique index observation_id on observation (id, since)`,
  `create index change_ordinal on change (ordinal, place, id, field)`,
  `create index searchable_id on searchable (collection, id)`,
];

/** The names of the tables, in the order in which they are created; that of words keeps what it holds in tables of its own. */
export const TABLE_NAMES: readonly string[] = STATEMENTS.map(
  (statement) => /table (\w+)/.exec(statement)?.[1] as string,
);

/** Creates the tables in an empty database. */
export async function createTables(client: Client): Promise<void> {
  await client.batch([...STATEMENTS, `pragma user_version = ${DATABASE_FORMAT}`], 'write');
}

/** Creates the indexes once the rows are loaded. */
export async function createIndexes(client: Client): Promise<void> {
  await client.batch(INDEXES, 'write');
}

/** The statements that create the tables under other names, each of which begins with a prefix. */
export function tablesAside(prefix: string): string[] {
  return STATEMENTS.map((statement) => statement.replace(/(table )(\w+)/, `$1${prefix}$2`));
}

/** The statements that create the indexes of tables whose names begin with a prefix; theirs do too. */
export function indexesAside(prefix: string): string[] {
  return INDEXES.map((statement) => statement.replace(/(index )(\w+ on )(\w+)/, `$1${prefix}$2${prefix}$3`));
}
