import type { Postings } from './postings.ts';
import type { RowTable } from './row-table.ts';
import { KEPT, LATER, type Range, UNDATED, type WantedRows } from './wanted-rows.ts';

/** Rows that are asked for, in order; they stand in the room of the table until it is asked again. */
export interface ChosenRows {
  readonly rows: Uint32Array;
  /** How many there are, which may be more than those that were gathered. */
  readonly count: number;
  /** Whether these are all that are asked for. */
  readonly isWhole: boolean;
  /** What `asOf` leaves out. */
  readonly later: number;
  readonly undated: number;
}

/** Which rows a question asks for. */
export interface RowChoice {
  /** No row that is asked for lies before or after these. */
  readonly within: Range;
  /** What it costs to choose all of them, in rows that are met on the way. */
  readonly cost: number;
  /** Whether a row can take the place of another. */
  readonly hasRivals: boolean;
  /** Whether the rows are found by what they have, and not met on the way over all of them. */
  readonly isSought: boolean;
  /** Whether a row is asked for, where {@link choose} does not give all of them. */
  readonly isChosen: (row: number) => boolean;
  /** Every row that is asked for; where so many are enough, which of them is all the same. What is left out is counted to the last. */
  readonly choose: (most?: number) => ChosenRows;
}

/** A row that is found by what it has is reached in no order, which costs some times as much as the next of all rows. */
const SOUGHT = 6;

/**
 * Prepares to choose rows: they are found by what leaves the fewest, or met on the way over all between which they lie where none leaves few.
 *
 * @param latestPeriod - whether only those of the last period of each place are asked for.
 */
export function toChoice(table: RowTable, wanted: WantedRows, latestPeriod: boolean): RowChoice {
  const within = toSpan(table.bySeries, wanted.series);
  const [fewest] = toWays(table, wanted).sort((a, b) => a.count - b.count);
  const way = fewest !== undefined && fewest.count * SOUGHT < within.to - within.from ? fewest : null;
  // The last of each place is found first where nearly every row may be it, and else among the rows that are left.
  const isBroad = way === null && wanted.periods === null && wanted.values === null;
  const { known, published } = wanted;
  const hasRivals = latestPeriod || published !== null;
  let prepared: Asked | undefined;
  const asked = (): Asked => {
    prepared ??= {
      table,
      wanted,
      within,
      last: latestPeriod && isBroad ? findLast(table, wanted, within) : null,
      countsLeftOut: known === null && (wanted.series.includes(LATER) || wanted.series.includes(UNDATED)),
      isAmong: (row) => judgeAlone(table, wanted, row) === KEPT,
    };
    return prepared;
  };
  const gather = (most: number): Gathered =>
    way === null ? goOver(asked(), most) : seek(asked(), way, most);
  return {
    within,
    cost: way === null ? within.to - within.from : way.count * SOUGHT,
    hasRivals,
    isSought: way !== null,
    isChosen: (row) => judge(asked(), row) === KEPT,
    choose: (most = Number.POSITIVE_INFINITY) => {
      const leftOut = (counts: readonly number[]) => ({
        later: (known ?? counts)[LATER] as number,
        undated: (known ?? counts)[UNDATED] as number,
      });
      if (latestPeriod && !isBroad) {
        const { rows: all, counts } = gather(Number.POSITIVE_INFINITY);
        const rows = keepLatestPeriod(table, all);
        return { rows, count: rows.length, isWhole: true, ...leftOut(counts) };
      }
      // Where no row takes the place of another it is known how many there are of each series.
      if (known !== null && !hasRivals && (known[KEPT] as number) >= most)
        return { rows: table.room.subarray(0, 0), count: most, isWhole: false, ...leftOut([]) };
      const { rows, counts } = gather(most);
      return { rows, count: rows.length, isWhole: rows.length < most, ...leftOut(counts) };
    },
  };
}

/** Between which rows all of some series lie: ids mostly begin with the indicator. */
function toSpan({ rows, from }: Postings, series: Uint8Array): Range {
  let [first, beyond] = [rows.length, 0];
  for (let key = 0; key < series.length; key += 1) {
    const [start, end] = [from[key] as number, from[key + 1] as number];
    if (series[key] === 0 || start === end) continue;
    first = Math.min(first, rows[start] as number);
    beyond = Math.max(beyond, (rows[end - 1] as number) + 1);
  }
  return { from: Math.min(first, beyond), to: beyond };
}

/** Rows that are found by what they have: those of the numbers that are marked, or of a range of numbers. */
interface Way {
  readonly postings: Postings;
  readonly marks: Uint8Array | null;
  readonly range: Range;
  readonly count: number;
}

/** The ways in which rows can be found. */
function toWays(table: RowTable, { series, areas, periods, values }: WantedRows): Way[] {
  const ways = [toWay(table.bySeries, series)];
  if (areas !== null) ways.push(toWay(table.byArea, areas));
  if (periods !== null) {
    const days = new Uint8Array(table.days.length + 1);
    for (const [period, isWanted] of periods.entries())
      if (isWanted === 1) days[table.dayOf[period] as number] = 1;
    ways.push(toWay(table.byDay, days));
  }
  if (values !== null) {
    const { from } = table.byValue;
    ways.push({
      postings: table.byValue,
      marks: null,
      range: values,
      count: (from[values.to] as number) - (from[values.from] as number),
    });
  }
  return ways;
}

function toWay(postings: Postings, marks: Uint8Array): Way {
  const { from } = postings;
  let count = 0;
  for (let number = 0; number < marks.length; number += 1)
    if (marks[number] !== 0) count += (from[number + 1] as number) - (from[number] as number);
  return { postings, marks, range: { from: 0, to: marks.length }, count };
}

/** Visits the rows that are found in a way, until a visit says that none has to follow. */
function visit({ postings: { rows, from }, marks, range }: Way, isToGoOn: (row: number) => boolean): void {
  for (let number = range.from; number < range.to; number += 1) {
    if (marks !== null && marks[number] === 0) continue;
    const end = from[number + 1] as number;
    for (let at = from[number] as number; at < end; at += 1) if (!isToGoOn(rows[at] as number)) return;
  }
}

/** Rows that are asked for. */
interface Asked {
  readonly table: RowTable;
  readonly wanted: WantedRows;
  readonly within: Range;
  /** The last day of the last period of each place, where only its rows are asked for. */
  readonly last: Float64Array | null;
  /** Whether what `asOf` leaves out has to be counted row by row. */
  readonly countsLeftOut: boolean;
  /** Whether a row meets the filters and `asOf`, whatever others do. */
  readonly isAmong: (row: number) => boolean;
}

/** What the question does with a row: 0 where it does not ask for it. */
function judge(asked: Asked, row: number): number {
  const kind = judgeAlone(asked.table, asked.wanted, row);
  return kind === KEPT && hasRival(asked, row) ? 0 : kind;
}

/** Whether another row takes the place of one: one of a later period, or a later vintage of the same claim. */
function hasRival({ table, wanted: { published }, last, isAmong }: Asked, row: number): boolean {
  if (last !== null && isEarlier(table, last, row)) return true;
  return published !== null && isOutdated(table, published, row, isAmong);
}

/** Whether a row is of an earlier period than the last of its place. */
export function isEarlier({ lastDay, period, place }: RowTable, last: Float64Array, row: number): boolean {
  return (lastDay[period[row] as number] as number) < (last[place[row] as number] as number);
}

function judgeAlone(
  table: RowTable,
  { ordinal, series, areas, periods, values }: WantedRows,
  row: number,
): number {
  const kind = series[table.series[row] as number] as number;
  if (kind === 0) return 0;
  if (areas !== null && areas[table.areaOf[table.place[row] as number] as number] === 0) return 0;
  if (periods !== null && periods[table.period[row] as number] === 0) return 0;
  if (values !== null) {
    const value = table.value[row] as number;
    if (value < values.from || value >= values.to) return 0;
  }
  return (table.since[row] as number) <= ordinal && (table.until[row] as number) > ordinal ? kind : 0;
}

/** Whether another row that is among those asked for makes the same claim by a source that was published later. */
export function isOutdated(
  { claim, byClaim: { rows, from }, series }: RowTable,
  published: Float64Array,
  row: number,
  isAmong: (row: number) => boolean,
): boolean {
  const own = claim[row] as number;
  if (own === 0) return false;
  const day = published[series[row] as number] as number;
  const end = from[own + 1] as number;
  for (let at = from[own] as number; at < end; at += 1) {
    const other = rows[at] as number;
    if ((published[series[other] as number] as number) > day && isAmong(other)) return true;
  }
  return false;
}

/** Rows that were gathered, and how many rows there were beside them of each kind. */
interface Gathered {
  readonly rows: Uint32Array;
  readonly counts: readonly number[];
}

/** Finds rows in no order, marks those that are asked for, and reads the marks in order. */
function seek(asked: Asked, way: Way, most: number): Gathered {
  const { table, countsLeftOut } = asked;
  const counts = [0, 0, 0, 0];
  let count = 0;
  visit(way, (row) => {
    const kind = judge(asked, row);
    if (kind !== KEPT) {
      counts[kind] = (counts[kind] as number) + 1;
    } else if (count < most) {
      mark(table, row);
      count += 1;
    }
    return count < most || countsLeftOut;
  });
  return { rows: takeMarked(table), counts };
}

/** Goes in order over all rows between which they lie. What `judge` says is written out here, with what it looks at taken out of the loop: millions of rows pass. */
function goOver(asked: Asked, most: number): Gathered {
  const { table, wanted, within, last, countsLeftOut } = asked;
  const { since, until, series, place, areaOf, period, value, room } = table;
  const { ordinal, series: kinds, areas, periods, values, published } = wanted;
  const hasRivals = last !== null || published !== null;
  const counts = [0, 0, 0, 0];
  let count = 0;
  for (let row = within.from; row < within.to && (count < most || countsLeftOut); row += 1) {
    const kind = kinds[series[row] as number] as number;
    if (kind === 0 || (kind === KEPT && count >= most)) continue;
    if (periods !== null && periods[period[row] as number] === 0) continue;
    if (values !== null && ((value[row] as number) < values.from || (value[row] as number) >= values.to))
      continue;
    if (areas !== null && areas[areaOf[place[row] as number] as number] === 0) continue;
    if ((since[row] as number) > ordinal || (until[row] as number) <= ordinal) continue;
    if (kind !== KEPT) {
      counts[kind] = (counts[kind] as number) + 1;
    } else if (!hasRivals || !hasRival(asked, row)) {
      room[count] = row;
      count += 1;
    }
  }
  return { rows: room.subarray(0, count), counts };
}

/** Finds the last day of the last period in which each place has a row that is asked for; 0 where it has none, or none whose period is stated. */
function findLast(table: RowTable, wanted: WantedRows, within: Range): Float64Array {
  const { lastDay, period, place } = table;
  const last = new Float64Array(table.subjectOf.length);
  // Ids mostly end with the period, so that from the end on few rows have to be judged.
  for (let row = within.to - 1; row >= within.from; row -= 1) {
    const own = place[row] as number;
    const day = lastDay[period[row] as number] as number;
    if (day > (last[own] as number) && judgeAlone(table, wanted, row) === KEPT) last[own] = day;
  }
  return last;
}

/** Leaves, of the rows of each place, those of the period that ends last. */
function keepLatestPeriod(table: RowTable, rows: Uint32Array): Uint32Array {
  const { place, period, lastDay, subjectOf } = table;
  const last = new Float64Array(subjectOf.length);
  for (const row of rows) {
    const own = place[row] as number;
    const day = lastDay[period[row] as number] as number;
    if (day > (last[own] as number)) last[own] = day;
  }
  let count = 0;
  for (const row of rows) {
    if (isEarlier(table, last, row)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function mark({ marks }: RowTable, row: number): void {
  const at = row >>> 5;
  marks[at] = (marks[at] as number) | (1 << (row & 31));
}

/** The rows that are marked, in order, and no longer marked. */
function takeMarked({ marks, room }: RowTable): Uint32Array {
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) {
    let left = marks[at] as number;
    if (left === 0) continue;
    marks[at] = 0;
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & -left);
      room[count] = at * 32 + lowest;
      count += 1;
      left &= left - 1;
    }
  }
  return room.subarray(0, count);
}
