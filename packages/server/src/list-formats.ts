import type { Collection } from '@pazabierta/schema';
import { z } from 'zod';
import { FORMATS, type Format } from './read-format.ts';

/** The formats of a table that is no list: a few figures put together. */
export const FIGURE_FORMATS = ['json', 'csv', 'xlsx', 'parquet'] as const satisfies readonly Format[];

/** The formats of every list. */
export const LIST_FORMATS = [...FIGURE_FORMATS, 'ndjson'] as const satisfies readonly Format[];

/** The formats of a list of a collection; those of statistics are for figures. */
export function listFormatsOf(collection: Collection): readonly Format[] {
  return collection === 'observations' ? [...LIST_FORMATS, 'sdmx-csv'] : LIST_FORMATS;
}

/** The content of an answer, for the contract: JSON by its schema, every other format by its media type. */
export function contentOf<Schema extends z.ZodType>(schema: Schema, formats: readonly Format[]) {
  const others = formats.filter((format) => format !== 'json');
  return {
    'application/json': { schema },
    ...Object.fromEntries(others.map((format) => [FORMATS[format], { schema: z.string() }])),
  };
}
