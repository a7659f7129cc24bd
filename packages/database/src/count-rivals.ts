import { addRows, type FacetCounts, startCounts } from './count-facets.ts';
import type { Facets } from './facets.ts';
import type { RowTable } from './row-table.ts';

/** Takes from counts the rows that others of their facet take the place of: those that make the same claim by a source that was published later. */
export function takeOutdated(
  table: RowTable,
  facets: Facets,
  published: Uint32Array,
  counts: FacetCounts,
): void {
  const { rows, from } = table.byClaim;
  // Of number 0 is no claim.
  for (let claim = 1; claim < from.length - 1; claim += 1) {
    const end = from[claim + 1] as number;
    for (let at = from[claim] as number; at < end; at += 1) {
      const row = rows[at] as number;
      const later = toOutdated(table, facets, published, row, claim);
      if (later === 0) continue;
      const outdated = later & facetsOf(table, facets, row);
      if (outdated !== 0) add(table, facets, counts, row, outdated, -1);
    }
  }
}

/** Counts in each facet the rows of the last period in which it has some of their place, but for those of them that are outdated. */
export function countLatestPeriod(
  table: RowTable,
  facets: Facets,
  published: Uint32Array | null,
): FacetCounts {
  const { byPlace, subjectOf, lastDay, periodOf, group, claim } = table;
  const counts = startCounts(table, facets);
  for (let place = 0; place < subjectOf.length; place += 1) {
    // The facets whose last period is not met yet, and those whose last period the day is of.
    let open = facets.subjects[subjectOf[place] as number] as number;
    let reached = 0;
    let day = Number.POSITIVE_INFINITY;
    const end = byPlace.from[place + 1] as number;
    for (let at = byPlace.from[place] as number; at < end && open !== 0; at += 1) {
      const row = byPlace.rows[at] as number;
      const own = lastDay[periodOf[group[row] as number] as number] as number;
      if (own < day) {
        day = own;
        open &= ~reached;
        reached = 0;
      }
      const within = facetsOf(table, facets, row) & open;
      if (within === 0) continue;
      reached |= within;
      const left =
        published === null
          ? within
          : within & ~toOutdated(table, facets, published, row, claim[row] as number);
      add(table, facets, counts, row, left, 1);
    }
  }
  return counts;
}

/** The facets in which a row is, whatever others do. */
function facetsOf(
  { group, value, place, areaOf }: RowTable,
  { groups, values, areas, areaBit }: Facets,
  row: number,
): number {
  const own = groups[group[row] as number] as number;
  if (own === 0) return 0;
  if (values !== null && ((value[row] as number) < values.from || (value[row] as number) >= values.to))
    return 0;
  return areas !== null && areas[areaOf[place[row] as number] as number] === 0 ? own & areaBit : own;
}

/** The facets in which another row makes the same claim as one by a source that was published later. */
function toOutdated(
  table: RowTable,
  facets: Facets,
  published: Uint32Array,
  row: number,
  claim: number,
): number {
  if (claim === 0) return 0;
  const { byClaim, group } = table;
  const day = published[group[row] as number] as number;
  let outdated = 0;
  const end = byClaim.from[claim + 1] as number;
  for (let at = byClaim.from[claim] as number; at < end; at += 1) {
    const other = byClaim.rows[at] as number;
    if ((published[group[other] as number] as number) > day) outdated |= facetsOf(table, facets, other);
  }
  return outdated;
}

function add(
  table: RowTable,
  { areaBit }: Facets,
  counts: FacetCounts,
  row: number,
  bits: number,
  rows: 1 | -1,
): void {
  const { group, place } = table;
  const { places } = counts;
  addRows(table, counts, bits, group[row] as number, rows);
  if ((bits & areaBit) !== 0) places[place[row] as number] = (places[place[row] as number] as number) + rows;
}
