import type { Collection } from '@pazabierta/schema';
import { GRAMMAR, type Grammar, PRESENTATION } from './grammar.ts';

const PAGING = ['sort', 'limit', 'cursor'] as const;
const TIME = ['asOf', 'vintage', 'latestPeriod'] as const;

/**
 * The names of every parameter that a list takes, in the order in which the contract names them.
 *
 * @example
 * ```ts
 * import { GRAMMAR, knownParameters } from '@pazabierta/query';
 *
 * knownParameters(GRAMMAR.sources);
 * // ['tier', 'consulted', 'sort', 'limit', 'cursor', 'release', 'lang', 'format', 'bom']
 * ```
 */
export function knownParameters(grammar: Grammar): readonly string[] {
  return [...Object.keys(grammar.filters), ...(grammar.time ? TIME : []), ...PAGING, ...PRESENTATION];
}

/**
 * {@link knownParameters} of a list of items, of which `fields` may leave out some fields.
 *
 * @example
 * ```ts
 * import { GRAMMAR, itemListParameters, knownParameters } from '@pazabierta/query';
 *
 * const own = itemListParameters('sources').filter((name) => !knownParameters(GRAMMAR.sources).includes(name));
 * own; // ['fields']
 * ```
 */
export function itemListParameters(collection: Collection): readonly string[] {
  return [...knownParameters(GRAMMAR[collection]), 'fields'];
}
