import type { Facets } from './facets.ts';
import { countOf } from './postings.ts';
import type { RowTable } from './row-table.ts';
import { countRows, findWay, type Visited, visitRows } from './visit-rows.ts';
import type { Range } from './wanted-rows.ts';

/** How many rows there are in each facet of each series and period, and in that of areas of each place. */
export interface FacetCounts {
  readonly series: readonly Uint32Array[];
  readonly periods: readonly Uint32Array[];
  readonly places: Uint32Array;
}

export function startCounts(table: RowTable, { facets }: Facets): FacetCounts {
  const start = (length: number): Uint32Array[] =>
    Array.from({ length: facets }, () => new Uint32Array(length));
  return {
    series: start(table.groupsFrom.length - 1),
    periods: start(table.periods.length),
    places: new Uint32Array(table.subjectOf.length),
  };
}

/** Adds to the counts of some facets, by their bits, rows of a group. */
export function addRows(
  { seriesOf, periodOf }: RowTable,
  { series, periods }: FacetCounts,
  bits: number,
  group: number,
  rows: number,
): void {
  const key = seriesOf[group] as number;
  const period = periodOf[group] as number;
  for (let facet = 0, left = bits; left !== 0; facet += 1, left >>>= 1) {
    if ((left & 1) === 0) continue;
    const ofSeries = series[facet] as Uint32Array;
    const ofPeriods = periods[facet] as Uint32Array;
    ofSeries[key] = (ofSeries[key] as number) + rows;
    ofPeriods[period] = (ofPeriods[period] as number) + rows;
  }
}

/** Counts the rows of each facet, whether or not others take their place. What their groups have is known of them together, so that only areas and values need the rows. */
export function countFacets(table: RowTable, facets: Facets): FacetCounts {
  const { groups, all, areaBit, areas, values, within } = facets;
  const counts = startCounts(table, facets);
  const rows = new Uint32Array(groups.length);
  const places = { marks: toMarks(groups, areaBit), counts: counts.places };
  const visiting = (marks: Uint8Array, areas: Visited['areas']): Visited => ({
    groups: marks,
    grouped: countRows(table.byGroup, marks),
    areas,
    values,
    within,
  });
  const ofAreas = visiting(places.marks, null);
  const ofAll = visiting(toMarks(groups, all), areas);
  if (areas !== null) {
    count(table, ofAll, rows, null);
    count(table, ofAreas, null, places);
  } else if (values !== null) {
    count(table, ofAll, rows, places);
  } else {
    for (let group = 0; group < rows.length; group += 1) rows[group] = countOf(table.byGroup, group);
    count(table, ofAreas, null, places);
  }
  for (let group = 0; group < rows.length; group += 1)
    addRows(table, counts, groups[group] as number, group, rows[group] as number);
  return counts;
}

/** Marks the groups that are in some facets. */
function toMarks(groups: Uint16Array, bits: number): Uint8Array {
  const marks = new Uint8Array(groups.length);
  for (let group = 0; group < marks.length; group += 1)
    if (((groups[group] as number) & bits) !== 0) marks[group] = 1;
  return marks;
}

/**
 * Counts rows by group, by place those of marked groups, or both. Millions of rows pass, of which each may be asked for or not: to add 0 is quicker than to be wrong half of
 * the time about which it will be.
 */
function count(
  table: RowTable,
  visited: Visited,
  ofGroups: Uint32Array | null,
  ofPlaces: { readonly marks: Uint8Array; readonly counts: Uint32Array } | null,
): void {
  const { group, value, place, areaOf } = table;
  const { areas, values, within } = visited;
  visitRows(table, findWay(table, visited), within, (rows) => {
    // Neighbours often have the same place.
    let last = 0;
    let sum = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const own = group[row] as number;
      let one = 1;
      if (values !== null) one &= isWithin(value[row] as number, values);
      if (areas !== null) one &= areas[areaOf[place[row] as number] as number] as number;
      if (ofGroups !== null) ofGroups[own] = (ofGroups[own] as number) + one;
      if (ofPlaces === null) continue;
      const number = place[row] as number;
      if (number !== last) {
        ofPlaces.counts[last] = (ofPlaces.counts[last] as number) + sum;
        last = number;
        sum = 0;
      }
      sum += one & (ofPlaces.marks[own] as number);
    }
    if (ofPlaces !== null) ofPlaces.counts[last] = (ofPlaces.counts[last] as number) + sum;
    return true;
  });
}

/** 1 where a number is within a range, and else 0: neither of two differences is negative then. */
const isWithin = (number: number, { from, to }: Range): number =>
  ~((number - from) | (to - 1 - number)) >>> 31;
