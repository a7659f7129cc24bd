import { AVAILABLE, type AvailabilityQuestion } from '@pazabierta/query';
import type { RowTable } from './row-table.ts';
import type { SeriesTable } from './series.ts';
import {
  expectFields,
  isIn,
  KEPT,
  type Range,
  toAreas,
  toKinds,
  toPeriods,
  toSpan,
  toValues,
} from './wanted-rows.ts';

/**
 * The facets of a question: the rows that meet every filter, and for each field that has filters those that meet every filter on the others. Each has a number, and a bit by
 * which what a row has says in which facets it may be.
 */
export interface Facets {
  /** How many there are. */
  readonly facets: number;
  /** The facet in which the codes of a field are counted. */
  readonly facetOf: (field: string) => number;
  /** The bits of all, and that of the one in which areas are counted. */
  readonly all: number;
  readonly areaBit: number;
  /** By number of group: the facets whose rows may be of it. */
  readonly groups: Uint16Array;
  /** By key of area, 1 for what the filters on areas leave; `null` where there are none. */
  readonly areas: Uint8Array | null;
  /** The numbers of the values that the rows of every facet have. */
  readonly values: Range | null;
  /** No row of any facet lies before or after these. */
  readonly within: Range;
  /** By key of subject: the facets in which it may have rows. */
  readonly subjects: Uint16Array;
}

/** Works out in which facets rows are. */
export function toFacets(
  table: RowTable,
  series: SeriesTable,
  { filters, asOf }: AvailabilityQuestion,
  ordinal: number,
): Facets {
  expectFields(filters);
  const own: readonly string[] = AVAILABLE.filter((field) =>
    filters.some((filter) => filter.field === field),
  );
  // What has no filter is counted under every filter, which is the first facet.
  const facetOf = (field: string): number => own.indexOf(field) + 1;
  const bitOf = (field: string): number => 1 << facetOf(field);
  const facets = own.length + 1;
  const all = (1 << facets) - 1;

  const bySeries = Uint16Array.from(toKinds(series, [], asOf), (kind) => (kind === KEPT ? all : 0));
  for (const field of own) {
    const kinds = toKinds(
      series,
      filters.filter((filter) => filter.field === field),
      null,
    );
    // What does not meet the filters on a field is in its facet alone.
    for (let key = 1; key < kinds.length; key += 1)
      if (kinds[key] === 0) bySeries[key] = (bySeries[key] as number) & bitOf(field);
  }
  const { seriesOf, periodOf } = table;
  const periods = toPeriods(table, filters);
  const groups = new Uint16Array(seriesOf.length);
  const periodBit = bitOf('timePeriod');
  for (let group = 0; group < groups.length; group += 1) {
    if (!isIn(table, group, ordinal)) continue;
    const isOut = periods !== null && periods[periodOf[group] as number] === 0;
    groups[group] = (bySeries[seriesOf[group] as number] as number) & (isOut ? periodBit : all);
  }
  const subjects = new Uint16Array(table.subjects);
  for (let group = 0; group < groups.length; group += 1) {
    const subject = series.subjects[seriesOf[group] as number] as number;
    subjects[subject] = (subjects[subject] as number) | (groups[group] as number);
  }
  return {
    facets,
    facetOf,
    all,
    areaBit: bitOf('area'),
    groups,
    areas: toAreas(table, filters),
    values: toValues(table, filters),
    within: toSpan(table.rowsOf, bySeries),
    subjects,
  };
}
