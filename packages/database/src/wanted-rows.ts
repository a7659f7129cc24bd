import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import { type RowTable, toDay } from './row-table.ts';
import { chooseSeries, isOfSeries, type Series } from './series.ts';

/** What `asOf` does with the rows of a series; 0 where they are not asked for at all. */
export const KEPT = 1;
export const LATER = 2;
export const UNDATED = 3;

/** What the rows that are asked for have, by number: 1 for what they may have. `null` where they may have any. */
export interface WantedRows {
  readonly ordinal: number;
  /** By key of series: {@link KEPT}, {@link LATER} or {@link UNDATED}, or 0. */
  readonly series: Uint8Array;
  /** By place: no row lies in any other. */
  readonly places: Uint8Array | null;
  /** By key of period. */
  readonly periods: Uint8Array | null;
  readonly values: { readonly least: number; readonly most: number } | null;
  readonly asOf: boolean;
}

/** Works out what a question asks of rows. */
export function toWanted(
  table: RowTable,
  series: readonly Series[],
  question: Pick<AvailabilityQuestion, 'filters' | 'asOf'>,
  ordinal: number,
): WantedRows {
  const bySeries = new Uint8Array(series.length + 1);
  // There are no more subjects than series.
  const subjects = new Uint8Array(series.length + 1);
  const { kept, later, undated } = chooseSeries(series, question);
  let count = 0;
  for (const [some, kind] of [
    [kept, KEPT],
    [later, LATER],
    [undated, UNDATED],
  ] as const) {
    for (const { key, subject } of some) {
      bySeries[key] = kind;
      subjects[subject] = 1;
    }
    count += some.length;
  }
  const of = (name: string): Filter[] => question.filters.filter(({ field }) => field === name);
  const unknown = question.filters.find(
    (filter) => !isOfSeries(filter) && !['area', 'timePeriod', 'value'].includes(filter.field),
  );
  if (unknown !== undefined) throw new Error(`Rows have no field "${unknown.field}"`);
  const areas = of('area');
  return {
    ordinal,
    series: bySeries,
    places: areas.length === 0 && count === series.length ? null : toPlaces(table, subjects, areas),
    periods: toPeriods(table, of('timePeriod')),
    values: toValues(of('value')),
    asOf: question.asOf !== null,
  };
}

function toPlaces(
  { subjectOf, areaOf, areas, areaKeys }: RowTable,
  subjects: Uint8Array,
  filters: Filter[],
): Uint8Array {
  const isWanted = new Uint8Array(areas.length).fill(1);
  for (const filter of filters) meet(isWanted, filter, (code) => areaKeys.get(code));
  const places = new Uint8Array(subjectOf.length);
  for (let place = 0; place < places.length; place += 1) {
    places[place] =
      (subjects[subjectOf[place] as number] as number) & (isWanted[areaOf[place] as number] as number);
  }
  return places;
}

function toPeriods({ periods, firstDay, lastDay }: RowTable, filters: Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const isWanted = new Uint8Array(periods.length).fill(1);
  for (const filter of filters) {
    if (!('until' in filter)) {
      meet(isWanted, filter, (code) => periods.indexOf(code));
      continue;
    }
    const from = filter.from === null ? 0 : toDay(filter.from);
    const until = filter.until === null ? Number.POSITIVE_INFINITY : toDay(filter.until);
    // What states no period lies in no range: its first day is no number.
    for (const [key, first] of firstDay.entries()) {
      if (!(first >= from && (lastDay[key] as number) <= until)) isWanted[key] = 0;
    }
  }
  return isWanted;
}

/** Leaves of some keys, of which 0 is none, those that a list of codes leaves. */
function meet(isWanted: Uint8Array, filter: Filter, toKey: (code: string) => number | undefined): void {
  if ('among' in filter) {
    const among = new Set(filter.among.map(toKey));
    for (const key of isWanted.keys()) if (key === 0 || !among.has(key)) isWanted[key] = 0;
  } else if ('noneOf' in filter) {
    const none = new Set(filter.noneOf.map(toKey));
    for (const key of isWanted.keys()) if (none.has(key)) isWanted[key] = 0;
  } else {
    throw new Error(`Rows have no range "${filter.field}"`);
  }
}

function toValues(filters: Filter[]): WantedRows['values'] {
  const ranges = filters.map((filter) => {
    if (!('to' in filter)) throw new Error(`Rows have no codes of "${filter.field}"`);
    return filter;
  });
  if (ranges.length === 0) return null;
  return {
    least: Math.max(...ranges.map(({ from }) => from ?? Number.NEGATIVE_INFINITY)),
    most: Math.min(...ranges.map(({ to }) => to ?? Number.POSITIVE_INFINITY)),
  };
}
