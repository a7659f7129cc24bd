import type { AvailabilityQuestion } from '@pazabierta/query';
import { isEarlier, isOutdated } from './choose-rows.ts';
import type { Counts } from './count-codes.ts';
import type { RowTable } from './row-table.ts';
import type { SeriesTable } from './series.ts';
import { KEPT, type Range, toWanted } from './wanted-rows.ts';

/** The rows that meet every filter but those on one field, or every filter at all. */
interface Facet {
  /** The field whose filters do not count here; `null` for none. */
  readonly field: string | null;
  /** What is set in the mark of a row that does not meet the filters on that field. */
  readonly bit: number;
  readonly counts: Counts;
  /** The last day of the last period of each place, where only its rows are asked for. */
  readonly last: Float64Array | null;
}

/**
 * Counts at once, on one way over all rows, those that meet every filter and those that meet every filter but the ones on one field.
 *
 * @param own - the fields that have filters and are counted without them.
 * @returns the counts without the filters on each of these fields, and under `null` those of every filter.
 */
export function countFacets(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  ordinal: number,
  own: readonly string[],
): ReadonlyMap<string | null, Counts> {
  const { filters, vintage, latestPeriod } = question;
  const fields = [...new Set(filters.map(({ field }) => field))];
  const marks = toMarks(table, series, question, fields, ordinal);
  const facets = [null, ...own].map(
    (field): Facet => ({
      field,
      bit: field === null ? 0 : bitOf(fields.indexOf(field)),
      counts: {
        series: new Uint32Array(series.counts.length),
        places: new Uint32Array(table.subjectOf.length),
        periods: new Uint32Array(table.periods.length),
      },
      last: latestPeriod ? new Float64Array(table.subjectOf.length) : null,
    }),
  );
  if (vintage === 'latest' || latestPeriod) countAmongRivals(table, marks, facets);
  else countAlone(table, marks, facets);
  return new Map(facets.map(({ field, counts }) => [field, counts]));
}

/** What does not meet the filters, a bit for those of each field; what no facet has, has {@link NEVER}. */
interface Marks {
  readonly bySeries: Int32Array;
  readonly byPeriod: Int32Array | null;
  readonly byArea: Int32Array | null;
  /** The numbers between which values lie that meet the filters, and the bit of the others. */
  readonly values: (Range & { readonly bit: number }) | null;
  readonly ordinal: number;
  readonly published: Float64Array | null;
}

const NEVER = 1 << 30;

const bitOf = (index: number): number => 1 << index;

function toMarks(
  table: RowTable,
  series: SeriesTable,
  question: AvailabilityQuestion,
  fields: readonly string[],
  ordinal: number,
): Marks {
  const all = toWanted(table, series, { ...question, filters: [] }, ordinal);
  const bySeries = Int32Array.from(all.series, (kind) => (kind === KEPT ? 0 : NEVER));
  let marks: Marks = {
    bySeries,
    byPeriod: null,
    byArea: null,
    values: null,
    ordinal,
    published: all.published,
  };
  for (const [index, field] of fields.entries()) {
    const bit = bitOf(index);
    const filters = question.filters.filter((filter) => filter.field === field);
    const wanted = toWanted(table, series, { filters, asOf: null, vintage: 'all' }, ordinal);
    for (const [key, kind] of wanted.series.entries())
      if (kind === 0) bySeries[key] = (bySeries[key] as number) | bit;
    const unwanted = (isWanted: Uint8Array): Int32Array =>
      Int32Array.from(isWanted, (one) => (one === 0 ? bit : 0));
    if (wanted.areas !== null) marks = { ...marks, byArea: unwanted(wanted.areas) };
    if (wanted.periods !== null) marks = { ...marks, byPeriod: unwanted(wanted.periods) };
    if (wanted.values !== null) marks = { ...marks, values: { ...wanted.values, bit } };
  }
  return marks;
}

/** Marks rows from one up to another: those that are in some facet have no bit or one, and all others {@link NEVER}. */
function markRows(
  { series, period, place, areaOf, value, since, until }: RowTable,
  { bySeries, byPeriod, byArea, values, ordinal }: Marks,
  start: number,
  marks: Int32Array,
): void {
  for (let index = 0; index < marks.length; index += 1) {
    const row = start + index;
    let mark = bySeries[series[row] as number] as number;
    if (byPeriod !== null) mark |= byPeriod[period[row] as number] as number;
    if (values !== null) {
      const number = value[row] as number;
      if (number < values.from || number >= values.to) mark |= values.bit;
    }
    if (byArea !== null) mark |= byArea[areaOf[place[row] as number] as number] as number;
    // Where more than one bit is set, the filters on more than one field are not met.
    const isOut =
      (mark & (mark - 1)) !== 0 || (since[row] as number) > ordinal || (until[row] as number) <= ordinal;
    marks[index] = isOut ? NEVER : mark;
  }
}

/** Rows that are marked together: their marks so stay near the processor. */
const MARKED_AT_ONCE = 1 << 14;

/** Counts rows none of which takes the place of another: one that does not meet the filters on one field alone counts for that, and one that meets all for every field. */
function countAlone(table: RowTable, marks: Marks, facets: readonly Facet[]): void {
  const { rows } = table;
  const [{ counts: every }, ...own] = facets as readonly [Facet, ...Facet[]];
  const chunk = new Int32Array(MARKED_AT_ONCE);
  for (let start = 0; start < rows; start += MARKED_AT_ONCE) {
    const marked = chunk.subarray(0, Math.min(MARKED_AT_ONCE, rows - start));
    markRows(table, marks, start, marked);
    for (let index = 0; index < marked.length; index += 1) {
      if (marked[index] === 0) add(table, every, start + index);
    }
    for (const facet of own) {
      const { into, numbers } = columnOf(table, facet);
      for (let index = 0; index < marked.length; index += 1) {
        if (marked[index] !== facet.bit) continue;
        const number = numbers[start + index] as number;
        into[number] = (into[number] as number) + 1;
      }
    }
  }
  for (const facet of own) {
    const { into } = columnOf(table, facet);
    const from = columnOf(table, { ...facet, counts: every }).into;
    for (let number = 0; number < into.length; number += 1)
      into[number] = (into[number] as number) + (from[number] as number);
  }
}

/** Into what the rows of a facet are counted for its field, and by which numbers. */
function columnOf(
  { series, place, period }: RowTable,
  { field, counts }: Facet,
): { readonly into: Uint32Array; readonly numbers: Uint32Array } {
  if (field === 'area') return { into: counts.places, numbers: place };
  if (field === 'timePeriod') return { into: counts.periods, numbers: period };
  return { into: counts.series, numbers: series };
}

/** Counts rows that may have others take their place, which are other ones in each facet. */
function countAmongRivals(table: RowTable, marks: Marks, facets: readonly Facet[]): void {
  const { rows, place, period, lastDay } = table;
  const { published } = marks;
  const marked = new Int32Array(rows);
  markRows(table, marks, 0, marked);
  for (const { last, bit } of facets) {
    if (last === null) continue;
    for (let row = rows - 1; row >= 0; row -= 1) {
      const mark = marked[row] as number;
      if (mark !== 0 && mark !== bit) continue;
      const day = lastDay[period[row] as number] as number;
      const own = place[row] as number;
      if (day > (last[own] as number)) last[own] = day;
    }
  }
  for (const { last, bit, counts } of facets) {
    const isAmong = (row: number): boolean => marked[row] === 0 || marked[row] === bit;
    for (let row = 0; row < rows; row += 1) {
      if (!isAmong(row) || (last !== null && isEarlier(table, last, row))) continue;
      if (published === null || !isOutdated(table, published, row, isAmong)) add(table, counts, row);
    }
  }
}

function add({ series, place, period }: RowTable, counts: Counts, row: number): void {
  const { series: bySeries, places, periods } = counts;
  bySeries[series[row] as number] = (bySeries[series[row] as number] as number) + 1;
  places[place[row] as number] = (places[place[row] as number] as number) + 1;
  periods[period[row] as number] = (periods[period[row] as number] as number) + 1;
}
