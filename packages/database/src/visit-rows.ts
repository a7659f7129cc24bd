import { countOf, type Postings } from './postings.ts';
import type { RowTable } from './row-table.ts';
import type { Range, WantedRows } from './wanted-rows.ts';

/** What is known of the rows that are to be visited. */
export type Visited = Pick<WantedRows, 'groups' | 'grouped' | 'areas' | 'values' | 'within'>;

/** A way in which rows are found by what they have. */
export interface Way {
  /** How many rows are found. */
  readonly count: number;
  /** Marks them in the table. */
  readonly mark: () => void;
}

/** A row that is found by what it has costs some times as much as the next of all rows. */
const SOUGHT = 2;

/** The way in which the fewest rows are found; `null` where it is quicker to go over all rows between which they lie. */
export function findWay(table: RowTable, { groups, grouped, areas, values, within }: Visited): Way | null {
  const { byGroup, byArea, byValue } = table;
  const ways = [toWay(table, byGroup, groups, grouped)];
  if (areas !== null) ways.push(toWay(table, byArea, areas, countRows(byArea, areas)));
  if (values !== null) {
    const from = byValue.from[values.from] as number;
    const to = byValue.from[values.to] as number;
    ways.push({ count: to - from, mark: () => markRows(table, byValue.rows, from, to) });
  }
  const [fewest] = ways.sort((a, b) => a.count - b.count) as [Way];
  return fewest.count * SOUGHT < within.to - within.from ? fewest : null;
}

/** How many rows have the numbers that are wanted. */
export function countRows(postings: Postings, wanted: Uint8Array): number {
  let count = 0;
  for (let number = 0; number < wanted.length; number += 1)
    if (wanted[number] !== 0) count += countOf(postings, number);
  return count;
}

/** The way by the numbers that are wanted. */
function toWay(table: RowTable, postings: Postings, wanted: Uint8Array, count: number): Way {
  const mark = (): void => {
    const { rows, from } = postings;
    for (let number = 0; number < wanted.length; number += 1)
      if (wanted[number] !== 0) markRows(table, rows, from[number] as number, from[number + 1] as number);
  };
  return { count, mark };
}

/** Marks the rows of a list from one place up to another. */
export function markRows({ marks }: RowTable, rows: Uint32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const row = rows[at] as number;
    marks[row >>> 5] = (marks[row >>> 5] as number) | (1 << (row & 31));
  }
}

/** Rows that are visited together, so that what is done with them is done in a loop of its own. */
const AT_ONCE = 4096;

/**
 * Visits in order all rows, among which may be others, until a visit says that none has to follow.
 *
 * @param way - how they are found; `null` to go over all between which they lie.
 */
export function visitRows(
  table: RowTable,
  way: Way | null,
  within: Range,
  isToGoOn: (rows: Uint32Array) => boolean,
): void {
  const chunk = new Uint32Array(AT_ONCE);
  if (way === null) {
    for (let start = within.from; start < within.to; start += AT_ONCE) {
      const count = Math.min(AT_ONCE, within.to - start);
      for (let index = 0; index < count; index += 1) chunk[index] = start + index;
      if (!isToGoOn(chunk.subarray(0, count))) return;
    }
    return;
  }
  // The marks of all rows stay near the processor, so that to mark rows anywhere and to read the marks in order is many times quicker than to look at the rows anywhere.
  way.mark();
  visitMarked(table, within, chunk, isToGoOn);
  table.marks.fill(0);
}

function visitMarked(
  { marks }: RowTable,
  within: Range,
  chunk: Uint32Array,
  isToGoOn: (rows: Uint32Array) => boolean,
): void {
  let count = 0;
  const end = Math.ceil(within.to / 32);
  for (let at = within.from >>> 5; at < end; at += 1) {
    if (count > AT_ONCE - 32) {
      if (!isToGoOn(chunk.subarray(0, count))) return;
      count = 0;
    }
    let left = marks[at] as number;
    while (left !== 0) {
      chunk[count] = at * 32 + 31 - Math.clz32(left & -left);
      count += 1;
      left &= left - 1;
    }
  }
  isToGoOn(chunk.subarray(0, count));
}
