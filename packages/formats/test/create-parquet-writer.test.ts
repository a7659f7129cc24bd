import { createParquetWriter } from '@pazabierta/formats/parquet';
import { createFiguresTable, createTable, type Table } from '@pazabierta/formats/table';
import { COLLECTIONS, type Collection } from '@pazabierta/schema';
import { describe, expect, test } from 'vitest';
import { items, money, perNetwork } from './items.ts';
import { joinBytes } from './join-bytes.ts';
import { readParquet } from './read-parquet.ts';
import { article, release, sources } from './sources.ts';

const options = { language: 'es', release, sources } as const;
const all: Readonly<Record<Collection, readonly unknown[]>> = { ...items, sources: [article] };
const toTable = (collection: Collection) => createTable(collection, options) as Table<unknown>;

describe('createParquetWriter()', () => {
  test.each(Object.keys(COLLECTIONS) as Collection[])(
    'gives another reader every cell of %s, numbers as numbers and all else as text',
    async (collection) => {
      const table = toTable(collection);
      const cells = table.toCells(all[collection]);
      const file = await readParquet(
        await joinBytes(createParquetWriter(toTable(collection)), all[collection]),
      );
      expect(Object.entries(file.types)).toEqual(
        table.columns.map(({ name, type }) => [name, type === 'number' ? 'DOUBLE' : 'VARCHAR']),
      );
      expect(file.rows.map((row) => Object.values(row))).toEqual(cells);
    },
  );

  test('says in the file how to cite it, under which licence, and of which release it is', async () => {
    const file = await readParquet(
      await joinBytes(createParquetWriter(createFiguresTable(options)), [money, perNetwork]),
    );
    expect(file.about).toMatchObject({ license: 'CC-BY-4.0', release: '2026.1', language: 'es' });
    expect(file.about['citation']).toContain('2026.1');
    expect(file.rows.map((row) => row['row_type'])).toEqual(['observation', 'derived-value']);
  });

  test('hands on groups of rows as they fill, and holds no more than one', async () => {
    const writer = createParquetWriter(createTable('datasets', options));
    const [dataset] = items.datasets;
    const page = Array.from({ length: 1000 }, () => dataset as NonNullable<typeof dataset>);
    const pieces = [writer.begin()];
    const written = Array.from({ length: 12 }, () => {
      const ofPage = [...writer.write(page)];
      pieces.push(...ofPage);
      return ofPage.length > 0;
    });
    expect(written).toEqual(written.map((_, index) => index === 4 || index === 9));
    pieces.push(...writer.end());
    const file = await readParquet(new Uint8Array(await new Blob(pieces).arrayBuffer()));
    expect(file.groups).toBe(3);
    expect(file.rows).toHaveLength(12_000);
    expect(new Set(file.rows.map((row) => row['title']))).toEqual(new Set(['Redes Mucpaz']));
  });

  test('writes a file that can be read where there is no row', async () => {
    const file = await readParquet(
      await joinBytes(createParquetWriter(createTable('observations', options)), []),
    );
    expect(file.rows).toEqual([]);
    expect(file.types['value']).toBe('DOUBLE');
  });
});
