import { AVAILABLE, type AvailabilityQuestion } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { type RowChoice, toChoice } from './choose-rows.ts';
import { countFacets } from './count-facets.ts';
import type { RowTable } from './row-table.ts';
import { isOfSeries, type SeriesTable } from './series.ts';
import { KEPT, toWanted, type WantedRows } from './wanted-rows.ts';

type Field = AvailableCode['field'];

/**
 * The codes of every field that have rows, and how many, without the filters on their own field: those that are asked about under the same filters
 * are counted together, and all of them on one way over the rows where that is shorter.
 */
export function countCodes(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
): AvailableCode[] {
  const own = AVAILABLE.filter((field) => question.filters.some((filter) => filter.field === field));
  const rest = AVAILABLE.filter((field) => !own.includes(field));
  const groups = [null, ...own].map((field) => {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const wanted = toWanted(table, series, { ...question, filters }, ordinal);
    return { field, wanted, choice: toChoice(table, wanted, question.latestPeriod) };
  });
  // What is known of the series needs no way at all.
  const isFree = ({ field, wanted, choice }: (typeof groups)[number]): boolean =>
    isKnown(wanted, choice) && field !== null && isOfSeries(field);
  const cost = groups.reduce((sum, group) => sum + (isFree(group) ? 0 : group.choice.cost), 0);
  const counts: ReadonlyMap<string | null, Counts> =
    cost > table.rows * AT_ONCE
      ? countFacets(table, series, question, ordinal, own)
      : new Map(
          groups.map(({ field, wanted, choice }) => [
            field,
            countRows(table, series, wanted, choice, field === null ? rest : [field]),
          ]),
        );
  return AVAILABLE.flatMap((field) => {
    const counted = counts.get(own.includes(field) ? field : null) as Counts;
    const codes = [...toCodes(table, series, counted, field)].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]): AvailableCode => ({ field, code, count, exact: true }));
  });
}

/** What one way over all rows for every field costs, in such ways for one field. */
const AT_ONCE = 2;

/** How many rows there are of each series, place and period, by their numbers; none are counted where no field asks for them. */
export interface Counts {
  readonly series: Uint32Array;
  readonly places: Uint32Array;
  readonly periods: Uint32Array;
}

/** Whether it follows from the series alone how many rows there are of each. */
const isKnown = ({ known }: WantedRows, { hasRivals }: RowChoice): boolean => known !== null && !hasRivals;

function countRows(
  table: RowTable,
  series: SeriesTable,
  wanted: WantedRows,
  choice: RowChoice,
  fields: readonly Field[],
): Counts {
  const known = isKnown(wanted, choice);
  const counts: Counts = {
    series: known
      ? series.counts.map((count, key) => (wanted.series[key] === KEPT ? count : 0))
      : new Uint32Array(series.counts.length),
    places: new Uint32Array(table.subjectOf.length),
    periods: new Uint32Array(table.periods.length),
  };
  if (known && fields.every(isOfSeries)) return counts;
  const { rows } = choice.choose();
  const count = (of: Uint32Array, numbers: Uint32Array): void => {
    for (const row of rows) of[numbers[row] as number] = (of[numbers[row] as number] as number) + 1;
  };
  if (!known && fields.some(isOfSeries)) count(counts.series, table.series);
  if (fields.includes('area')) count(counts.places, table.place);
  if (fields.includes('timePeriod')) count(counts.periods, table.period);
  return counts;
}

function toCodes(
  { areaOf, areas, periods }: RowTable,
  series: SeriesTable,
  counts: Counts,
  field: Field,
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
