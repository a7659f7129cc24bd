import { COLLECTIONS, type Collection } from '@pazabierta/schema';
import { z } from 'zod';
import { COLLECTION_TEXTS } from './texts.ts';

/** The schema of an item with only the fields that were asked for, by collection; made once, so that every route names the same component. */
const CHOSEN = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, { shape }]) => [name, chosenFields(name as Collection, shape)]),
) as Record<Collection, z.ZodType>;

/** The schema of an item as an answer has it: whole, or with the fields that `fields=` asks for. */
export function itemOf(collection: Collection): z.ZodType {
  return z.union([COLLECTIONS[collection] as z.ZodType, CHOSEN[collection]]);
}

function chosenFields(
  collection: Collection,
  { id, ...others }: Readonly<Record<string, z.ZodType>>,
): z.ZodType {
  const optional = Object.entries(others).map(([field, schema]) => [field, schema.optional()]);
  return z.strictObject({ id, ...Object.fromEntries(optional) }).meta({
    id: `${COLLECTION_TEXTS[collection].schema}Fields`,
    description: 'The fields of an item that "fields" asks for.',
  });
}
