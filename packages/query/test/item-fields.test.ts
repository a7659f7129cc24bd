import { COLLECTIONS } from '@pazabierta/schema';
import { expect, it } from 'vitest';
import { ITEM_FIELDS } from '../src/index.ts';

it('ITEM_FIELDS names every field of every schema, in order', () => {
  const fields = Object.entries(COLLECTIONS).map(([name, { shape }]) => [name, Object.keys(shape)]);
  expect(Object.entries(ITEM_FIELDS)).toEqual(fields);
});
