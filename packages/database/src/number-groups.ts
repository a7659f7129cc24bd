import type { Columns } from './columns.ts';
import type { Postings } from './postings.ts';
import { shared } from './shared-numbers.ts';

/** What each row has of its own that its group has in common. */
export interface RowParts {
  readonly series: Uint32Array;
  readonly period: Uint32Array;
  readonly since: Uint16Array;
  readonly until: Uint16Array;
}

type Groups = Pick<Columns, 'group' | 'seriesOf' | 'periodOf' | 'sinceOf' | 'untilOf' | 'groupsFrom'>;

/** Numbers the groups of rows, series by series. There are many times fewer of them than rows, so that what holds for a group is settled once and not row by row. */
export function numberGroups(bySeries: Postings, { series, period, since, until }: RowParts): Groups {
  const group = shared.whole(series.length);
  const groupsFrom = shared.whole(bySeries.from.length);
  /** A row of each group. */
  const rows: number[] = [];
  for (let key = 0; key < bySeries.from.length - 1; key += 1) {
    // By the releases that have the rows, and then by period.
    const known = new Map<number, Map<number, number>>();
    const end = bySeries.from[key + 1] as number;
    for (let at = bySeries.from[key] as number; at < end; at += 1) {
      const row = bySeries.rows[at] as number;
      const life = (since[row] as number) * 2 ** 16 + (until[row] as number);
      let within = known.get(life);
      if (within === undefined) {
        within = new Map();
        known.set(life, within);
      }
      let number = within.get(period[row] as number);
      if (number === undefined) {
        number = rows.length;
        within.set(period[row] as number, number);
        rows.push(row);
      }
      group[row] = number;
    }
    groupsFrom[key + 1] = rows.length;
  }
  const seriesOf = shared.whole(rows.length);
  const periodOf = shared.whole(rows.length);
  const sinceOf = shared.small(rows.length);
  const untilOf = shared.small(rows.length);
  for (const [number, row] of rows.entries()) {
    seriesOf[number] = series[row] as number;
    periodOf[number] = period[row] as number;
    sinceOf[number] = since[row] as number;
    untilOf[number] = until[row] as number;
  }
  return { group, seriesOf, periodOf, sinceOf, untilOf, groupsFrom };
}
