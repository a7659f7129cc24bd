import type { Collection } from '@pazabierta/schema';
import { parseCursor } from './cursor.ts';
import { PRESENTATION } from './grammar.ts';
import { parseLimit } from './parse-limit.ts';
import { badCursor, notOneOf, type QueryError, repeated, unknownParameter } from './query-error.ts';
import { MOST_TERMS, SEARCHED, type Search, toTerms } from './search.ts';

/**
 * The names of every parameter that a search takes.
 *
 * @example
 * ```ts
 * import { SEARCH_PARAMETERS } from '@pazabierta/query';
 *
 * SEARCH_PARAMETERS.slice(0, 4); // ['q', 'collection', 'limit', 'cursor']
 * ```
 */
export const SEARCH_PARAMETERS = ['q', 'collection', 'limit', 'cursor', ...PRESENTATION] as const;

/**
 * The search that a query string asks for, or everything that was wrong with it.
 *
 * @example
 * ```ts
 * import { parseSearch } from '@pazabierta/query';
 *
 * const parsed = parseSearch(new URLSearchParams('q=acción'), '2026.1');
 * 'search' in parsed && parsed.search.terms; // ['accion']
 * ```
 */
export function parseSearch(
  params: URLSearchParams,
  release: string,
): { readonly search: Search } | { readonly errors: readonly QueryError[] } {
  const errors: QueryError[] = [];
  for (const name of new Set(params.keys())) {
    if (!SEARCH_PARAMETERS.some((known) => known === name)) {
      errors.push(unknownParameter(name, params.get(name) ?? '', SEARCH_PARAMETERS));
    } else if (params.getAll(name).length > 1 && !PRESENTATION.some((own) => own === name)) {
      errors.push(repeated(name));
    }
  }
  const search: Search = {
    release,
    terms: parseTerms(params.get('q'), errors),
    collections: parseCollections(params.get('collection'), errors),
    limit: parseLimit(params.get('limit'), errors),
    after: null,
  };
  if (errors.length > 0) return { errors };
  const cursor = params.get('cursor');
  if (cursor === null) return { search };
  const after = parseCursor(cursor, search);
  return typeof after === 'string'
    ? { errors: [badCursor(cursor, after)] }
    : { search: { ...search, after } };
}

function parseTerms(q: string | null, errors: QueryError[]): string[] {
  const terms = [...new Set(toTerms(q ?? ''))];
  if (terms.length >= 1 && terms.length <= MOST_TERMS) return terms;
  errors.push({
    parameter: 'q',
    value: q,
    nearest: null,
    message: {
      es: `«q» debe tener de 1 a ${MOST_TERMS} palabras o números que buscar; tiene ${terms.length}`,
      en: `"q" must have 1 to ${MOST_TERMS} words or numbers to search for; it has ${terms.length}`,
    },
  });
  return terms;
}

function parseCollections(written: string | null, errors: QueryError[]): readonly Collection[] {
  if (written === null) return SEARCHED;
  const names = written.split(',');
  const wrong = names.filter((name) => !SEARCHED.some((known) => known === name));
  errors.push(...wrong.map((name) => notOneOf('collection', name, SEARCHED)));
  return SEARCHED.filter((known) => names.includes(known));
}
