import type { Citation } from '@pazabierta/schema';

/**
 * The ids of the sources that some items cite, and of the copies through which they were read.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { citedBy } from '@pazabierta/query';
 *
 * // The newspaper was read through a copy.
 * citedBy(items.observations.filter(({ id }) => id === 'nap-1325.indicators.el-universal-2021-01'));
 * // ['el-universal-2021-01', 'el-universal-2021-01-cdn']
 * ```
 */
export function citedBy(items: readonly { readonly citation: Citation }[]): string[] {
  return items.flatMap(({ citation: { source, via } }) => (via === null ? [source] : [source, via]));
}
