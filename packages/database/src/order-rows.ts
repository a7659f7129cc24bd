import type { Sort } from '@pazabierta/query';
import type { RowChoice } from './choose-rows.ts';
import { countBelow, type Postings } from './postings.ts';
import type { RowTable } from './row-table.ts';
import { toDay } from './to-day.ts';
import type { Range, WantedRows } from './wanted-rows.ts';

/** The place after which a page begins: the number of what its last row was sorted by, and the row before which in order of the ids those of the same number lie. */
export interface Boundary {
  readonly number: number;
  readonly row: number;
}

/** The order of a list: rows by the numbers of what they are sorted by, those that have none last, and the ids break ties in its direction. */
export interface RowOrder {
  readonly down: boolean;
  /** By what a row is sorted, as a place tells it. */
  keyOf(row: number): string | number | null;
  /** The number of what a place tells; it lies between two numbers where no row has that. */
  numberOf(key: string | number | null): number;
  /** The first of some rows that follow a place, in order, at most so many; the rows are in order of id. */
  first(rows: Uint32Array, after: Boundary | null, most: number): Uint32Array;
  /** The same of all rows that are chosen, of which there are many. */
  firstOfAll(after: Boundary | null, most: number, wanted: WantedRows, choice: RowChoice): Uint32Array;
}

/** The order that a question asks for. */
export function toOrder(table: RowTable, sort: Sort): RowOrder {
  const down = sort.startsWith('-');
  if (sort === 'id' || sort === '-id') {
    return {
      down,
      keyOf: () => null,
      numberOf: () => 0,
      first: (rows, after, most) => {
        const at = after === null ? (down ? rows.length : 0) : countBelow(rows, after.row);
        return down ? rows.slice(Math.max(0, at - most), at).reverse() : rows.slice(at, at + most);
      },
      firstOfAll: (after, most, _, choice) => {
        const { from, to } = choice.within;
        const place = after?.row ?? (down ? to : from);
        const part = down
          ? { rows: null, start: from, end: Math.min(place, to) }
          : { rows: null, start: Math.max(place, from), end: to };
        return walk([part], { down, most, choice, farthest: table.rows }).found;
      },
    };
  }
  const isValue = sort.endsWith('value');
  const known = isValue ? table.values : table.days;
  const postings = isValue ? table.byValue : table.byDay;
  const { value, period, dayOf, writtenDays } = table;
  const none = known.length;
  const toRank = (number: number): number => (down && number < none ? none - 1 - number : number);
  // The ranks of days are looked up by period; those of values are too many for that.
  const ranks = isValue ? null : dayOf.map(toRank);
  const sorted = { numbers: isValue ? value : period, ranks, none, down };
  const firstOf = (
    rows: Uint32Array | Range,
    after: Boundary | null,
    most: number,
    isChosen: RowChoice['isChosen'] | null,
  ): Uint32Array =>
    first(rows, sorted, after && { row: after.row, rank: toRank(after.number) }, most, isChosen);
  return {
    down,
    keyOf: (row) =>
      isValue ? (known[value[row] as number] ?? null) : (writtenDays[period[row] as number] ?? null),
    numberOf: (key) => {
      if (key === null) return none;
      const sought = typeof key === 'number' ? key : toDay(key);
      const number = countBelow(known, sought);
      return known[number] === sought ? number : number - 0.5;
    },
    first: (rows, after, most) => firstOf(rows, after, most, null),
    firstOfAll: (after, most, wanted, choice) => {
      const within = isValue ? wanted.values : wanted.days;
      const parts = segments(postings, none, after, down).map((part) =>
        within === null ? part : clip(part, postings, within),
      );
      const farthest = Math.ceil((choice.within.to - choice.within.from) * FARTHEST);
      const { found, isTooFar } = walk(parts, { down, most, choice, farthest });
      if (!isTooFar) return found;
      return choice.isSought
        ? firstOf(choice.choose().rows, after, most, null)
        : firstOf(choice.within, after, most, choice.isChosen);
    },
  };
}

/**
 * Rows that are many are mostly met soon on the way through an order. After this share of the rows between which they all are they lie far behind others that are not asked for,
 * and it is quicker to look at each for what it is sorted by.
 */
const FARTHEST = 1 / 128;

interface Ranked {
  readonly row: number;
  readonly rank: number;
}

/** By what rows are sorted: each has a number, which may stand for a rank; a rank counts from what comes first, and what has none is of the rank `none`. */
interface Sorted {
  readonly numbers: Uint32Array;
  readonly ranks: Uint32Array | null;
  readonly none: number;
  readonly down: boolean;
}

/** @param rows - in order of id, or all of a range, of which those count that are chosen. */
function first(
  rows: Uint32Array | Range,
  { numbers, ranks, none, down }: Sorted,
  after: Ranked | null,
  most: number,
  isChosen: RowChoice['isChosen'] | null,
): Uint32Array {
  let best: Ranked[] = [];
  const cut = (): void => {
    best.sort((a, b) => a.rank - b.rank || (down ? b.row - a.row : a.row - b.row));
    best = best.slice(0, most);
  };
  const afterRank = after?.rank ?? -1;
  const afterRow = after?.row ?? 0;
  // Rows are met in the order in which they follow one another where their ranks are the same, so that a later one comes before none of that rank.
  let worst = Number.POSITIVE_INFINITY;
  const [start, end, list] = 'from' in rows ? [rows.from, rows.to, null] : [0, rows.length, rows];
  for (let turn = 0; turn < end - start; turn += 1) {
    const at = down ? end - 1 - turn : start + turn;
    const row = list === null ? at : (list[at] as number);
    const number = numbers[row] as number;
    const rank =
      ranks !== null ? (ranks[number] as number) : down && number < none ? none - 1 - number : number;
    if (rank >= worst || rank < afterRank) continue;
    if (rank === afterRank && (down ? row >= afterRow : row < afterRow)) continue;
    if (isChosen !== null && !isChosen(row)) continue;
    best.push({ row, rank });
    if (best.length < 4 * most) continue;
    cut();
    worst = (best[most - 1] as Ranked).rank;
  }
  cut();
  return Uint32Array.from(best, ({ row }) => row);
}

/** A part of some rows, of all rows by their number where it is `null`. */
interface Segment {
  readonly rows: Uint32Array | null;
  readonly start: number;
  readonly end: number;
}

/** The parts of an order that follow a place. */
function segments({ rows, from }: Postings, none: number, after: Boundary | null, down: boolean): Segment[] {
  const start = from[none] as number;
  const end = rows.length;
  // Those that have none stand at the end and come last, whichever way the others are gone through.
  if (after === null) {
    return down
      ? [
          { rows, start: 0, end: start },
          { rows, start, end },
        ]
      : [{ rows, start: 0, end }];
  }
  const group = Math.ceil(after.number);
  const at =
    group === after.number
      ? countBelow(rows, after.row, from[group] as number, from[group + 1] as number)
      : (from[group] as number);
  if (!down) return [{ rows, start: at, end }];
  if (after.number === none) return [{ rows, start, end: at }];
  return [
    { rows, start: 0, end: at },
    { rows, start, end },
  ];
}

/** What lies of a part between some numbers. */
function clip({ rows, start, end }: Segment, { from }: Postings, within: Range): Segment {
  return {
    rows,
    start: Math.max(start, from[within.from] as number),
    end: Math.min(end, from[within.to] as number),
  };
}

/** Goes through parts of an order until there are enough rows, or it has gone too far. */
function walk(
  parts: readonly Segment[],
  {
    down,
    most,
    choice: { isChosen },
    farthest,
  }: {
    readonly down: boolean;
    readonly most: number;
    readonly choice: RowChoice;
    readonly farthest: number;
  },
): { readonly found: Uint32Array; readonly isTooFar: boolean } {
  const found: number[] = [];
  let gone = 0;
  for (const { rows, start, end } of parts) {
    for (let turn = 0; turn < end - start && found.length < most && gone < farthest; turn += 1) {
      const at = down ? end - 1 - turn : start + turn;
      const row = rows === null ? at : (rows[at] as number);
      gone += 1;
      if (isChosen(row)) found.push(row);
    }
  }
  return { found: Uint32Array.from(found), isTooFar: gone === farthest && found.length < most };
}
