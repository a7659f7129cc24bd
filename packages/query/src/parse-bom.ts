import { notOneOf, type QueryError, repeated } from './query-error.ts';

/** Whether a table is to begin with a byte order mark, by which Excel knows UTF-8. */
export function parseBom(params: URLSearchParams, errors: QueryError[]): boolean {
  const [asked = 'false', ...more] = params.getAll('bom');
  if (more.length > 0) errors.push(repeated('bom'));
  else if (asked !== 'true' && asked !== 'false') errors.push(notOneOf('bom', asked, ['true', 'false']));
  return more.length === 0 && asked === 'true';
}
