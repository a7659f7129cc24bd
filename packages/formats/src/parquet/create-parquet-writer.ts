import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { citeRelease } from '../citations/cite-release.ts';
import type { Cell } from '../table/column.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { TableWriter } from '../table/table-writer.ts';

/** Rows that are gathered before they are written as one group: few enough to hold, enough for the description of the groups to stay small. */
const ROWS_A_GROUP = 5000;

/**
 * Creates a writer of a table as Apache Parquet (https://parquet.apache.org): numbers as DOUBLE, all else as text in UTF-8, what is absent as null.
 *
 * The file says of itself, under `citation`, `license`, `release` and `language`, what the columns say of each row.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createParquetWriter } from '@pazabierta/formats/parquet';
 * import { createTable } from '@pazabierta/formats/table';
 *
 * const table = createTable('datasets', { language: 'es', release, sources: new Map() });
 * const writer = createParquetWriter(table);
 * const file = new Blob([writer.begin(), ...writer.write(items.datasets), ...writer.end()]);
 * const text = await file.text();
 * // A file of Parquet begins and ends with these four letters.
 * [text.slice(0, 4), text.slice(-4)]; // ['PAR1', 'PAR1']
 * text.includes('CC-BY-4.0'); // true
 * ```
 */
export function createParquetWriter<Item>(table: Table<Item>): TableWriter<Item> {
  const { columns, language, context } = table;
  const bytes = new Bytes();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(toElement)],
    kvMetadata: [
      { key: 'citation', value: citeRelease(context.release, language) },
      { key: 'license', value: context.release.license },
      { key: 'release', value: context.release.id },
      { key: 'language', value: language },
    ],
    createdBy: 'Paz Abierta',
  });
  let gathered: Cell[][] = [];
  return {
    begin: () => bytes.take(),
    *write(items) {
      for (const row of table.toCells(items)) {
        gathered.push(row);
        if (gathered.length === ROWS_A_GROUP) yield* writeGroup();
      }
    },
    *end() {
      if (gathered.length > 0) yield* writeGroup();
      void file.finish();
      yield bytes.take();
    },
  };

  /** The file writes a group at once, which takes long; so it is given groups of one column each, which are then entered as the one that they are. */
  function* writeGroup(): Iterable<Uint8Array<ArrayBuffer>> {
    const rows = gathered;
    gathered = [];
    const rowsBefore = file.num_rows;
    const parts: RowGroup[] = [];
    for (const [index, { name, language: own }] of columns.entries()) {
      const data = rows.map((row) => row[index] ?? null);
      // Without a sink that waits, nothing here is put off until later.
      // Between which words a text lies helps nobody to find rows, and would fill the description of the groups.
      void file.write({ columnData: [{ name, data, statistics: own === null }], rowGroupSize: ROWS_A_GROUP });
      parts.push(...file.row_groups.splice(-1));
      yield bytes.take();
    }
    file.row_groups.push({
      columns: parts.flatMap((part) => part.columns),
      total_byte_size: sum(parts.map((part) => part.total_byte_size)),
      num_rows: BigInt(rows.length),
      total_compressed_size: sum(parts.map((part) => part.total_compressed_size ?? 0n)),
    });
    file.num_rows = rowsBefore + BigInt(rows.length);
  }
}

type RowGroup = ParquetWriter['row_groups'][number];

function sum(sizes: readonly bigint[]): bigint {
  return sizes.reduce((total, size) => total + size, 0n);
}

function toElement({ name, type }: TableColumn): SchemaElement {
  return type === 'number'
    ? { name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }
    : { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };
}

/** Bytes that are handed on as they come, while their place in the file goes on being counted. */
class Bytes extends ByteWriter {
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}
