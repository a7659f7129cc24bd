import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import type { Extents } from './columns.ts';
import { countBelow, countOf } from './postings.ts';
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
  /** By number of group: {@link KEPT}, {@link LATER} or {@link UNDATED}, or 0. */
  readonly groups: Uint8Array;
  /** How many rows there are of each kind, whatever their areas and values. */
  readonly counts: readonly number[];
  /** How many rows these groups have. */
  readonly grouped: number;
  /** By key of subject: 1 where it has such a series. */
  readonly subjects: () => Uint8Array;
  /** By key of area. */
  readonly areas: Uint8Array | null;
  /** The numbers of their values. */
  readonly values: Range | null;
  /** No row that is asked for lies before or after these. */
  readonly within: Range;
  /** Nor is the number of its value outside these. */
  readonly valued: () => Range;
  /** When the source of each group was certainly published; 0 where it has no date. `null` where all vintages are asked for. */
  readonly published: Uint32Array | null;
}

/** Works out what a question asks of rows. */
export function toWanted(
  table: RowTable,
  series: SeriesTable,
  question: Pick<AvailabilityQuestion, 'filters' | 'asOf' | 'vintage'>,
  ordinal: number,
): WantedRows {
  const { filters, asOf } = question;
  expectFields(filters);
  const kinds = toKinds(series, filters, asOf);
  return {
    ...toGroups(table, kinds, toPeriods(table, filters), ordinal),
    subjects: () => toSubjects(table, series, kinds),
    areas: toAreas(table, filters),
    values: toValues(table, filters),
    within: toSpan(table.rowsOf, kinds),
    valued: () => toSpan(table.valuesOf, kinds),
    published: question.vintage === 'latest' ? toPublished(table, series) : null,
  };
}

/** @throws Error if a filter is on a field that rows do not have. */
export function expectFields(filters: readonly Filter[]): void {
  const unknown = filters.find(
    ({ field }) => !isOfSeries(field) && !['area', 'timePeriod', 'value'].includes(field),
  );
  if (unknown !== undefined) throw new Error(`Rows have no field "${unknown.field}"`);
}

/** Whether a release has the rows of a group. */
export const isIn = ({ sinceOf, untilOf }: RowTable, group: number, ordinal: number): boolean =>
  (sinceOf[group] as number) <= ordinal && (untilOf[group] as number) > ordinal;

function toGroups(
  table: RowTable,
  kinds: Uint8Array,
  periods: Uint8Array | null,
  ordinal: number,
): Pick<WantedRows, 'groups' | 'counts' | 'grouped'> {
  const { groupsFrom, periodOf, byGroup } = table;
  const groups = new Uint8Array(periodOf.length);
  const counts = [0, 0, 0, 0];
  for (let key = 1; key < kinds.length; key += 1) {
    const kind = kinds[key] as number;
    if (kind === 0) continue;
    const end = groupsFrom[key + 1] as number;
    for (let group = groupsFrom[key] as number; group < end; group += 1) {
      if (periods !== null && periods[periodOf[group] as number] === 0) continue;
      if (!isIn(table, group, ordinal)) continue;
      groups[group] = kind;
      counts[kind] = (counts[kind] as number) + countOf(byGroup, group);
    }
  }
  return { groups, counts, grouped: counts.reduce((sum, count) => sum + count) };
}

function toSubjects({ subjects: all }: RowTable, { subjects }: SeriesTable, kinds: Uint8Array): Uint8Array {
  const isWanted = new Uint8Array(all);
  for (let key = 1; key < kinds.length; key += 1)
    if (kinds[key] === KEPT) isWanted[subjects[key] as number] = 1;
  return isWanted;
}

/** Between which numbers all of some series lie: ids mostly begin with the indicator. */
export function toSpan({ from, to }: Extents, kinds: Uint8Array | Uint16Array): Range {
  const span = { from: Number.POSITIVE_INFINITY, to: 0 };
  for (let key = 1; key < kinds.length; key += 1) {
    if (kinds[key] === 0) continue;
    span.from = Math.min(span.from, from[key] as number);
    span.to = Math.max(span.to, to[key] as number);
  }
  return { from: Math.min(span.from, span.to), to: span.to };
}

/** When the source of each group was certainly published, as a number such as 20211204; 0 where it has no date. */
export function toPublished({ seriesOf }: RowTable, { notAfter }: SeriesTable): Uint32Array {
  const published = new Uint32Array(seriesOf.length);
  // What is no number becomes 0.
  for (let group = 0; group < published.length; group += 1)
    published[group] = notAfter[seriesOf[group] as number] as number;
  return published;
}

/** What the filters and `asOf` do with each series. */
export function toKinds(
  { fields, notBefore, notAfter }: SeriesTable,
  filters: readonly Filter[],
  asOf: string | null,
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

/** The areas that the filters on them leave; `null` where there are none. */
export function toAreas({ areas, areaKeys }: RowTable, filters: readonly Filter[]): Uint8Array | null {
  const own = filters.filter(({ field }) => field === 'area');
  if (own.length === 0) return null;
  const isWanted = new Uint8Array(areas.length).fill(1);
  for (const filter of own) meet(isWanted, filter, (code) => areaKeys.get(code));
  return isWanted;
}

/** The same of periods. */
export function toPeriods(
  { periods, days, dayOf, lastDay }: RowTable,
  filters: readonly Filter[],
): Uint8Array | null {
  const own = filters.filter(({ field }) => field === 'timePeriod');
  if (own.length === 0) return null;
  const isWanted = new Uint8Array(periods.length).fill(1);
  for (const filter of own) {
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

/** The numbers of the values that the filters on them leave. */
export function toValues({ values }: RowTable, filters: readonly Filter[]): Range | null {
  const own = filters.filter(({ field }) => field === 'value');
  if (own.length === 0) return null;
  let [from, to] = [0, values.length];
  for (const filter of own) {
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
