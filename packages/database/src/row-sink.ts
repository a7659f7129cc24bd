import type { Client, InValue } from '@libsql/client';
import Database from 'libsql';
import { insertRows } from './insert-rows.ts';

/** Where the rows of observations go, which are many. */
export interface RowSink {
  write(rows: readonly (readonly InValue[])[]): Promise<void>;
  close(): void;
}

/** Makes the sink of a table with some columns. */
export type OpenSink = (table: string, columns: readonly string[]) => RowSink;

/** Writes rows through a client, as many in a statement as SQLite takes. */
export const sinkOfClient =
  (client: Client): OpenSink =>
  (table, columns) => ({
    write: (rows) => insertRows(client, table, columns, rows.flat()),
    close: () => undefined,
  });

/**
 * Writes rows into a database file by one statement that is prepared once, which a client cannot do, and twice as many rows a second. The
 * file belongs to a build, so that it is thrown away where the machine stops on the way.
 */
export const sinkOfFile =
  (file: string): OpenSink =>
  (table, columns) => {
    const database = new Database(file);
    database.exec('pragma journal_mode = off; pragma synchronous = off;');
    const insert = database.prepare(
      `insert into ${table} (${columns.join()}) values (${columns.map(() => '?')})`,
    );
    return {
      async write(rows) {
        database.exec('begin');
        for (const row of rows) insert.run(row);
        database.exec('commit');
      },
      close: () => database.close(),
    };
  };
