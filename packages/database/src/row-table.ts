import { parseTimePeriod } from '@pazabierta/schema/period';
import type { Columns } from './columns.ts';

/** Columns, with what follows from them at once, as one thread has it. */
export interface RowTable extends Columns {
  readonly rows: number;
  /** One more than the last key of a subject. */
  readonly subjects: number;
  readonly areaKeys: ReadonlyMap<string, number>;
  /** The first day of each period as it is written, by its key; `null` where it is not stated. */
  readonly writtenDays: readonly (string | null)[];
  /** Room for as many rows as there are, in which those of one question are put together; the next question takes the same room. */
  readonly room: Uint32Array;
  /** Room for a mark for each row; there are none but while rows are put in order. */
  readonly marks: Uint32Array;
}

export function toRowTable(columns: Columns): RowTable {
  const rows = columns.key.length;
  const days = columns.periods.map((id) => (id === '' ? null : parseTimePeriod(id)));
  return {
    ...columns,
    rows,
    subjects: columns.subjectOf.reduce((most, key) => Math.max(most, key), 0) + 1,
    areaKeys: new Map(columns.areas.map((id, key) => [id, key])),
    writtenDays: days.map((range) => range?.from ?? null),
    room: new Uint32Array(rows),
    marks: new Uint32Array(Math.ceil(rows / 32)),
  };
}
