import { parseFields, type QueryError } from '@pazabierta/query';
import { COLLECTIONS, type Collection } from '@pazabierta/schema';
import type { DataRequest } from './read-request.ts';

/** The fields of the items of a collection that a request asks for, `null` where it asks for all, and what was wrong with them. */
export function readFields(
  { params, format }: DataRequest,
  collection: Collection,
): { readonly fields: readonly string[] | null; readonly errors: readonly QueryError[] } {
  const errors: QueryError[] = [];
  const written = params.get('fields');
  if (written !== null && format !== 'json') errors.push(onlyInJson(written, format));
  return { fields: parseFields(written, Object.keys(COLLECTIONS[collection].shape), errors), errors };
}

function onlyInJson(value: string, format: string): QueryError {
  return {
    parameter: 'fields',
    value,
    nearest: null,
    message: {
      es: `«fields» elige campos de JSON, y esta respuesta es ${format}, que los lleva todos; quite «fields» o pida format=json`,
      en: `"fields" chooses fields of JSON, and this answer is ${format}, which has them all; leave out "fields" or ask for format=json`,
    },
  };
}
