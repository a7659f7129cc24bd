import {
  AVAILABLE,
  type AvailabilityQuestion,
  canonicalQuestion,
  everything,
  type Filter,
} from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { toChoice } from './choose-rows.ts';
import type { RowTable } from './row-table.ts';
import type { SeriesTable } from './series.ts';
import { KEPT, toWanted } from './wanted-rows.ts';

type Field = AvailableCode['field'];

/**
 * The codes of every field that have rows, and how many, without the filters on their own field. Rows are chosen once for all the fields that are
 * asked about under the same filters.
 */
export function countCodes(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
): AvailableCode[] {
  const alike = new Map<string, { readonly filters: readonly Filter[]; readonly fields: Field[] }>();
  for (const field of AVAILABLE) {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const name = canonicalQuestion(everything('observations', question.release, filters));
    const known = alike.get(name) ?? { filters, fields: [] };
    known.fields.push(field);
    alike.set(name, known);
  }
  const counts = new Map<Field, ReadonlyMap<string, number>>();
  for (const { filters, fields } of alike.values()) {
    const counted = countRows(table, series, { ...question, filters }, ordinal, fields);
    for (const field of fields) counts.set(field, toCodes(table, series, counted, field));
  }
  return AVAILABLE.flatMap((field) => {
    const codes = [...(counts.get(field) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return codes.map(([code, count]): AvailableCode => ({ field, code, count, exact: true }));
  });
}

/** How many rows there are of each series, place and period, by their numbers; none are counted where no field asks for them. */
interface Counts {
  readonly series: Uint32Array;
  readonly places: Uint32Array;
  readonly periods: Uint32Array;
}

function countRows(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
  fields: readonly Field[],
): Counts {
  const wanted = toWanted(table, series, question, ordinal);
  const ofSeries = fields.some((field) => field !== 'area' && field !== 'timePeriod');
  const isKnown = wanted.known !== null && wanted.published === null && !question.latestPeriod;
  const counts: Counts = {
    series: isKnown
      ? series.counts.map((count, key) => (wanted.series[key] === KEPT ? count : 0))
      : new Uint32Array(series.counts.length),
    places: new Uint32Array(table.subjectOf.length),
    periods: new Uint32Array(table.periods.length),
  };
  if (isKnown && !fields.includes('area') && !fields.includes('timePeriod')) return counts;
  const { rows } = toChoice(table, wanted, question.latestPeriod).choose();
  const count = (of: Uint32Array, numbers: Uint32Array): void => {
    for (const row of rows) of[numbers[row] as number] = (of[numbers[row] as number] as number) + 1;
  };
  if (ofSeries && !isKnown) count(counts.series, table.series);
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
