import type { AvailabilityQuestion, Filter } from '@pazabierta/query';
import { sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';

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
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** A number for its indicator and its dimensions but area and period: series of one number may state the same figure. */
  readonly subject: number;
}

/** The fields by which series are chosen, with the columns that hold them. */
export const SERIES_COLUMNS = {
  dataset: 'dataset',
  indicator: 'indicator',
  fund: 'fund',
  role: 'role',
  claimType: 'claim_type',
  qualifier: 'qualifier',
  status: 'status',
  reason: 'reason',
  source: 'source',
} as const;

type SeriesField = keyof typeof SERIES_COLUMNS;

/** Whether a filter is about what the figures of a series have in common. */
export const isOfSeries = ({ field }: Filter): boolean => field in SERIES_COLUMNS;

/** Every series of a database, with the dates of the sources in a release. */
export async function readSeries(ask: Ask, ordinal: number): Promise<readonly Series[]> {
  const rows = await ask(sql`
    select s.*, d.not_before, d.not_after from series s
    left join source_date d on d.source = s.source and d.since <= ${ordinal} and (d.until is null or d.until > ${ordinal})
    order by s.key`);
  const subjects = new Map<string, number>();
  return rows.map((row) => {
    const own = Object.fromEntries(
      Object.entries(SERIES_COLUMNS).map(([field, column]) => [field, row[column]]),
    ) as unknown as Pick<Series, SeriesField>;
    // No code has a space in it, and what is null is no code.
    const name = [own.indicator, own.fund, own.role, own.claimType].join(' ');
    const subject = subjects.get(name) ?? subjects.size;
    subjects.set(name, subject);
    return {
      ...own,
      key: row['key'] as number,
      notBefore: row['not_before'] as string | null,
      notAfter: row['not_after'] as string | null,
      subject,
    };
  });
}

/** The series that a question asks about. */
export interface ChosenSeries {
  /** Those that `asOf` leaves. */
  readonly kept: readonly Series[];
  /** Those that it leaves out: published later, and those of which it is not settled. */
  readonly later: readonly Series[];
  readonly undated: readonly Series[];
  /** Whether these are all that there are, so that no row needs to be looked at for its series. */
  readonly isEvery: boolean;
}

/** Chooses the series that meet the filters of a question which are about series, and parts them by `asOf`. */
export function chooseSeries(
  all: readonly Series[],
  { filters, asOf }: Pick<AvailabilityQuestion, 'filters' | 'asOf'>,
): ChosenSeries {
  const tests = filters.filter(isOfSeries).map(toTest);
  const asked = tests.length === 0 ? all : all.filter((each) => tests.every((test) => test(each)));
  if (asOf === null) return { kept: asked, later: [], undated: [], isEvery: asked.length === all.length };
  const kept = asked.filter(({ notAfter }) => notAfter !== null && notAfter <= asOf);
  const isLater = ({ notBefore }: Series): boolean => notBefore !== null && notBefore > asOf;
  const left = new Set(kept);
  return {
    kept,
    later: asked.filter((each) => isLater(each)),
    undated: asked.filter((each) => !left.has(each) && !isLater(each)),
    isEvery: kept.length === all.length,
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
