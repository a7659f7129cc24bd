import { type JsonText, type LeftOut, type Page, type Place, TOTAL_LIMIT } from '@pazabierta/query';
import type { Citation } from '@pazabierta/schema';

/** What a page shows of its rows. */
export interface Shown<Row> {
  readonly toText: (row: Row) => string;
  readonly toPlace: (row: Row) => Place;
  readonly toCitation: (row: Row) => Citation | null;
}

/** One page of rows in their order: at most `limit` of those that follow a place, which are the rows from the first on that `follows`. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  { limit, follows }: { readonly limit: number; readonly follows: ((row: Row) => boolean) | null },
  { toText, toPlace, toCitation }: Shown<Row>,
  leftOut: LeftOut | null = null,
): Page<Item> {
  const found = follows === null ? 0 : rows.findIndex(follows);
  const start = found === -1 ? rows.length : found;
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const cited = new Set<string>();
  for (const row of page) {
    const citation = toCitation(row);
    if (citation === null) continue;
    cited.add(citation.source);
    if (citation.via !== null) cited.add(citation.via);
  }
  return {
    rows: `[${page.map(toText).join(',')}]` as JsonText<Item[]>,
    count: page.length,
    total: Math.min(rows.length, TOTAL_LIMIT),
    totalExact: rows.length <= TOTAL_LIMIT,
    next: last !== undefined && start + page.length < rows.length ? toPlace(last) : null,
    sources: [...cited].sort(),
    leftOut,
  };
}
