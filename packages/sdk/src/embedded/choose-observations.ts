import type { AvailabilityQuestion, Filter, LeftOut } from '@pazabierta/query';
import { codeOf } from './code-of.ts';
import type { ObservationRow } from './observation-rows.ts';

/** What the steps of a question leave of some rows, in the order in which they came. */
export interface Chosen {
  readonly rows: readonly ObservationRow[];
  /** What `asOf` left out, or `null` where it was not asked. */
  readonly leftOut: LeftOut | null;
}

/** Applies filters, `asOf`, `vintage` and `latestPeriod`, as `Question` says. */
export function chooseObservations(
  { filters, asOf, vintage, latestPeriod }: Omit<AvailabilityQuestion, 'release'>,
  rows: readonly ObservationRow[],
): Chosen {
  const tests = filters.map(toTest);
  const asked = rows.filter((row) => tests.every((test) => test(row)));
  const kept = asOf === null ? asked : asked.filter(({ notAfter }) => notAfter !== null && notAfter <= asOf);
  const isNewestClaim =
    vintage === 'latest' &&
    isGreatest(
      kept,
      ({ series, item }) => `${series} ${item.dimensions.timePeriod}`,
      ({ notAfter }) => notAfter ?? '',
    );
  const isNewestPeriod =
    latestPeriod &&
    isGreatest(
      kept,
      ({ series }) => series,
      ({ periodUntil }) => periodUntil,
    );
  return {
    rows: kept.filter(
      (row) => (!isNewestClaim || isNewestClaim(row)) && (!isNewestPeriod || isNewestPeriod(row)),
    ),
    leftOut: asOf === null ? null : countLeftOut(asked, kept.length, asOf),
  };
}

function countLeftOut(asked: readonly ObservationRow[], kept: number, asOf: string): LeftOut {
  const later = asked.filter(({ notBefore }) => notBefore !== null && notBefore > asOf).length;
  return { later, undated: asked.length - kept - later };
}

function toTest(filter: Filter): (row: ObservationRow) => boolean {
  if ('among' in filter) {
    const among = new Set<string | null>(filter.among);
    return ({ item }) => among.has(codeOf(item, filter.field));
  }
  if ('noneOf' in filter) {
    const noneOf = new Set<string | null>(filter.noneOf);
    return ({ item }) => !noneOf.has(codeOf(item, filter.field));
  }
  if (filter.field === 'value') {
    const from = filter.from ?? Number.NEGATIVE_INFINITY;
    const to = filter.to ?? Number.POSITIVE_INFINITY;
    return ({ number }) => number !== null && number >= from && number <= to;
  }
  const { from, until } = filter;
  return ({ periodFrom, periodUntil }) =>
    periodFrom !== null && (from === null || periodFrom >= from) && (until === null || periodUntil <= until);
}

/** Whether a row has the greatest rank of its group. */
function isGreatest(
  rows: readonly ObservationRow[],
  groupOf: (row: ObservationRow) => string,
  rankOf: (row: ObservationRow) => string,
): (row: ObservationRow) => boolean {
  const greatest = new Map<string, string>();
  for (const row of rows) {
    const group = groupOf(row);
    const known = greatest.get(group);
    const rank = rankOf(row);
    if (known === undefined || rank > known) greatest.set(group, rank);
  }
  return (row) => rankOf(row) === greatest.get(groupOf(row));
}
