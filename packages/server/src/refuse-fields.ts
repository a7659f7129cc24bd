import type { QueryError } from '@pazabierta/query';
import type { DataRequest } from './read-request.ts';

/** What is wrong with asking a table for some of its fields: a table has all its columns. */
export function refuseFields({ params, format }: DataRequest): QueryError[] {
  const value = params.get('fields');
  if (value === null || format === 'json') return [];
  return [
    {
      parameter: 'fields',
      value,
      nearest: null,
      message: {
        es: `«fields» elige campos de JSON, y esta respuesta es ${format}, que los lleva todos; quite «fields» o pida format=json`,
        en: `"fields" chooses fields of JSON, and this answer is ${format}, which has them all; leave out "fields" or ask for format=json`,
      },
    },
  ];
}
