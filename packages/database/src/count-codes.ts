import { AVAILABLE, type AvailabilityQuestion, canonicalQuestion, everything } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { type CountedBy, type Counts, countBy } from './count-rows.ts';
import { askRows } from './observation-rows.ts';
import type { Series, SeriesField } from './series.ts';

/**
 * The codes of every field that have rows, and how many, without the filters on their own field. Rows are counted once by series for all the
 * fields that series have, where these are asked about under the same filters.
 */
export async function countCodes(
  ask: Ask,
  question: AvailabilityQuestion,
  all: readonly Series[],
  ordinal: number,
): Promise<AvailableCode[]> {
  const known = new Map<string, Promise<Counts>>();
  const count = (field: string, by: CountedBy): Promise<Counts> => {
    const filters = question.filters.filter((filter) => filter.field !== field);
    const name = `${by} ${canonicalQuestion({ ...everything('observations', question.release, filters) })}`;
    const counting =
      known.get(name) ?? countBy(ask, askRows(all, { ...question, filters }, ordinal).kept, by);
    known.set(name, counting);
    return counting;
  };
  const found: AvailableCode[] = [];
  for (const field of AVAILABLE) {
    const { counts, isExact } = await (field === 'area'
      ? count(field, 'area').then((counted) => toAreas(ask, counted))
      : field === 'timePeriod'
        ? count(field, 'time_period')
        : count(field, 'series').then((counted) => bySeries(all, counted, field)));
    const codes = [...counts].map(([code, count]) => [String(code), count] as const);
    codes.sort(([a], [b]) => (a < b ? -1 : 1));
    found.push(...codes.map(([code, count]) => ({ field, code, count, exact: isExact })));
  }
  return found;
}

/** Counts by series put together by what the series have. */
function bySeries(all: readonly Series[], { counts, isExact }: Counts, field: SeriesField): Counts {
  const byCode = new Map<string, number>();
  for (const series of all) {
    const count = counts.get(series.key);
    const code = series[field];
    if (count !== undefined && code !== null) byCode.set(code, (byCode.get(code) ?? 0) + count);
  }
  return { counts: byCode, isExact };
}

async function toAreas(ask: Ask, { counts, isExact }: Counts): Promise<Counts> {
  const rows = await ask(
    sql`select key, id from area where key in (select value from json_each(${JSON.stringify([...counts.keys()])}))`,
  );
  return {
    counts: new Map(rows.map(({ key, id }) => [id as string, counts.get(key as number) as number])),
    isExact,
  };
}
