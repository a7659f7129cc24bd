import type { Collection } from '@pazabierta/schema';
import type { Place } from './question.ts';

/**
 * A search as plain data. It finds the items of a release in which every term begins some word, accents and letter case aside,
 * in either language; a figure has the words of its indicator's label and of its dataset's title too. First come items whose name has all the terms, then those whose name has some, then the rest;
 * among equals the order is that of {@link SEARCHED} and then of the ids.
 */
export interface Search {
  readonly release: string;
  /** Terms in lower case without accents, each letters and digits only; at least one, and none twice. */
  readonly terms: readonly string[];
  readonly collections: readonly Collection[];
  readonly limit: number;
  readonly after: Place | null;
}

/** The collections that are searched, in the order in which they are found: what somebody looks for most stands first. */
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

/** The most terms that a search may have. */
export const MOST_TERMS = 12;

/**
 * The words of a text as they are searched: lower case, without accents, split at everything that is no letter or digit.
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
