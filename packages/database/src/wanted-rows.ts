import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import { countBelow } from './postings.ts';
import type { RowTable } from './row-table.ts';
import { isOfSeries, type SeriesTable } from './series.ts';
import { toDay } from './to-day.ts';

/** What `asOf` does with the rows of a series; 0 where they are not asked for at all. */
export const KEPT = 1;
export const LATER = 2;
export const UNDATED = 3;

/** Numbers from one up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What the rows that are asked for have, by number: 1 for what they may have. `null` where they may have any. */
export interface WantedRows {
  readonly ordinal: number;
  /** By key of series: {@link KEPT}, {@link LATER} or {@link UNDATED}, or 0. */
  readonly series: Uint8Array;
  /** By key of area. */
  readonly areas: Uint8Array | null;
  /** By key of period. */
  readonly periods: Uint8Array | null;
  /** The numbers between which their first days lie. */
  readonly days: Range | null;
  /** The numbers of their values. */
  readonly values: Range | null;
  /** When the source of each series was certainly published, by its key; 0 where it has no date. `null` where all vintages are asked for. */
  readonly published: Float64Array | null;
  /** How many rows there are of each kind, where that follows from their series alone. */
  readonly known: readonly number[] | null;
}

/** Works out what a question asks of rows. */
export function toWanted(
  table: RowTable,
  series: SeriesTable,
  question: Pick<AvailabilityQuestion, 'filters' | 'asOf' | 'vintage'>,
  ordinal: number,
): WantedRows {
  const of = (name: string): Filter[] => question.filters.filter(({ field }) => field === name);
  const unknown = question.filters.find(
    ({ field }) => !isOfSeries(field) && !['area', 'timePeriod', 'value'].includes(field),
  );
  if (unknown !== undefined) throw new Error(`Rows have no field "${unknown.field}"`);
  const kinds = toKinds(series, question);
  const areas = toAreas(table, of('area'));
  const periods = toPeriods(table, of('timePeriod'));
  const values = toValues(table, of('value'));
  return {
    ordinal,
    series: kinds,
    areas,
    periods,
    days: periods && toDays(table, periods),
    values,
    known: areas === null && periods === null && values === null ? countKinds(kinds, series) : null,
    published:
      question.vintage === 'latest' ? series.notAfter.map((day) => (Number.isNaN(day) ? 0 : day)) : null,
  };
}

/** What the filters and `asOf` do with each series. */
function toKinds(
  { fields, notBefore, notAfter }: SeriesTable,
  { filters, asOf }: Pick<AvailabilityQuestion, 'filters' | 'asOf'>,
): Uint8Array {
  const kinds = new Uint8Array(notAfter.length).fill(KEPT);
  // There is no series of key 0.
  kinds[0] = 0;
  for (const filter of filters) {
    if (!isOfSeries(filter.field)) continue;
    const { codes, numbers } = fields[filter.field];
    const isWanted = new Uint8Array(codes.length).fill(1);
    meet(isWanted, filter, (code) => codes.indexOf(code));
    for (let key = 1; key < kinds.length; key += 1)
      kinds[key] = (kinds[key] as number) & (isWanted[numbers[key] as number] as number);
  }
  if (asOf === null) return kinds;
  const day = toDay(asOf);
  for (let key = 1; key < kinds.length; key += 1) {
    if (kinds[key] === 0 || (notAfter[key] as number) <= day) continue;
    kinds[key] = (notBefore[key] as number) > day ? LATER : UNDATED;
  }
  return kinds;
}

function countKinds(kinds: Uint8Array, { counts }: SeriesTable): number[] {
  const known = [0, 0, 0, 0];
  for (let key = 1; key < kinds.length; key += 1)
    known[kinds[key] as number] = (known[kinds[key] as number] as number) + (counts[key] as number);
  return known;
}

function toAreas({ areas, areaKeys }: RowTable, filters: Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const isWanted = new Uint8Array(areas.length).fill(1);
  for (const filter of filters) meet(isWanted, filter, (code) => areaKeys.get(code));
  return isWanted;
}

function toPeriods({ periods, days, dayOf, lastDay }: RowTable, filters: Filter[]): Uint8Array | null {
  if (filters.length === 0) return null;
  const isWanted = new Uint8Array(periods.length).fill(1);
  for (const filter of filters) {
    if (!('until' in filter)) {
      meet(isWanted, filter, (code) => periods.indexOf(code));
      continue;
    }
    const from = filter.from === null ? 0 : toDay(filter.from);
    const until = filter.until === null ? Number.POSITIVE_INFINITY : toDay(filter.until);
    for (const [key, day] of dayOf.entries()) {
      // What states no period has no first day, and lies in no range.
      const first = days[day];
      if (!(first !== undefined && first >= from && (lastDay[key] as number) <= until)) isWanted[key] = 0;
    }
  }
  return isWanted;
}

function toDays({ dayOf }: RowTable, periods: Uint8Array): Range {
  let [from, to] = [dayOf.length, 0];
  for (const [key, isWanted] of periods.entries()) {
    if (isWanted === 0) continue;
    from = Math.min(from, dayOf[key] as number);
    to = Math.max(to, (dayOf[key] as number) + 1);
  }
  return { from: Math.min(from, to), to };
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

function toValues({ values }: RowTable, filters: Filter[]): Range | null {
  if (filters.length === 0) return null;
  let [from, to] = [0, values.length];
  for (const filter of filters) {
    if (!('to' in filter)) throw new Error(`Rows have no codes of "${filter.field}"`);
    if (filter.from !== null) from = Math.max(from, countBelow(values, filter.from));
    if (filter.to !== null) to = Math.min(to, countUpTo(values, filter.to));
  }
  return { from, to: Math.max(from, to) };
}

function countUpTo(values: Float64Array, number: number): number {
  const below = countBelow(values, number);
  return values[below] === number ? below + 1 : below;
}
