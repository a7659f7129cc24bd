import type { Collection } from '@pazabierta/schema';
import { z } from 'zod';
import { FORMATS, type Format } from './read-format.ts';

/** The formats of a table that is no list: a few figures put together. */
export const FIGURE_FORMATS = ['json', 'csv', 'xlsx', 'parquet'] as const satisfies readonly Format[];

/** The formats of every list. */
export const LIST_FORMATS = [...FIGURE_FORMATS, 'ndjson'] as const satisfies readonly Format[];

/** The formats of a list of a collection; those of statistics are for figures. */
export function listFormatsOf(collection: Collection): readonly Format[] {
  return collection === 'observations' ? [...LIST_FORMATS, 'sdmx-csv', 'json-stat'] : LIST_FORMATS;
}

/** What the contract says of formats that are JSON of another making; their own specifications say the rest. */
const SCHEMAS: Partial<Record<Format, z.ZodType>> = {
  'json-stat': z.looseObject({ version: z.literal('2.0'), class: z.enum(['dataset', 'collection']) }),
};

/** The content of an answer, for the contract: JSON by its schema, every other format by its media type. */
export function contentOf<Schema extends z.ZodType>(schema: Schema, formats: readonly Format[]) {
  const others = formats.filter((format) => format !== 'json');
  return {
    'application/json': { schema },
    ...Object.fromEntries(
      others.map((format) => [FORMATS[format], { schema: SCHEMAS[format] ?? z.string() }]),
    ),
  };
}
