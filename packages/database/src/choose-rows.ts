import type { RowTable } from './row-table.ts';
import { findWay, markRows, visitRows, type Way } from './visit-rows.ts';
import { KEPT, LATER, UNDATED, type WantedRows } from './wanted-rows.ts';

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
  /** Whether a row is asked for, where {@link choose} does not give all of them. */
  readonly isChosen: (row: number) => boolean;
  /** Visits in order every row that is asked for, and perhaps some that others take the place of. */
  readonly visit: (take: (row: number) => void) => void;
  /** Whether another takes the place of a row that was visited. */
  readonly isOutdone: (row: number) => boolean;
  /** Every row that is asked for; where so many are enough, which of them is all the same. What is left out is counted to the last. */
  readonly choose: (most: number) => ChosenRows;
}

/**
 * Prepares to choose rows: they are found by what leaves the fewest, or met on the way over all between which they lie where none leaves few.
 *
 * @param latestPeriod - whether only those of the last period of each place are asked for.
 */
export function toChoice(table: RowTable, wanted: WantedRows, latestPeriod: boolean): RowChoice {
  const { areas, values, counts, published, within } = wanted;
  const isKnown = areas === null && values === null;
  const hasRivals = latestPeriod || published !== null;
  const isAmong = (row: number): boolean => judge(table, wanted, row) === KEPT;
  const lasts = latestPeriod ? toLasts(table, wanted, isAmong) : null;
  const isOutdone = (row: number): boolean =>
    lasts?.isEarlier(row) || (published !== null && isOutdated(table, published, row, isAmong));
  const countsLeftOut = !isKnown && (counts[LATER] as number) + (counts[UNDATED] as number) > 0;
  const way = findWay(table, wanted) ?? (countsLeftOut ? null : (lasts?.way ?? null));
  return {
    isChosen: (row) => isAmong(row) && !(hasRivals && isOutdone(row)),
    isOutdone,
    visit: (take) =>
      visitRows(table, way, within, (rows) => {
        for (let index = 0; index < rows.length; index += 1) {
          const row = rows[index] as number;
          if (isAmong(row)) take(row);
        }
        return true;
      }),
    choose: (most) => {
      // Where no row takes the place of another it is known how many there are of each group.
      if (isKnown && !hasRivals && (counts[KEPT] as number) >= most)
        return { rows: table.room.subarray(0, 0), count: most, isWhole: false, ...leftOut(counts) };
      const met = [0, 0, 0, 0];
      let count = 0;
      visitRows(table, way, within, (rows) => {
        for (let index = 0; index < rows.length; index += 1) {
          const row = rows[index] as number;
          const kind = judge(table, wanted, row);
          if (kind !== KEPT) {
            met[kind] = (met[kind] as number) + 1;
          } else if (count < most && !(hasRivals && isOutdone(row))) {
            table.room[count] = row;
            count += 1;
          }
        }
        return count < most || countsLeftOut;
      });
      const rows = table.room.subarray(0, count);
      return { rows, count, isWhole: count < most, ...leftOut(isKnown ? counts : met) };
    },
  };
}

const leftOut = (counts: readonly number[]): Pick<ChosenRows, 'later' | 'undated'> => ({
  later: counts[LATER] as number,
  undated: counts[UNDATED] as number,
});

/** What the question does with a row, whatever others do: 0 where it does not ask for it. */
function judge(table: RowTable, { groups, areas, values }: WantedRows, row: number): number {
  const kind = groups[table.group[row] as number] as number;
  if (kind === 0) return 0;
  if (areas !== null && areas[table.areaOf[table.place[row] as number] as number] === 0) return 0;
  if (values !== null) {
    const value = table.value[row] as number;
    if (value < values.from || value >= values.to) return 0;
  }
  return kind;
}

/** What is of the last period in which its place has rows that are among those asked for. */
interface Lasts {
  readonly isEarlier: (row: number) => boolean;
  /** The way to find the rows that are not earlier, far fewer than all; but so nothing is met of what `asOf` leaves out. */
  readonly way: Way;
}

function toLasts(table: RowTable, wanted: WantedRows, isAmong: (row: number) => boolean): Lasts {
  const { lastDay, periodOf, group, place, subjectOf, byPlace } = table;
  const { rows, from } = byPlace;
  const dayAt = (at: number): number =>
    lastDay[periodOf[group[rows[at] as number] as number] as number] as number;
  // Where the first row of each place stands that is among them, from 1; 0 where it was not looked up yet.
  const firsts = new Uint32Array(subjectOf.length);
  const firstOf = (own: number): number => {
    const known = firsts[own] as number;
    if (known !== 0) return known - 1;
    const end = from[own + 1] as number;
    let at = from[own] as number;
    while (at < end && !isAmong(rows[at] as number)) at += 1;
    firsts[own] = at + 1;
    return at;
  };
  return {
    isEarlier: (row) =>
      (lastDay[periodOf[group[row] as number] as number] as number) < dayAt(firstOf(place[row] as number)),
    way: {
      count: subjectOf.length,
      mark: () => {
        const subjects = wanted.subjects();
        for (let own = 0; own < subjectOf.length; own += 1) {
          if (subjects[subjectOf[own] as number] === 0) continue;
          const end = from[own + 1] as number;
          const start = firstOf(own);
          let at = start;
          while (at < end && dayAt(at) === dayAt(start)) at += 1;
          markRows(table, rows, start, at);
        }
      },
    },
  };
}

/** Whether another row that is among those asked for makes the same claim by a source that was published later. */
function isOutdated(
  { claim, byClaim: { rows, from }, group }: RowTable,
  published: Uint32Array,
  row: number,
  isAmong: (row: number) => boolean,
): boolean {
  const own = claim[row] as number;
  if (own === 0) return false;
  const day = published[group[row] as number] as number;
  const end = from[own + 1] as number;
  for (let at = from[own] as number; at < end; at += 1) {
    const other = rows[at] as number;
    if ((published[group[other] as number] as number) > day && isAmong(other)) return true;
  }
  return false;
}
