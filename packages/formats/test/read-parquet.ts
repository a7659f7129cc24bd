import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB finds in a Parquet file: its columns with their types, its rows, and what the file says of itself. */
export interface ParquetFile {
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly about: Readonly<Record<string, string>>;
  readonly groups: number;
}

/** Reads Parquet with a reader that is not of the writer's making. */
export async function readParquet(bytes: Uint8Array): Promise<ParquetFile> {
  const folder = await mkdtemp(join(tmpdir(), 'pazabierta-parquet-'));
  const path = join(folder, 'table.parquet');
  await writeFile(path, bytes);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  try {
    const types = await ask(`DESCRIBE SELECT * FROM read_parquet('${path}')`);
    const about = await ask(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}')`,
    );
    const [groups] = await ask(`SELECT num_row_groups AS n FROM parquet_file_metadata('${path}')`);
    return {
      types: Object.fromEntries(types.map((each) => [each['column_name'], String(each['column_type'])])),
      rows: await ask(`SELECT * FROM read_parquet('${path}')`),
      about: Object.fromEntries(about.map(({ key, value }) => [key, String(value)])),
      groups: Number(groups?.['n']),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}
