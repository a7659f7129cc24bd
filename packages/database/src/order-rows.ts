import type { Sort } from '@pazabierta/query';
import type { RowChoice } from './choose-rows.ts';
import { countBelow, type Postings } from './postings.ts';
import type { RowTable } from './row-table.ts';
import { toDay } from './to-day.ts';
import { KEPT, type Range, type WantedRows } from './wanted-rows.ts';

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
  if (sort === 'id' || sort === '-id') return toIdOrder(table, down);
  const { value, group, periodOf, dayOf, writtenDays } = table;
  const isValue = sort.endsWith('value');
  const known = isValue ? table.values : table.days;
  const none = known.length;
  const toRank = (number: number): number => (down && number < none ? none - 1 - number : number);
  const firstOf = (
    visit: RowChoice['visit'],
    after: Boundary | null,
    most: number,
    isOutdone: RowChoice['isOutdone'] | null,
  ): Uint32Array =>
    first(visit, {
      table,
      down,
      after: after && { row: after.row, number: toRank(after.number) },
      most,
      isOutdone,
      // The ranks of days are looked up by group; those of values are too many for that.
      numbers: isValue ? value : group,
      ranks: isValue ? null : periodOf.map((period) => toRank(dayOf[period] as number)),
      none,
    });
  return {
    down,
    keyOf: (row) =>
      isValue
        ? (known[value[row] as number] ?? null)
        : (writtenDays[periodOf[group[row] as number] as number] ?? null),
    numberOf: (key) => {
      if (key === null) return none;
      const sought = typeof key === 'number' ? key : toDay(key);
      const number = countBelow(known, sought);
      return known[number] === sought ? number : number - 0.5;
    },
    first: (rows, after, most) => firstOf((take) => rows.forEach(take), after, most, null),
    firstOfAll: (after, most, wanted, choice) => {
      const { found, isTooFar } = walk(
        isValue ? table.byValue : table.byDay,
        isValue ? toValued(wanted, none) : toDays(table, wanted),
        { none, down, after, most, within: wanted.within, choice },
      );
      return isTooFar ? firstOf(choice.visit, after, most, choice.isOutdone) : found;
    },
  };
}

/** The order by id, which is that of the rows. */
function toIdOrder(table: RowTable, down: boolean): RowOrder {
  return {
    down,
    keyOf: () => null,
    numberOf: () => 0,
    first: (rows, after, most) => {
      const at = after === null ? (down ? rows.length : 0) : countBelow(rows, after.row);
      return down ? rows.slice(Math.max(0, at - most), at).reverse() : rows.slice(at, at + most);
    },
    firstOfAll: (after, most, { within }, choice) => {
      const start = Math.max(within.from, !down && after !== null ? after.row : 0);
      const end = Math.min(within.to, down && after !== null ? after.row : table.rows);
      const found: number[] = [];
      for (let turn = 0; turn < end - start && found.length < most; turn += 1) {
        const row = down ? end - 1 - turn : start + turn;
        if (choice.isChosen(row)) found.push(row);
      }
      return Uint32Array.from(found);
    },
  };
}

/**
 * Rows that are many are mostly met soon on the way through an order. After this share of the rows between which they all are they lie far behind others that are not asked for,
 * and it is quicker to look at each for what it is sorted by.
 */
const FARTHEST = 1 / 128;

/** Numbers by which rows that are asked for may be sorted. */
interface Sorting {
  readonly range: Range;
  /** Which of them; `null` for all. */
  readonly marks: Uint8Array | null;
  /** Whether some may have none. */
  readonly hasNone: boolean;
}

function toValued(wanted: WantedRows, none: number): Sorting {
  const { values } = wanted;
  const valued = wanted.valued();
  const range = {
    from: Math.max(valued.from, values?.from ?? 0),
    to: Math.min(valued.to, values?.to ?? none, none),
  };
  return { range, marks: null, hasNone: values === null && valued.to > none };
}

function toDays({ days, dayOf, periodOf }: RowTable, { groups }: WantedRows): Sorting {
  const marks = new Uint8Array(days.length + 1);
  for (let group = 0; group < groups.length; group += 1)
    if (groups[group] === KEPT) marks[dayOf[periodOf[group] as number] as number] = 1;
  return { range: { from: 0, to: days.length }, marks, hasNone: marks[days.length] === 1 };
}

/** Goes through an order until there are enough rows, or it has gone too far. */
function walk(
  { rows, from }: Postings,
  { range, marks, hasNone }: Sorting,
  {
    none,
    down,
    after,
    most,
    within,
    choice: { isChosen },
  }: {
    readonly none: number;
    readonly down: boolean;
    readonly after: Boundary | null;
    readonly most: number;
    readonly within: Range;
    readonly choice: RowChoice;
  },
): { readonly found: Uint32Array; readonly isTooFar: boolean } {
  const found: number[] = [];
  const farthest = Math.ceil((within.to - within.from) * FARTHEST);
  let gone = 0;
  /** Meets the rows of a number, which are in order of id: of that of the place only those that follow it. */
  const meet = (number: number): void => {
    gone += 1;
    if (marks !== null && marks[number] === 0) return;
    const isWhole = number !== after?.number;
    const lowest = isWhole || down ? within.from : Math.max(within.from, after.row);
    const beyond = isWhole || !down ? within.to : Math.min(within.to, after.row);
    const start = countBelow(rows, lowest, from[number] as number, from[number + 1] as number);
    const end = countBelow(rows, beyond, start, from[number + 1] as number);
    for (let turn = 0; turn < end - start && found.length < most && gone < farthest; turn += 1) {
      const row = rows[down ? end - 1 - turn : start + turn] as number;
      gone += 1;
      if (isChosen(row)) found.push(row);
    }
  };
  const isToGoOn = (): boolean => found.length < most && gone < farthest;
  if (!down) {
    for (let number = Math.max(range.from, Math.ceil(after?.number ?? 0)); number < range.to && isToGoOn(); )
      meet(number++);
  } else if (after?.number !== none) {
    for (
      let number = Math.min(range.to - 1, Math.floor(after?.number ?? none));
      number >= range.from && isToGoOn();
    )
      meet(number--);
  }
  if (hasNone && isToGoOn()) meet(none);
  return { found: Uint32Array.from(found), isTooFar: found.length < most && gone >= farthest };
}

/** The first rows, of all that a visit meets, that follow a place. */
function first(
  visit: RowChoice['visit'],
  {
    table,
    down,
    after,
    most,
    isOutdone,
    numbers,
    ranks,
    none,
  }: {
    readonly table: RowTable;
    readonly down: boolean;
    /** By its rank. */
    readonly after: Boundary | null;
    readonly most: number;
    readonly isOutdone: RowChoice['isOutdone'] | null;
    /** By what rows are sorted: each has a number, which may stand for a rank; a rank counts from what comes first, and what has none is of the rank `none`. */
    readonly numbers: Uint32Array;
    readonly ranks: Uint32Array | null;
    readonly none: number;
  },
): Uint32Array {
  // Rank and row are put together in one number, which is exact as long as there are fewer than 90 million rows.
  const { rows } = table;
  const start = after === null ? 0 : toStart(after, rows, down);
  const best = new Float64Array(4 * most);
  let count = 0;
  let worst = Number.POSITIVE_INFINITY;
  visit((row) => {
    const number = numbers[row] as number;
    const rank =
      ranks !== null ? (ranks[number] as number) : down && number < none ? none - 1 - number : number;
    const at = rank * rows + (down ? rows - 1 - row : row);
    if (at >= worst || at < start || isOutdone?.(row)) return;
    best[count] = at;
    count += 1;
    if (count < best.length) return;
    best.sort();
    worst = best[most - 1] as number;
    count = most;
  });
  const found = best.subarray(0, count).sort().subarray(0, most);
  return Uint32Array.from(found, (at) => (down ? rows - 1 - (at % rows) : at % rows));
}

function toStart({ number: rank, row }: Boundary, rows: number, down: boolean): number {
  // Between two ranks lies no row, so that all of the next one follow.
  if (!Number.isInteger(rank)) return Math.ceil(rank) * rows;
  return rank * rows + (down ? rows - row : row);
}
