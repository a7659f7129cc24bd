import {
  COLUMN_TEXTS,
  createAvailabilityTable,
  createChangesTable,
  createFiguresTable,
  createTable,
} from '@pazabierta/formats/table';
import { COLLECTIONS, type Collection } from '@pazabierta/schema';
import { expect, test } from 'vitest';
import { release, sources } from './sources.ts';

const options = { language: 'es', release, sources } as const;
const columns = [
  ...(Object.keys(COLLECTIONS) as Collection[]).map((collection) => createTable(collection, options)),
  createFiguresTable(options),
  createChangesTable({ ...options, since: release }),
  createAvailabilityTable(options),
].flatMap((table) => table.columns.map(({ name }) => name));

test('every column of every table is explained in both languages, and no other', () => {
  expect(Object.keys(COLUMN_TEXTS)).toEqual([...new Set(columns)].sort());
  for (const [name, { es, en }] of Object.entries(COLUMN_TEXTS)) {
    expect(es, name).toMatch(/\p{L}/u);
    expect(en, name).toMatch(/\p{L}/u);
  }
});
