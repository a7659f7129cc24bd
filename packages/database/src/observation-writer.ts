import type { Client, InValue, Row } from '@libsql/client';
import { hasWords } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { parseTimePeriod } from '@pazabierta/schema/period';
import { type CutObservation, cutObservation } from './cut-observation.ts';
import { insertRows } from './insert-rows.ts';
import { type Interned, startInterned } from './interned.ts';

/** Frames beyond these are not worth their room in memory: figures of such data have little in common, and are kept whole. */
const MOST_FRAMES = 100_000;

/** The first and last day of a period as numbers such as 20211204. */
interface Days {
  readonly from: number | null;
  readonly until: number;
}

/** What is known of the figures of one frame. */
interface Frame {
  /** `null` where the figures are kept whole. */
  readonly key: number | null;
  readonly subject: number;
  readonly series: number;
  readonly isFound: boolean;
  readonly hasAliases: boolean;
}

/** A row that stands in the database, by what is counted of it. */
export interface CountedRow {
  readonly subject: number;
  readonly series: number;
  readonly timePeriod: string;
  readonly area: number;
}

/** Writes the rows of observations, and keeps the counts that follow from them. */
export interface ObservationWriter {
  /** Adds the row of an observation, given as its canonical JSON; it is written by `flush`. */
  add(text: string, id: string, key: number): AddedObservation;
  /** Takes a row that a release no longer has out of the counts. */
  uncount(row: CountedRow): void;
  /** Writes the rows that were added, some at a time where they are many. */
  flush(): Promise<void>;
  /** Writes what a release changed of the counts, and ends. */
  finish(): Promise<void>;
}

/** Counts of things within others. */
interface CountsWithin<Key> {
  add(within: number, key: Key, by: 1 | -1): void;
  /** Those that are not 0. */
  take(): [within: number, key: Key, count: number][];
}

function startCounts<Key>(): CountsWithin<Key> {
  const counts = new Map<number, Map<Key, number>>();
  return {
    add(within, key, by) {
      let own = counts.get(within);
      if (own === undefined) {
        own = new Map();
        counts.set(within, own);
      }
      own.set(key, (own.get(key) ?? 0) + by);
    },
    take() {
      const taken = [...counts].flatMap(([within, own]) =>
        [...own].map(([key, count]): [number, Key, number] => [within, key, count]),
      );
      counts.clear();
      return taken.filter(([, , count]) => count !== 0);
    },
  };
}

/** What else has to be written of an observation. */
export interface AddedObservation {
  /** Whether it has words of its own by which it is found. */
  readonly isFound: boolean;
  readonly hasAliases: boolean;
}

const COLUMNS = [
  'key',
  'id',
  'since',
  'subject',
  'series',
  'frame',
  'area',
  'time_period',
  'period_from',
  'period_until',
  'number',
  'value',
  'lower',
  'upper',
  'as_printed',
  'reference_date',
  'contradicts',
  'body',
];

/** Starts to write observations of a release into a database, which may hold earlier ones. */
export async function startObservations(client: Client, ordinal: number): Promise<ObservationWriter> {
  const { areas, subjects, series, frames, known } = await readStored(client);
  const days = new Map<string, Days>();
  const ofPeriods = startCounts<string>();
  const ofAreas = startCounts<number>();
  let rows: InValue[][] = [];

  const daysOf = (timePeriod: string): Days => {
    const found = days.get(timePeriod);
    if (found !== undefined) return found;
    const range = parseTimePeriod(timePeriod);
    const made =
      range === null
        ? { from: null, until: 0 }
        : { from: toNumber(range.from), until: toNumber(range.until ?? '9999-12-31') };
    days.set(timePeriod, made);
    return made;
  };
  const count = ({ subject, series: key, timePeriod, area }: CountedRow, by: 1 | -1): void => {
    ofPeriods.add(key, timePeriod, by);
    ofAreas.add(subject, area, by);
  };
  const frameOf = (text: string, cut: CutObservation): Frame => {
    const name = cut.around.join('\n');
    const found = known.get(name);
    if (found !== undefined) return found;
    const item: Observation = JSON.parse(text);
    expectSame(cut, item);
    const own = toSeries(item);
    const subject = subjects.key(toSubject(own), () => null);
    const facts = {
      subject,
      series: series.key(JSON.stringify(own), () => [subject, ...own]),
      isFound: item.note !== null,
      hasAliases: item.aliases.length > 0,
    };
    if (known.size >= MOST_FRAMES) return { key: null, ...facts };
    const frame = { key: frames.key(name, () => ({ series: facts.series, cut })), ...facts };
    known.set(name, frame);
    return frame;
  };

  const flush = async (): Promise<void> => {
    const taken = rows;
    rows = [];
    await insertRows(
      client,
      'area',
      ['key', 'id'],
      areas.takeNew().flatMap(({ key, value }) => [key, value]),
    );
    await insertRows(
      client,
      'series',
      ['key', 'subject', ...SERIES_COLUMNS],
      series.takeNew().flatMap(({ key, value }) => [key, ...value]),
    );
    await insertRows(client, 'frame', FRAME_COLUMNS, frames.takeNew().flatMap(toFrameRow));
    await insertRows(client, 'observation', COLUMNS, taken.flat());
  };

  return {
    add(text, id, key) {
      const cut = cutObservation(text);
      const { own } = cut;
      const frame = frameOf(text, cut);
      const { from, until } = daysOf(own.timePeriod);
      const area = own.area === null ? 0 : areas.key(own.area, () => own.area as string);
      count({ ...frame, timePeriod: own.timePeriod, area }, 1);
      rows.push([
        key,
        id,
        ordinal,
        frame.subject,
        frame.series,
        frame.key,
        area === 0 ? null : area,
        own.timePeriod,
        from,
        until,
        own.value === null ? null : Number(own.value),
        own.value,
        own.lower === own.value ? null : own.lower,
        own.upper === own.value ? null : own.upper,
        own.asPrinted,
        own.referenceDate,
        own.contradicts === '' ? null : own.contradicts,
        frame.key === null ? text : null,
      ]);
      return {
        isFound: frame.isFound || (own.asPrinted !== null && printsWords(own.asPrinted)),
        hasAliases: frame.hasAliases,
      };
    },
    uncount: (row) => count(row, -1),
    flush,
    async finish() {
      const periods = ofPeriods.take().flatMap(([key, timePeriod, by]) => {
        const { from, until } = daysOf(timePeriod);
        return [key, timePeriod, ordinal, from, until, by];
      });
      await insertRows(
        client,
        'series_period',
        ['series', 'time_period', 'ordinal', 'period_from', 'period_until', 'count'],
        periods,
      );
      const inAreas = ofAreas.take().flatMap(([subject, area, by]) => [subject, area, ordinal, by]);
      await insertRows(client, 'subject_area', ['subject', 'area', 'ordinal', 'count'], inAreas);
    },
  };
}

const SERIES_COLUMNS = [
  'dataset',
  'indicator',
  'fund',
  'role',
  'claim_type',
  'qualifier',
  'status',
  'reason',
  'source',
  'via',
];

type SeriesRow = readonly (string | null)[];

/** Indicator, fund, role and type of claim, which have no space in them; what is null is no code. */
const toSubject = ([, indicator, fund, role, claimType]: SeriesRow): string =>
  [indicator, fund, role, claimType].join(' ');

function toSeries({
  dataset,
  indicator,
  dimensions,
  quantity,
  status,
  absence,
  citation,
}: Observation): SeriesRow {
  const { fund, role, claimType } = dimensions;
  const qualifier = quantity?.qualifier ?? null;
  const reason = absence?.reason ?? null;
  return [
    dataset,
    indicator,
    fund,
    role,
    claimType,
    qualifier,
    status,
    reason,
    citation.source,
    citation.via,
  ];
}

interface NewFrame {
  readonly series: number;
  readonly cut: CutObservation;
}

const AROUND = [
  'before_id',
  'before_area',
  'before_period',
  'before_value',
  'before_lower',
  'before_upper',
  'before_printed',
  'before_reference',
  'before_contradicts',
  'rest',
];
const FRAME_COLUMNS = ['key', 'series', ...AROUND, 'has_lower', 'has_upper'];

function toFrameRow({ key, value: { series, cut } }: { key: number; value: NewFrame }): InValue[] {
  const { lower, upper } = cut.own;
  return [key, series, ...cut.around, lower === null ? 0 : 1, upper === null ? 0 : 1];
}

/** What earlier releases have put into a database already. */
async function readStored(client: Client): Promise<{
  areas: Interned<string>;
  subjects: Interned<null>;
  series: Interned<readonly [number, ...SeriesRow]>;
  frames: Interned<NewFrame>;
  known: Map<string, Frame>;
}> {
  const areas = await client.execute('select id, key from area');
  const series = await client.execute(`select key, subject, ${SERIES_COLUMNS.join()} from series`);
  const rowOf = (row: Row): SeriesRow => SERIES_COLUMNS.map((name) => row[name] as string | null);
  const subjectOf = new Map(series.rows.map((row) => [row['key'] as number, row['subject'] as number]));
  const frames = await client.execute(`select key, series, ${AROUND.join()} from frame`);
  const named = frames.rows.map(
    (row) => [AROUND.map((name) => row[name]).join('\n'), row['key'] as number] as const,
  );
  const known = frames.rows.map((row, index): [string, Frame] => {
    const { note, aliases } = JSON.parse(`{${(row['rest'] as string).slice(2)}`);
    const facts = { isFound: note !== null, hasAliases: aliases.length > 0 };
    const [name, key] = named[index] as (typeof named)[number];
    const own = row['series'] as number;
    return [name, { key, subject: subjectOf.get(own) as number, series: own, ...facts }];
  });
  return {
    areas: startInterned(areas.rows.map(({ id, key }) => [id as string, key as number])),
    subjects: startInterned(series.rows.map((row) => [toSubject(rowOf(row)), row['subject'] as number])),
    series: startInterned(series.rows.map((row) => [JSON.stringify(rowOf(row)), row['key'] as number])),
    frames: startInterned(named),
    known: new Map(known),
  };
}

/** A cut that took one field for another would give every figure of its frame wrongly, so the first of each frame is held against its JSON. */
function expectSame({ own }: CutObservation, item: Observation): void {
  const { id, dimensions, quantity, bounds, asPrinted, referenceDate, contradicts } = item;
  const same =
    own.id === id &&
    own.area === dimensions.area &&
    own.timePeriod === dimensions.timePeriod &&
    (own.value === null ? null : Number(own.value)) === (quantity?.value ?? null) &&
    (own.lower === null ? null : Number(own.lower)) === (bounds?.lower.value ?? null) &&
    (own.upper === null ? null : Number(own.upper)) === (bounds?.upper.value ?? null) &&
    (own.asPrinted === null ? null : JSON.parse(`"${own.asPrinted}"`)) === asPrinted &&
    own.referenceDate === referenceDate.date &&
    `[${own.contradicts}]` === JSON.stringify(contradicts);
  if (!same) throw new Error(`The JSON of the observation "${id}" is not in canonical form`);
}

const toNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Whether the printed words of a figure hold more than numbers, as they stand in JSON. */
function printsWords(inJson: string): boolean {
  if (/^[\d.,\s%$-]*$/.test(inJson)) return false;
  return hasWords(JSON.parse(`"${inJson}"`));
}
