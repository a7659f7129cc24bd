import type { Question, Sort } from '@pazabierta/query';
import { type RowTable, toDay } from './row-table.ts';

/** The place after which a page begins: what its last row was sorted by, and before which row in order of the ids those of the same rank end. */
export interface Boundary {
  readonly rank: number;
  readonly row: number;
}

/** Puts rows in the order of a question; the ids break ties in its direction. */
export interface RowOrder {
  /** The first rows that follow a place, in order, at most so many; `null` is before all. */
  first(rows: Uint32Array, after: Boundary | null, most: number): Uint32Array;
  /** By what a row is sorted, as a place tells it. */
  keyOf(row: number): string | number | null;
  /** What a place tells, as rows are ranked by it. */
  rankOf(key: string | number | null): number;
}

/** What has nothing to be sorted by comes after all the others, in every order. */
const LAST = Number.POSITIVE_INFINITY;

/** The order that a question asks for. */
export function toOrder(table: RowTable, sort: Sort): RowOrder {
  const down = isDown(sort);
  if (sort === 'id' || sort === '-id') {
    return {
      first: (rows, after, most) => inOrderOfId(rows, after, most, down),
      keyOf: () => null,
      rankOf: () => LAST,
    };
  }
  const turn = down ? -1 : 1;
  const isValue = sort.endsWith('value');
  const { value, period, firstDay, writtenDays } = table;
  const toRank = (number: number): number => (Number.isNaN(number) ? LAST : turn * number);
  // Read once for each period, and for values row by row.
  const ranks = isValue ? null : firstDay.map(toRank);
  return {
    first: (rows, after, most) =>
      isValue
        ? inOrder(rows, (row) => toRank(value[row] as number), after, most, down)
        : inOrder(rows, (row) => (ranks as Float64Array)[period[row] as number] as number, after, most, down),
    keyOf: (row) => {
      if (!isValue) return writtenDays[period[row] as number] ?? null;
      const number = value[row] as number;
      return Number.isNaN(number) ? null : number;
    },
    rankOf: (key) => {
      if (key === null) return LAST;
      return turn * (typeof key === 'number' ? key : toDay(key));
    },
  };
}

/** Whether an order begins with what is last. */
export const isDown = (sort: Question['sort']): boolean => sort.startsWith('-');

/** @param rows - in order of id. */
function inOrderOfId(rows: Uint32Array, after: Boundary | null, most: number, down: boolean): Uint32Array {
  const at = after === null ? (down ? rows.length : 0) : countBelow(rows, after.row);
  return down ? rows.slice(Math.max(0, at - most), at).reverse() : rows.slice(at, at + most);
}

/** How many of some ascending numbers are below one. */
export function countBelow(numbers: Uint32Array | Float64Array, number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param rows - in order of id. */
function inOrder(
  rows: Uint32Array,
  rankOf: (row: number) => number,
  after: Boundary | null,
  most: number,
  down: boolean,
): Uint32Array {
  let best: { row: number; rank: number }[] = [];
  const compare = (a: { row: number; rank: number }, b: { row: number; rank: number }): number =>
    a.rank - b.rank || (down ? b.row - a.row : a.row - b.row);
  const cut = (): void => {
    best = best.sort(compare).slice(0, most);
  };
  // Rows are met in the order in which they follow one another where their ranks are the same: what does not come before the last of the best never will.
  let worst = LAST;
  let isFull = false;
  const { length } = rows;
  for (let turn = 0; turn < length; turn += 1) {
    const row = rows[down ? length - 1 - turn : turn] as number;
    const rank = rankOf(row);
    if (isFull && rank >= worst) continue;
    if (after !== null && !follows(rank, row, after, down)) continue;
    best.push({ row, rank });
    if (best.length >= 4 * most) {
      cut();
      isFull = true;
      worst = (best[most - 1] as { rank: number }).rank;
    }
  }
  cut();
  return Uint32Array.from(best, ({ row }) => row);
}

function follows(rank: number, row: number, after: Boundary, down: boolean): boolean {
  if (rank !== after.rank) return rank > after.rank;
  return down ? row < after.row : row >= after.row;
}
