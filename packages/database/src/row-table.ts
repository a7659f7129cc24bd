import { parseTimePeriod } from '@pazabierta/schema/period';
import type { Columns } from './columns.ts';
import { toDay } from './to-day.ts';

/** Columns, with what follows from them at once, as one thread has it. */
export interface RowTable extends Columns {
  readonly rows: number;
  readonly areaKeys: ReadonlyMap<string, number>;
  /** The first day of each period as it is written, by its key; `null` where it is not stated. */
  readonly writtenDays: readonly (string | null)[];
  /** The last day of each period as a number such as 20211204: 0 where it is not stated, and the last of all where it has no end. */
  readonly lastDay: Float64Array;
  /** Room for as many rows as there are, in which those of one question are put together; the next question takes the same room. */
  readonly room: Uint32Array;
  /** Room for a mark for each row; there are none but while rows are put in order. */
  readonly marks: Uint32Array;
}

/** The last day of a period whose end is not stated. */
const OPEN = '9999-12-31';

export function toRowTable(columns: Columns): RowTable {
  const rows = columns.key.length;
  const days = columns.periods.map((id) => (id === '' ? null : parseTimePeriod(id)));
  return {
    ...columns,
    rows,
    areaKeys: new Map(columns.areas.map((id, key) => [id, key])),
    writtenDays: days.map((range) => range?.from ?? null),
    lastDay: Float64Array.from(days, (range) => (range === null ? 0 : toDay(range.until ?? OPEN))),
    room: new Uint32Array(rows),
    marks: new Uint32Array(Math.ceil(rows / 32)),
  };
}
