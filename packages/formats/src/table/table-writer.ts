/**
 * Writes one file piece by piece, so that a list of any length is written in constant memory. A writer writes one file and no more.
 *
 * Each piece is some milliseconds of work, done when it is asked for, so that whoever writes can see to other things in between. All pieces of
 * some items must have been taken before more items are written.
 *
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createTable, type TableWriter } from '@pazabierta/formats/table';
 * import { createXlsxWriter } from '@pazabierta/formats/xlsx';
 *
 * function* writePieces<Item>(writer: TableWriter<Item>, items: readonly Item[]) {
 *   yield writer.begin();
 *   for (const item of items) yield* writer.write([item]);
 *   yield* writer.end();
 * }
 * const table = createTable('datasets', { language: 'es', release, sources: new Map() });
 * const pieces = writePieces(
 *   createXlsxWriter(table, 'https://pazabierta.example/v1/datasets.xlsx'),
 *   items.datasets,
 * );
 * [...pieces].length - items.datasets.length; // 2
 * ```
 */
export interface TableWriter<Item> {
  /** The bytes before the first row. */
  begin(): Uint8Array<ArrayBuffer>;
  /** The bytes that some more items make certain; none where the writer still gathers rows. */
  write(items: Iterable<Item>): Iterable<Uint8Array<ArrayBuffer>>;
  /** The bytes after the last row. */
  end(): Iterable<Uint8Array<ArrayBuffer>>;
}
