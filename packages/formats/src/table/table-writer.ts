/** Writes one file piece by piece, so that a list of any length is written in constant memory. A writer writes one file and no more. */
export interface TableWriter<Item> {
  /** The bytes before the first row. */
  begin(): Uint8Array<ArrayBuffer>;
  /** The bytes that some more items make certain; none where the writer still gathers rows. */
  write(items: Iterable<Item>): Uint8Array<ArrayBuffer>;
  /** The bytes after the last row. */
  end(): Uint8Array<ArrayBuffer>;
}
