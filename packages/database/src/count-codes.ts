import { AVAILABLE, type AvailabilityQuestion, canonicalQuestion, everything } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { toChoice } from './choose-rows.ts';
import type { RowTable } from './row-table.ts';
import type { SeriesTable } from './series.ts';
import { toWanted } from './wanted-rows.ts';

/** How many rows there are of each series, place and period, by their numbers. */
interface Counts {
  readonly series: Uint32Array;
  readonly places: Uint32Array;
  readonly periods: Uint32Array;
}

/**
 * The codes of every field that have rows, and how many, without the filters on their own field. Rows are chosen and counted once for all the
 * fields that are asked about under the same filters.
 */
export function countCodes(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
): AvailableCode[] {
  const known = new Map<string, Counts>();
  const countsWithout = (field: string): Counts => {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const name = canonicalQuestion(everything('observations', question.release, filters));
    const counts = known.get(name) ?? countRows(table, series, { ...question, filters }, ordinal);
    known.set(name, counts);
    return counts;
  };
  return AVAILABLE.flatMap((field) => {
    const counts = countsWithout(field);
    const codes = [...toCodes(table, series, counts, field)].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]): AvailableCode => ({ field, code, count, exact: true }));
  });
}

function countRows(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
): Counts {
  const wanted = toWanted(table, series, question, ordinal);
  const { rows } = toChoice(table, wanted, question.latestPeriod).choose();
  const counts = {
    series: new Uint32Array(series.via.length),
    places: new Uint32Array(table.subjectOf.length),
    periods: new Uint32Array(table.periods.length),
  };
  const count = (of: Uint32Array, numbers: Uint32Array): void => {
    for (const row of rows) of[numbers[row] as number] = (of[numbers[row] as number] as number) + 1;
  };
  count(counts.series, table.series);
  count(counts.places, table.place);
  count(counts.periods, table.period);
  return counts;
}

function toCodes(
  { areaOf, areas, periods }: RowTable,
  series: SeriesTable,
  counts: Counts,
  field: AvailableCode['field'],
): Map<string, number> {
  const codes = new Map<string, number>();
  const add = (code: string | null, count: number): void => {
    // The area and period of key 0 are none.
    if (count > 0 && code) codes.set(code, (codes.get(code) ?? 0) + count);
  };
  if (field === 'area') {
    const byArea = new Uint32Array(areas.length);
    for (const [place, count] of counts.places.entries())
      byArea[areaOf[place] as number] = (byArea[areaOf[place] as number] as number) + count;
    for (const [key, count] of byArea.entries()) add(areas[key] as string, count);
  } else if (field === 'timePeriod') {
    for (const [key, count] of counts.periods.entries()) add(periods[key] as string, count);
  } else {
    const { codes: names, numbers } = series.fields[field];
    for (const [key, count] of counts.series.entries())
      add(names[numbers[key] as number] as string | null, count);
  }
  return codes;
}
