import { type JsonBytes, type Page, parseJson } from '@pazabierta/query';
import type { Observation } from '@pazabierta/schema';
import { sql } from 'drizzle-orm';
import { OBSERVATION_JSON } from './observation-json.ts';

/**
 * A page of observations as one thread hands it to another: what the figures of a frame have in common stands once, which is a fifth of the
 * text, and much less to parse.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, type FramedPage, loadReleases } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything } from '@pazabierta/query';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const page: FramedPage = await createQuestions(client).listFramed(everything('observations', '2026.1'));
 * page.count; // 25
 * client.close();
 * ```
 */
export interface FramedPage extends Omit<Page<Observation>, 'rows'> {
  /** For {@link readFramed} alone. */
  readonly rows: JsonBytes<unknown>;
}

/** Rows, and of each frame that they have the first of them in full. */
interface FramedRows {
  readonly frames: readonly (readonly [frame: number, first: Observation])[];
  readonly rows: readonly FramedRow[];
}

/** What a row has of its own, as it is stored; all of it in `body` where it has no frame. */
type FramedRow = readonly [
  frame: number | null,
  body: string | null,
  id: string,
  area: string | null,
  timePeriod: string,
  value: string | null,
  lower: string | null,
  upper: string | null,
  asPrinted: string | null,
  referenceDate: string | null,
  contradicts: string | null,
];

/** Asks for rows by their keys, in that order, as `FramedRows`. */
export const framedRows = (keys: string) => sql`(
    select cast('{"frames":[' || coalesce((
        select group_concat('[' || frame || ',' || body || ']', ',') from (
          select o.frame as frame, min(asked.key), ${OBSERVATION_JSON} as body
          from json_each(${keys}) asked cross join observation o on o.key = asked.value join frame f on f.key = o.frame group by o.frame
        )
      ), '') || '],"rows":[' || coalesce((
        select group_concat(row, ',') from (
          select json_array(
            o.frame, o.body, o.id, (select id from area where key = o.area), (select id from period where key = o.period),
            o.value, o.lower, o.upper, o.as_printed, o.reference_date, o.contradicts
          ) as row
          from json_each(${keys}) asked cross join observation o on o.key = asked.value
        )
      ), '') || ']}' as blob)
  )`;

/**
 * The page that was handed on, its rows read. Rows of one frame share what they have in common, and are not to be changed.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { createQuestions, loadReleases, readFramed } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, parseJson } from '@pazabierta/query';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const networks = everything('observations', '2026.1', [{ field: 'indicator', among: ['mucpaz.networks'] }]);
 * const page = readFramed(await createQuestions(client).listFramed(networks));
 * parseJson(page.rows).map(({ quantity }) => quantity?.value); // [40, 217]
 * client.close();
 * ```
 */
export function readFramed({ rows, ...page }: FramedPage): Page<Observation> {
  const framed = parseJson(rows) as FramedRows;
  const frames = new Map(framed.frames);
  return { ...page, rows: { value: framed.rows.map((row) => toObservation(row, frames)) } };
}

function toObservation(
  [frame, body, id, area, timePeriod, value, lower, upper, asPrinted, referenceDate, contradicts]: FramedRow,
  frames: ReadonlyMap<number, Observation>,
): Observation {
  if (frame === null) return JSON.parse(body as string);
  const first = frames.get(frame) as Observation;
  return {
    ...first,
    id,
    dimensions: { ...first.dimensions, area, timePeriod },
    quantity: first.quantity && { ...first.quantity, value: Number(value) },
    bounds: first.bounds && {
      lower: toBound(first.bounds.lower, lower ?? value),
      upper: toBound(first.bounds.upper, upper ?? value),
    },
    asPrinted: asPrinted?.includes('\\') ? JSON.parse(`"${asPrinted}"`) : asPrinted,
    referenceDate: { ...first.referenceDate, date: referenceDate },
    contradicts: contradicts === null ? NONE : JSON.parse(`[${contradicts}]`),
  };
}

type Bound = NonNullable<Observation['bounds']>['lower'];

const NONE: string[] = [];

const toBound = (bound: Bound, value: string | null): Bound =>
  bound.value === null ? bound : ({ ...bound, value: Number(value) } as Bound);
