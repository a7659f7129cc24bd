/**
 * The most rows that one page may hold, how many it holds where nobody asks, and how many are read at once while a table is written.
 *
 * @example
 * ```ts
 * import { LIMIT, parseSearch } from '@pazabierta/query';
 *
 * const parsed = parseSearch(new URLSearchParams('q=redes'), '2026.2');
 * 'search' in parsed && parsed.search.limit === LIMIT.usual; // true
 * [LIMIT.most, LIMIT.table]; // [1000, 500]
 * ```
 */
export const LIMIT = { most: 1000, usual: 100, table: 500 } as const;

/**
 * Totals are counted exactly up to here; beyond, they are said to be a lower bound.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { everything, TOTAL_LIMIT } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const { total, totalExact } = await createMemoryQuestions([release]).list(everything('observations', '2026.2'));
 * [total, total <= TOTAL_LIMIT, totalExact]; // [169, true, true]
 * ```
 */
export const TOTAL_LIMIT = 100_000;
