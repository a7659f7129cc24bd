import type { Client, InValue, Row } from '@libsql/client';

/** A table whose rows can be read in the order of its key. */
export interface KeyedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/** Rows that travel together, at most, and characters or bytes after which no further row is added. */
const MOST_ROWS = 500;
const ENOUGH_BYTES = 1 << 20;

/** Every table of a database that holds rows: those of the index of words take the place of the index. */
export async function readTables(client: Client): Promise<readonly KeyedTable[]> {
  const { rows } = await client.execute(
    `select name from sqlite_schema
    where type = 'table' and name not like 'sqlite\\_%' escape '\\' and sql not like 'create virtual%' order by name`,
  );
  return Promise.all(
    rows.map(async ({ name }) => {
      const { rows: columns } = await client.execute({
        sql: 'select name, pk from pragma_table_info(?)',
        args: [name as string],
      });
      const key = columns.filter(({ pk }) => pk !== 0).sort((a, b) => Number(a['pk']) - Number(b['pk']));
      const toName = (column: Row): string => `"${column['name']}"`;
      return { name: name as string, columns: columns.map(toName), key: key.map(toName) };
    }),
  );
}

/** The rows of a table in the order of its key, some at a time. */
export async function* readRows(client: Client, { name, columns, key }: KeyedTable): AsyncGenerator<Row[]> {
  let last: Row | undefined;
  for (;;) {
    const { rows } = await client.execute({
      sql: `select ${columns} from ${name} where ${last ? `(${key}) > (${key.map(() => '?')})` : 'true'}
        order by ${key} limit ${MOST_ROWS}`,
      args: last === undefined ? [] : toKey(last, columns, key),
    });
    for (let start = 0; start < rows.length; ) {
      const end = endOf(rows, start);
      yield rows.slice(start, end);
      start = end;
    }
    last = rows.at(-1);
    if (last === undefined || rows.length < MOST_ROWS) return;
  }
}

/** The rows of a table of the same form whose keys lie from that of the first of some rows to that of the last. */
export async function readSameRows(
  client: Pick<Client, 'execute'>,
  { name, columns, key }: KeyedTable,
  rows: readonly Row[],
): Promise<Row[]> {
  const ends = [rows[0], rows.at(-1)].flatMap((row) => (row === undefined ? [] : toKey(row, columns, key)));
  const places = key.map(() => '?');
  const { rows: found } = await client.execute({
    sql: `select ${columns} from ${name} where (${key}) >= (${places}) and (${key}) <= (${places}) order by ${key}`,
    args: ends,
  });
  return found;
}

/** Whether two lists of rows hold the same. */
export function areEqual(some: readonly Row[], others: readonly Row[]): boolean {
  return (
    some.length === others.length &&
    some.every((row, index) => {
      const other = others[index] as Row;
      return row.length === other.length && Array.from(row).every((value, at) => isEqual(value, other[at]));
    })
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one instanceof ArrayBuffer && other instanceof ArrayBuffer)
    return Buffer.from(one).equals(Buffer.from(other));
  return one === other;
}

function toKey(row: Row, columns: readonly string[], key: readonly string[]): InValue[] {
  return key.map((column) => row[columns.indexOf(column)] as InValue);
}

/** Where the rows that travel together with the first end. */
function endOf(rows: readonly Row[], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < rows.length && bytes < ENOUGH_BYTES) {
    for (const value of Array.from(rows[end] as Row)) {
      if (typeof value === 'string') bytes += value.length;
      else bytes += value instanceof ArrayBuffer ? value.byteLength : 8;
    }
    end += 1;
  }
  return end;
}
