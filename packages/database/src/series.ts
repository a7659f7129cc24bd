import type { AvailableCode } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import type { Ask } from './ask.ts';
import { toDay } from './to-day.ts';

/** A field by which series are chosen: every one that observations can be asked for but those that rows have of their own. */
export type SeriesField = Exclude<AvailableCode['field'], 'area' | 'timePeriod'>;

/** What each series has of one field, as the number of its code among all codes of the field, of which 0 is none. */
export interface SeriesCodes {
  readonly codes: readonly (string | null)[];
  readonly numbers: Uint32Array;
}

/** Every series by its key, which counts from 1, and when its source was published as a release has it. */
export interface SeriesTable {
  readonly fields: Readonly<Record<SeriesField, SeriesCodes>>;
  /** The key of its subject: indicator, fund, role and type of claim. */
  readonly subjects: Uint32Array;
  /** The copy through which the source was read. */
  readonly via: readonly (string | null)[];
  /** The first and the last day on which the source may have been published, as numbers such as 20211204; NaN where none is known. */
  readonly notBefore: Float64Array;
  readonly notAfter: Float64Array;
}

/** The columns of the fields. */
const COLUMNS: Readonly<Record<SeriesField, string>> = {
  dataset: 'dataset',
  indicator: 'indicator',
  fund: 'fund',
  role: 'role',
  claimType: 'claim_type',
  qualifier: 'qualifier',
  status: 'status',
  reason: 'reason',
  source: 'source',
};

/** Reads every series as a release has it. */
export async function readSeries(ask: Ask, ordinal: number): Promise<SeriesTable> {
  const rows = await ask(sql`
    select s.*, d.not_before, d.not_after
    from series s left join source_date d on d.source = s.source and d.since <= ${ordinal} and (d.until is null or d.until > ${ordinal})
    order by s.key`);
  const texts = (column: string): (string | null)[] => [
    null,
    ...rows.map((row) => row[column] as string | null),
  ];
  const days = (column: string): Float64Array =>
    Float64Array.from(texts(column), (day) => (day === null ? Number.NaN : toDay(day)));
  const fields = Object.entries(COLUMNS).map(([field, column]) => [field, toCodes(texts(column))] as const);
  return {
    fields: Object.fromEntries(fields) as Record<SeriesField, SeriesCodes>,
    subjects: Uint32Array.from([0, ...rows.map(({ subject }) => subject as number)]),
    via: texts('via'),
    notBefore: days('not_before'),
    notAfter: days('not_after'),
  };
}

function toCodes(texts: readonly (string | null)[]): SeriesCodes {
  const known = new Map<string | null, number>([[null, 0]]);
  const numbers = Uint32Array.from(texts, (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
  return { codes: [...known.keys()], numbers };
}

/** Whether a field is one by which series are chosen. */
export const isOfSeries = (field: string): field is SeriesField => Object.hasOwn(COLUMNS, field);
