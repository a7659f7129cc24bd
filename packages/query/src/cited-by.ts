import type { Citation } from '@pazabierta/schema';

/** The ids of the sources that some items cite, and of the copies through which they were read. */
export function citedBy(items: readonly { readonly citation: Citation }[]): string[] {
  return items.flatMap(({ citation: { source, via } }) => (via === null ? [source] : [source, via]));
}
