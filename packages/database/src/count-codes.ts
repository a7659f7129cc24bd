import { AVAILABLE, type AvailabilityQuestion } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { countFacets, type FacetCounts } from './count-facets.ts';
import { countLatestPeriod, takeOutdated } from './count-rivals.ts';
import { type Facets, toFacets } from './facets.ts';
import type { RowTable } from './row-table.ts';
import { isOfSeries, type SeriesTable } from './series.ts';
import { toPublished } from './wanted-rows.ts';

type Field = AvailableCode['field'];

/** The codes of every field that have rows, and how many, without the filters on their own field. */
export function countCodes(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
): AvailableCode[] {
  const facets = toFacets(table, series, question, ordinal);
  const counts = count(table, series, question, facets);
  const { areaOf, areas, periods } = table;
  return AVAILABLE.flatMap((field) => {
    if (field === 'area') return toCodes(field, areas, sum(counts.places, areaOf, areas.length));
    const facet = facets.facetOf(field);
    if (!isOfSeries(field)) return toCodes(field, periods, counts.periods[facet] as Uint32Array);
    const { codes, numbers } = series.fields[field];
    return toCodes(field, codes, sum(counts.series[facet] as Uint32Array, numbers, codes.length));
  });
}

function count(
  table: RowTable,
  series: SeriesTable,
  { vintage, latestPeriod }: AvailabilityQuestion,
  facets: Facets,
): FacetCounts {
  const published = vintage === 'latest' ? toPublished(table, series) : null;
  if (latestPeriod) return countLatestPeriod(table, facets, published);
  const counts = countFacets(table, facets);
  if (published !== null) takeOutdated(table, facets, published, counts);
  return counts;
}

/** Sums counts by the numbers of what they are of, of which there are so many. */
function sum(counts: Uint32Array, numbers: Uint32Array, length: number): Uint32Array {
  const sums = new Uint32Array(length);
  for (let at = 0; at < counts.length; at += 1) {
    const number = numbers[at] as number;
    sums[number] = (sums[number] as number) + (counts[at] as number);
  }
  return sums;
}

/** The codes of a field, in order; a code that is none, and one of which there are none, is left out. */
function toCodes(field: Field, codes: readonly (string | null)[], counts: Uint32Array): AvailableCode[] {
  return codes
    .flatMap((code, number): AvailableCode[] =>
      code && counts[number] !== 0 ? [{ field, code, count: counts[number] as number, exact: true }] : [],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
