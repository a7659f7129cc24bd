import { parseTimePeriod } from '@pazabierta/schema/period';
import type { Columns } from './columns.ts';

/** Columns, with what follows from them at once, as one thread has it. */
export interface RowTable extends Columns {
  readonly rows: number;
  /** How many claims there are that more than one row makes. */
  readonly claims: number;
  readonly areaKeys: ReadonlyMap<string, number>;
  /** The first day of each period as it is written, by its key; `null` where it is not stated. */
  readonly writtenDays: readonly (string | null)[];
  /** First and last day of each period as numbers such as 20211204: where it is not stated the first is NaN and the last 0, an open end is the last day of all. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  /** Room for as many rows as there are, in which those of one question are put together; the next question takes the same room. */
  readonly room: Uint32Array;
}

/** The last day of a period whose end is not stated. */
const OPEN = '9999-12-31';

export function toRowTable(columns: Columns): RowTable {
  const days = columns.periods.map((id) => (id === '' ? null : parseTimePeriod(id)));
  return {
    ...columns,
    rows: columns.key.length,
    claims: columns.claim.reduce((most, claim) => Math.max(most, claim), 0),
    areaKeys: new Map(columns.areas.map((id, key) => [id, key])),
    writtenDays: days.map((range) => range?.from ?? null),
    firstDay: Float64Array.from(days, (range) => (range === null ? Number.NaN : toDay(range.from))),
    lastDay: Float64Array.from(days, (range) => (range === null ? 0 : toDay(range.until ?? OPEN))),
    room: new Uint32Array(columns.key.length),
  };
}

/** A day as a number: 2021-12-04 as 20211204. */
export const toDay = (day: string): number => Number(day.replaceAll('-', ''));
