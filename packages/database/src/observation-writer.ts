import type { Client, Row } from '@libsql/client';
import { hasWords } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { type CutObservation, cutObservation } from './cut-observation.ts';
import { insertRows, type Value } from './insert-rows.ts';
import { type Interned, startInterned } from './interned.ts';
import { toItemJson } from './item-json.ts';
import { startLastOfSeries } from './last-of-series.ts';
import { type Likeness, type OwnParts, toLikeness, toOwnParts } from './own-parts.ts';

/** Frames beyond these are not worth their room in memory: figures of such data have little in common, and are kept whole. */
const MOST_FRAMES = 100_000;

/** What is known of the figures of one frame. */
interface Frame {
  /** `null` where the figures are kept whole. */
  readonly key: number | null;
  readonly series: number;
  readonly isFound: boolean;
  readonly hasAliases: boolean;
}

/** A frame, and what the figures are like that have it. The next figure of a series most often has that of the last. */
interface LikeFigures {
  readonly frame: Frame;
  readonly like: Likeness;
}

/** Writes the rows of observations. */
export interface ObservationWriter {
  /** Adds the row of an observation, or of its canonical JSON; it is written by `flush`. */
  add(item: Observation | string, id: string, key: number): AddedObservation;
  /** Writes the rows that were added, if there are at least so many. */
  flush(least: number): Promise<void>;
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
  'series',
  'frame',
  'area',
  'period',
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
  const { areas, periods, subjects, series, frames, known } = await readStored(client);
  const lastOf = startLastOfSeries<LikeFigures>();
  let rows: Value[][] = [];

  const frameOf = (text: string, cut: CutObservation): Frame => {
    const name = cut.around.join('\n');
    const found = known.get(name);
    if (found !== undefined) return found;
    const item: Observation = JSON.parse(text);
    expectSame(cut, item);
    const own = toSeries(item);
    const subject = subjects.key(toSubject(own), () => null);
    const facts = {
      series: series.key(JSON.stringify(own), () => [subject, ...own]),
      isFound: item.note !== null,
      hasAliases: item.aliases.length > 0,
    };
    if (known.size >= MOST_FRAMES) return { key: null, ...facts };
    const frame = { key: frames.key(name, () => ({ series: facts.series, cut })), ...facts };
    known.set(name, frame);
    return frame;
  };

  /** The own parts of an observation, its frame, and its JSON where it is kept whole. */
  const take = (item: Observation | string): { own: OwnParts; frame: Frame; body: string | null } => {
    const last = typeof item === 'string' ? null : lastOf(item);
    if (typeof item !== 'string' && last?.value) {
      const { frame, like } = last.value;
      const own = toOwnParts(item, like);
      if (own !== null) return { own, frame, body: null };
    }
    const text = toItemJson(item);
    const cut = cutObservation(text);
    const frame = frameOf(text, cut);
    if (frame.key === null) return { own: cut.own, frame, body: text };
    if (last !== null) last.value = { frame, like: toLikeness(JSON.parse(text)) };
    return { own: cut.own, frame, body: null };
  };

  const flush = async (least: number): Promise<void> => {
    if (rows.length < least) return;
    const taken = rows;
    rows = [];
    for (const [table, codes] of [
      ['area', areas],
      ['period', periods],
    ] as const) {
      const fresh = codes.takeNew().map(({ key, value }) => [key, value]);
      await insertRows(client, table, ['key', 'id'], fresh);
    }
    await insertRows(
      client,
      'series',
      ['key', 'subject', ...SERIES_COLUMNS],
      series.takeNew().map(({ key, value }) => [key, ...value]),
    );
    await insertRows(client, 'frame', FRAME_COLUMNS, frames.takeNew().map(toFrameRow));
    await insertRows(client, 'observation', COLUMNS, taken);
  };

  return {
    add(item, id, key) {
      const { own, frame, body } = take(item);
      rows.push([
        key,
        id,
        ordinal,
        frame.series,
        frame.key,
        own.area && areas.key(own.area, () => own.area as string),
        periods.key(own.timePeriod, () => own.timePeriod),
        own.value,
        own.lower === own.value ? null : own.lower,
        own.upper === own.value ? null : own.upper,
        own.asPrinted,
        own.referenceDate,
        own.contradicts === '' ? null : own.contradicts,
        body,
      ]);
      return {
        isFound: frame.isFound || (own.asPrinted !== null && printsWords(own.asPrinted)),
        hasAliases: frame.hasAliases,
      };
    },
    flush,
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

function toFrameRow({ key, value: { series, cut } }: { key: number; value: NewFrame }): Value[] {
  const { lower, upper } = cut.own;
  return [key, series, ...cut.around, lower === null ? 0 : 1, upper === null ? 0 : 1];
}

/** What earlier releases have put into a database already. */
async function readStored(client: Client): Promise<{
  areas: Interned<string>;
  periods: Interned<string>;
  subjects: Interned<null>;
  series: Interned<readonly [number, ...SeriesRow]>;
  frames: Interned<NewFrame>;
  known: Map<string, Frame>;
}> {
  const areas = await client.execute('select id, key from area');
  const periods = await client.execute('select id, key from period');
  const series = await client.execute(`select key, subject, ${SERIES_COLUMNS.join()} from series`);
  const rowOf = (row: Row): SeriesRow => SERIES_COLUMNS.map((name) => row[name] as string | null);
  const frames = await client.execute(
    `select key, series, rest, ${AROUND.join(' || char(10) || ')} as name from frame`,
  );
  const named = frames.rows.map(({ name, key }) => [name as string, key as number] as const);
  const known = frames.rows.map((row, index): [string, Frame] => {
    const { note, aliases } = JSON.parse(`{${(row['rest'] as string).slice(2)}`);
    const facts = { isFound: note !== null, hasAliases: aliases.length > 0 };
    const [name, key] = named[index] as (typeof named)[number];
    return [name, { key, series: row['series'] as number, ...facts }];
  });
  return {
    areas: startInterned(areas.rows.map(({ id, key }) => [id as string, key as number])),
    periods: startInterned(periods.rows.map(({ id, key }) => [id as string, key as number])),
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

/** Whether the printed words of a figure hold more than numbers, as they stand in JSON. */
function printsWords(inJson: string): boolean {
  if (/^[\d.,\s%$-]*$/.test(inJson)) return false;
  return hasWords(JSON.parse(`"${inJson}"`));
}
