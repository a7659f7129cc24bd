import type { AvailabilityQuestion } from '@pazabierta/query';
import { type ChosenRows, chooseRows, every, keepLatestPeriod, keepLatestVintage } from './choose-rows.ts';
import { type RowTable, toDay } from './row-table.ts';
import type { Series } from './series.ts';
import type { WantedRows } from './wanted-rows.ts';

/** Every row that a question asks for, in order of id, step by step as the definition of a question says. */
export function askRows(
  table: RowTable,
  series: readonly Series[],
  wanted: WantedRows,
  { vintage, latestPeriod }: Pick<AvailabilityQuestion, 'vintage' | 'latestPeriod'>,
): ChosenRows {
  const chosen = chooseRows(table, wanted, every(table));
  let { rows } = chosen;
  if (vintage === 'latest') rows = keepLatestVintage(table, rows, toPublished(series));
  if (latestPeriod) rows = keepLatestPeriod(table, rows);
  return { ...chosen, rows };
}

/** The day on which the source of each series was certainly published, by the key of the series; 0 where it has none. */
function toPublished(series: readonly Series[]): Float64Array {
  const published = new Float64Array(series.length + 1);
  for (const { key, notAfter } of series) published[key] = notAfter === null ? 0 : toDay(notAfter);
  return published;
}
