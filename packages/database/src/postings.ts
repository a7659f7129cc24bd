import { shared } from './shared-numbers.ts';

/**
 * The rows that have each of some numbers: those of number n stand from `from[n]` up to `from[n + 1]`, in order.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { loadReleases, type Postings, readColumns } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const { areas, byArea } = await readColumns(client);
 * const rowsOf = ({ rows, from }: Postings, number: number): Uint32Array => rows.subarray(from[number], from[number + 1]);
 * rowsOf(byArea, areas.indexOf('MX')).length; // 12
 * client.close();
 * ```
 */
export interface Postings {
  readonly rows: Uint32Array;
  readonly from: Uint32Array;
}

/**
 * Puts rows together by their numbers, of which there are so many; a number beyond them is none.
 *
 * @param order - all rows, as they are to follow one another where their numbers are the same; without it, in their own order.
 */
export function toPostings(numbers: Uint32Array, count: number, order: Uint32Array | null = null): Postings {
  const from = shared.whole(count + 1);
  let posted = 0;
  for (const number of numbers) {
    if (number >= count) continue;
    from[number + 1] = (from[number + 1] as number) + 1;
    posted += 1;
  }
  for (let number = 0; number < count; number += 1)
    from[number + 1] = (from[number + 1] as number) + (from[number] as number);
  const rows = shared.whole(posted);
  const next = from.slice();
  for (let turn = 0; turn < numbers.length; turn += 1) {
    const row = order === null ? turn : (order[turn] as number);
    const number = numbers[row] as number;
    if (number >= count) continue;
    const at = next[number] as number;
    rows[at] = row;
    next[number] = at + 1;
  }
  return { rows, from };
}

/** How many rows have a number. */
export const countOf = ({ from }: Postings, number: number): number =>
  (from[number + 1] as number) - (from[number] as number);

/** How many of some ascending numbers are below one, among those from one place up to another. */
export function countBelow(
  numbers: Uint32Array | Float64Array,
  number: number,
  start = 0,
  end: number = numbers.length,
): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
