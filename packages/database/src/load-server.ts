import { randomUUID } from 'node:crypto';
import { type Client, createClient, type InStatement, type Row } from '@libsql/client';
import { DATABASE_FORMAT, indexesAside, TABLE_NAMES, tablesAside } from './create-tables.ts';
import { LOADED_TABLE, readLoaded } from './loaded.ts';
import { areEqual, type KeyedTable, readRows, readSameRows, readTables } from './table-rows.ts';

/** What the names of tables begin with while they are written, and once others have taken their place. */
const ASIDE = 'pazabierta_aside_';

/**
 * Loads a database file that `buildDatabase` wrote into a libSQL server. The rows are written into tables aside, in many small
 * transactions, and read back and compared; one short transaction then puts these tables in the place of those before. So whoever asks the
 * server, or a replica of it, has either all of the old or all of the new, and a load that is cut off has changed nothing.
 *
 * Where two load at once, the one that began last goes through.
 *
 * @param name - what is loaded; a server that has it already is left as it is.
 * @returns whether anything had to be loaded.
 * @throws Error if the server cannot be reached or written, has tables of somebody else's under our names, or gives back other rows.
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { createClient } from '@libsql/client';
 * import { buildDatabase, loadServer, readLoaded } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'paz-abierta.db');
 * await buildDatabase(file, await readReleases(releasesFolder));
 *
 * // On a server, the address is such as `http://127.0.0.1:8080`.
 * const server = createClient({ url: `file:${join(folder, 'server.db')}` });
 * await loadServer(server, file, 'paz-abierta'); // true
 * (await readLoaded(server))?.name; // 'paz-abierta'
 * await loadServer(server, file, 'paz-abierta'); // false
 * server.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function loadServer(server: Client, file: string, name: string): Promise<boolean> {
  const before = await readLoaded(server);
  if (before?.name === name && before.format === DATABASE_FORMAT) return false;
  const names = await readNames(server);
  const foreign = TABLE_NAMES.find((table) => names.includes(table));
  if (before === null && foreign !== undefined)
    throw new Error(`The database has a table "${foreign}" that is none of ours; use an empty one`);

  await remove(server, ASIDE);
  const [prefix, old] = [toPrefix(), toPrefix()];
  const built = createClient({ url: `file:${file}` });
  try {
    const tables = await readTables(built);
    await server.batch(tablesAside(prefix), 'write');
    for (const table of tables) await copy(built, server, table, prefix);
    for (const index of indexesAside(prefix)) await server.execute(index);
    for (const table of tables) await compare(built, server, table, prefix);
  } finally {
    built.close();
  }
  await server.batch(putInPlace(prefix, old, names, name), 'write');
  // Only these: another load may have begun.
  await remove(server, old);
  return true;
}

async function copy(built: Client, server: Client, table: KeyedTable, prefix: string): Promise<void> {
  const { columns } = table;
  const into = prefix + table.name;
  // An index of words is never quite empty.
  const statements: InStatement[] = [`delete from ${into}`];
  for await (const rows of readRows(built, table)) {
    const places = rows.map(() => `(${columns.map(() => '?')})`);
    statements.push({
      sql: `insert into ${into} (${columns}) values ${places}`,
      args: rows.flatMap((row) => Array.from(row)),
    });
    await server.batch(statements.splice(0), 'write');
  }
  if (statements.length > 0) await server.batch(statements, 'write');
}

async function compare(built: Client, server: Client, table: KeyedTable, prefix: string): Promise<void> {
  const aside = { ...table, name: prefix + table.name };
  let count = 0;
  for await (const rows of readRows(built, table)) {
    count += rows.length;
    if (!areEqual(rows, await readSameRows(server, aside, rows))) throw notTheSame(table);
  }
  const { rows } = await server.execute(`select count(*) from ${aside.name}`);
  if (rows[0]?.[0] !== count) throw notTheSame(table);
}

function notTheSame({ name }: KeyedTable): Error {
  return new Error(`The server gives back other rows of "${name}" than were written`);
}

/** The statements that put the tables aside in the place of those that are there, and say what is loaded. */
function putInPlace(prefix: string, old: string, names: readonly string[], name: string): InStatement[] {
  return [
    ...TABLE_NAMES.flatMap((table) => [
      ...(names.includes(table) ? [`alter table ${table} rename to ${old}${table}`] : []),
      `alter table ${prefix}${table} rename to ${table}`,
    ]),
    `create table if not exists ${LOADED_TABLE} (name text not null, format integer not null)`,
    `delete from ${LOADED_TABLE}`,
    { sql: `insert into ${LOADED_TABLE} (name, format) values (?, ?)`, args: [name, DATABASE_FORMAT] },
  ];
}

/** Removes tables that stand aside: those that were replaced, or, where the prefix is that of all, those of loads that were cut off too. */
async function remove(server: Client, prefix: string): Promise<void> {
  // An index of words takes its own tables with it, and those may not be removed by themselves.
  for (const kind of ['create virtual%', '%']) {
    const { rows } = await server.execute({
      sql: `select name from sqlite_schema where type = 'table' and substr(name, 1, ?) = ? and sql like ?`,
      args: [prefix.length, prefix, kind],
    });
    for (const { name } of rows) await server.execute(`drop table if exists ${name}`);
  }
}

async function readNames(server: Client): Promise<readonly string[]> {
  const { rows } = await server.execute(`select name from sqlite_schema where type = 'table'`);
  return rows.map(({ name }: Row) => name as string);
}

const toPrefix = (): string => `${ASIDE}${randomUUID().slice(0, 8)}_`;
