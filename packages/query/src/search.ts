import type { Collection } from '@pazabierta/schema';
import type { Place } from './question.ts';

/**
 * A search as plain data. It finds the items of a release in which every term begins some word, accents and letter case aside,
 * in either language; a figure has the words of its indicator's label and of its dataset's title too, and one that is printed as a bare number
 * without a note is found through its indicator alone. First come items whose name has all the terms, then those whose name has some, then the
 * rest; among equals the order is that of {@link SEARCHED} and then of the ids.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { parseJson, type Search, toTerms } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const search: Search = {
 *   release: '2026.2',
 *   terms: toTerms('Fortaseg, 123'),
 *   collections: ['observations'],
 *   limit: 10,
 *   after: null,
 * };
 * const { rows } = await createMemoryQuestions([release]).search(search);
 * parseJson(rows).map(({ id }) => id); // ['mucpaz.investment.fortaseg.gasman-2021']
 * ```
 */
export interface Search {
  readonly release: string;
  /** Terms in lower case without accents, each letters and digits only; at least one, and none twice. */
  readonly terms: readonly string[];
  readonly collections: readonly Collection[];
  readonly limit: number;
  readonly after: Place | null;
}

/**
 * The collections that are searched, in the order in which they are found: what somebody looks for most stands first.
 *
 * @example
 * ```ts
 * import { parseSearch, SEARCHED } from '@pazabierta/query';
 *
 * SEARCHED[0]; // 'indicators'
 * const parsed = parseSearch(new URLSearchParams('q=redes&collection=sources,observations'), '2026.2');
 * 'search' in parsed && parsed.search.collections; // ['observations', 'sources']
 * ```
 */
export const SEARCHED: readonly Collection[] = [
  'indicators',
  'observations',
  'instruments',
  'commitments',
  'institutions',
  'milestones',
  'datasets',
  'sources',
  'errata',
  'code-lists',
  'links',
];

/**
 * The most terms that a search may have.
 *
 * @example
 * ```ts
 * import { MOST_TERMS, parseSearch } from '@pazabierta/query';
 *
 * const words = Array.from({ length: MOST_TERMS + 1 }, (_, index) => `mucpaz${index}`);
 * const parsed = parseSearch(new URLSearchParams({ q: words.join(' ') }), '2026.2');
 * 'errors' in parsed && parsed.errors[0]?.message.en;
 * // '"q" must have 1 to 12 words or numbers to search for; it has 13'
 * ```
 */
export const MOST_TERMS = 12;

/**
 * The words of a text as they are searched: lower case, without accents (Unicode NFD without its marks), split at everything that is no letter or digit.
 *
 * @example
 * ```ts
 * import { toTerms } from '@pazabierta/query';
 *
 * toTerms('Líneas de acción, PNA-1325'); // ['lineas', 'de', 'accion', 'pna', '1325']
 * ```
 */
export function toTerms(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The canonical text of a search without its page: the same for every page of one search, and different for every other. */
export function canonicalSearch({ release, terms, collections }: Search): string {
  return `search?release=${release}&q=${terms.join('+')}&collection=${[...collections].sort().join(',')}`;
}
