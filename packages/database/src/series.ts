import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import type { AvailableCode } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { holds } from './holds.ts';

/** What figures of a series have in common, and when its source was published, as a release has it. */
export interface Series {
  readonly key: number;
  readonly dataset: string;
  readonly indicator: string;
  readonly fund: string | null;
  readonly role: string | null;
  readonly claimType: string;
  readonly qualifier: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly source: string;
  /** The copy through which the source was read. */
  readonly via: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** Figures of one subject, area and period say the same thing, each by its source. */
  readonly subject: number;
}

/** The fields that rows have of their own; by every other one that observations can be asked for, series are chosen. */
const OF_ROWS: readonly string[] = ['area', 'timePeriod', 'value'];

/** A field by which series are chosen. */
export type SeriesField = Exclude<AvailableCode['field'], 'area' | 'timePeriod'>;

/** Whether a filter is about what the figures of a series have in common. */
export const isOfSeries = ({ field }: Filter): boolean => !OF_ROWS.includes(field);

/** Every series in the order of their keys, which count from 1, with when its source was published as a release has it. */
export async function readSeries(ask: Ask, ordinal: number): Promise<readonly Series[]> {
  const rows = await ask(sql`
    select s.*, d.not_before, d.not_after
    from series s left join source_date d on d.source = s.source and ${holds('d', ordinal)}
    order by s.key`);
  // Written out, so that all of them have one form: every question looks at each.
  return rows.map((row) => ({
    key: row['key'] as number,
    subject: row['subject'] as number,
    dataset: row['dataset'] as string,
    indicator: row['indicator'] as string,
    fund: row['fund'] as string | null,
    role: row['role'] as string | null,
    claimType: row['claim_type'] as string,
    qualifier: row['qualifier'] as string | null,
    status: row['status'] as string,
    reason: row['reason'] as string | null,
    source: row['source'] as string,
    via: row['via'] as string | null,
    notBefore: row['not_before'] as string | null,
    notAfter: row['not_after'] as string | null,
  }));
}

/** The series that a question asks about. */
export interface ChosenSeries {
  /** Those that `asOf` leaves. */
  readonly kept: readonly Series[];
  /** Those that it leaves out: published later, and those of which it is not settled. */
  readonly later: readonly Series[];
  readonly undated: readonly Series[];
}

/** Chooses the series that meet the filters of a question which are about series, and parts them by `asOf`. */
export function chooseSeries(
  all: readonly Series[],
  { filters, asOf }: Pick<AvailabilityQuestion, 'filters' | 'asOf'>,
): ChosenSeries {
  const tests = filters.filter(isOfSeries).map(toTest);
  const asked = tests.length === 0 ? all : all.filter((each) => tests.every((test) => test(each)));
  if (asOf === null) return { kept: asked, later: [], undated: [] };
  const kept = asked.filter(({ notAfter }) => notAfter !== null && notAfter <= asOf);
  const isLater = ({ notBefore }: Series): boolean => notBefore !== null && notBefore > asOf;
  const left = new Set(kept);
  return {
    kept,
    later: asked.filter((each) => isLater(each)),
    undated: asked.filter((each) => !left.has(each) && !isLater(each)),
  };
}

function toTest(filter: Filter): (series: Series) => boolean {
  const codeOf = (series: Series): string | null => series[filter.field as SeriesField];
  if ('among' in filter) {
    const among = new Set<string | null>(filter.among);
    return (series) => among.has(codeOf(series));
  }
  if ('noneOf' in filter) {
    const noneOf = new Set<string | null>(filter.noneOf);
    return (series) => !noneOf.has(codeOf(series));
  }
  throw new Error(`Series have no range "${filter.field}"`);
}
