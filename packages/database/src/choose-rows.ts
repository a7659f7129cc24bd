import { BLOCK } from './columns.ts';
import type { RowTable } from './row-table.ts';
import { KEPT, LATER, UNDATED, type WantedRows } from './wanted-rows.ts';

/** Which rows are looked at, and how many of those that are asked for are enough. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** From the last to the first. */
  readonly down: boolean;
  readonly most: number;
}

/** Rows that are asked for, in the order in which they were met; they stand in the room of the table until it is asked again. */
export interface ChosenRows {
  readonly rows: Uint32Array;
  /** What `asOf` leaves out. */
  readonly later: number;
  readonly undated: number;
}

/** Every row, in order. */
export const every = ({ rows }: RowTable): Span => ({
  from: 0,
  to: rows,
  down: false,
  most: Number.POSITIVE_INFINITY,
});

/** Chooses the rows that are asked for. Whole blocks are left out where none of their places is asked for. */
export function chooseRows(table: RowTable, wanted: WantedRows, { from, to, down, most }: Span): ChosenRows {
  const { since, until, series, place, period, value, placesFrom, blockPlaces, room } = table;
  const { ordinal, series: kinds, places, periods, values } = wanted;
  const least = values?.least ?? 0;
  const greatest = values?.most ?? 0;
  const counts = [0, 0, 0, 0];
  let count = 0;
  const [first, last] = [Math.floor(from / BLOCK), Math.ceil(to / BLOCK)];
  for (let turn = first; turn < last && count < most; turn += 1) {
    const block = down ? first + last - 1 - turn : turn;
    if (places !== null) {
      let at = placesFrom[block] as number;
      const end = placesFrom[block + 1] as number;
      while (at < end && places[blockPlaces[at] as number] === 0) at += 1;
      if (at === end) continue;
    }
    const before = count;
    const end = Math.min(to, (block + 1) * BLOCK);
    for (let row = Math.max(from, block * BLOCK); row < end; row += 1) {
      const kind = kinds[series[row] as number] as number;
      if (kind === 0) continue;
      if (places !== null && places[place[row] as number] === 0) continue;
      if (periods !== null && periods[period[row] as number] === 0) continue;
      if (values !== null && !((value[row] as number) >= least && (value[row] as number) <= greatest))
        continue;
      if ((since[row] as number) > ordinal || (until[row] as number) <= ordinal) continue;
      if (kind === KEPT) {
        room[count] = row;
        count += 1;
      } else {
        counts[kind] = (counts[kind] as number) + 1;
      }
    }
    if (down) room.subarray(before, count).reverse();
  }
  return {
    rows: room.subarray(0, Math.min(count, most)),
    later: counts[LATER] as number,
    undated: counts[UNDATED] as number,
  };
}

/**
 * Leaves, of rows that say the same thing, those whose source was published last.
 *
 * @param published - the day on which the source of each series was certainly published, as a number; 0 where it has none.
 */
export function keepLatestVintage(
  { claim, claims, series }: RowTable,
  rows: Uint32Array,
  published: Float64Array,
): Uint32Array {
  const last = new Float64Array(claims + 1);
  for (const row of rows) {
    const own = claim[row] as number;
    const day = published[series[row] as number] as number;
    if (day > (last[own] as number)) last[own] = day;
  }
  let count = 0;
  for (const row of rows) {
    const own = claim[row] as number;
    if (own !== 0 && (published[series[row] as number] as number) < (last[own] as number)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** Leaves, of the rows of each place, those of the period that ends last. */
export function keepLatestPeriod(
  { place, period, lastDay, subjectOf }: RowTable,
  rows: Uint32Array,
): Uint32Array {
  const last = new Float64Array(subjectOf.length);
  for (const row of rows) {
    const own = place[row] as number;
    const day = lastDay[period[row] as number] as number;
    if (day > (last[own] as number)) last[own] = day;
  }
  let count = 0;
  for (const row of rows) {
    if ((lastDay[period[row] as number] as number) < (last[place[row] as number] as number)) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}
