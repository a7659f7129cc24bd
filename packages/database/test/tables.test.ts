import { createClient } from '@libsql/client';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIndexes, createTables } from '../src/create-tables.ts';
import * as tables from '../src/tables.ts';

const client = createClient({ url: ':memory:' });
beforeAll(() => createTables(client));
afterAll(() => client.close());

const declared = Object.values(tables).filter((table) => table instanceof SQLiteTable);

describe('createTables()', () => {
  it('creates the tables that tables.ts declares and the index of words, and no other', async () => {
    const { rows } = await client.execute(
      "select name from sqlite_schema where type = 'table' order by name",
    );
    // Drizzle cannot declare the full-text index, which brings tables of its own.
    const plain = rows.map(({ name }) => String(name)).filter((name) => !/^searched(?:_|$)/.test(name));
    expect(plain).toEqual(declared.map((table) => getTableConfig(table).name).sort());
  });

  it.each(declared.map((table) => [getTableConfig(table).name, table] as const))(
    'creates "%s" with the columns that tables.ts declares, in order, of their type, and null where they may be',
    async (name, table) => {
      const { rows } = await client.execute(`pragma table_info(${name})`);
      expect(
        rows.map((column) => ({
          name: column['name'],
          type: String(column['type']).toLowerCase(),
          required: column['notnull'] === 1 || column['pk'] !== 0,
        })),
      ).toEqual(
        getTableConfig(table).columns.map((column) => ({
          name: column.name,
          type: column.getSQLType(),
          required: column.notNull,
        })),
      );
    },
  );

  it('holds every column to its type', async () => {
    await expect(client.execute("insert into area (key, id) values ('one', 'a')")).rejects.toThrow(
      /datatype|INTEGER/,
    );
  });
});

describe('createIndexes()', () => {
  it('lets an id be current once in each release', async () => {
    await createIndexes(client);
    const { rows } = await client.execute(
      'select name from pragma_index_list(\'observation\') where "unique" = 1',
    );
    expect(rows.map(({ name }) => name)).toEqual(['observation_id']);
    const { rows: columns } = await client.execute("select name from pragma_index_info('observation_id')");
    expect(columns.map(({ name }) => name)).toEqual(['id', 'since']);
  });
});
