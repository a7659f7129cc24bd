import type { TableWriter } from '@pazabierta/formats/table';

/** A file that a writer writes of some items, given to it one by one. */
export async function joinBytes<Item>(
  writer: TableWriter<Item>,
  items: readonly Item[],
): Promise<Uint8Array> {
  const pieces = [writer.begin(), ...items.flatMap((item) => [...writer.write([item])]), ...writer.end()];
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
