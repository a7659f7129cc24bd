/**
 * What observations are chosen, ordered and counted by, held in memory: a column for each of it, whose rows are in the order of the ids. Everything is in
 * memory that threads share, so that each of them can be given the same columns.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { type Columns, loadReleases, readColumns } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, await readReleases(releasesFolder));
 * const columns: Columns = await readColumns(client);
 * const isFirst = columns.since.map((since) => (since === 1 ? 1 : 0));
 * isFirst.reduce((sum, one) => sum + one, 0); // 25
 * client.close();
 * ```
 */
export interface Columns {
  /** The keys of the rows, ascending. */
  readonly key: Float64Array;
  /** The ordinal of the first release that has the row, and of the first that no longer does; {@link STILL} where all later ones do. */
  readonly since: Uint16Array;
  readonly until: Uint16Array;
  /** The key of its series. */
  readonly series: Uint32Array;
  /** The number of its subject and area, from 0. */
  readonly place: Uint32Array;
  /** The key of its period. */
  readonly period: Uint32Array;
  /** Its value, NaN where it has none. */
  readonly value: Float64Array;
  /** The number of its claim, from 1: what other rows too say of the same subject, area and period. 0 where no other row does. */
  readonly claim: Uint32Array;
  /** Subject and area of each place; the area is 0 where it has none. */
  readonly subjectOf: Uint32Array;
  readonly areaOf: Uint32Array;
  /** The places of each block of {@link BLOCK} rows: those of block n stand from `placesFrom[n]` up to `placesFrom[n + 1]`. */
  readonly placesFrom: Uint32Array;
  readonly blockPlaces: Uint32Array;
  /** The codes of areas and periods by their keys, of which 0 is none. */
  readonly areas: readonly string[];
  readonly periods: readonly string[];
}

/** So many rows are looked at or left out together. */
export const BLOCK = 256;

/** In the place of a release that no longer has a row: none yet. */
export const STILL = 2 ** 16 - 1;

/** Numbers in memory that threads share. */
export const shared = {
  small: (length: number): Uint16Array<SharedArrayBuffer> =>
    new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT)),
  whole: (length: number): Uint32Array<SharedArrayBuffer> =>
    new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT)),
  real: (length: number): Float64Array<SharedArrayBuffer> =>
    new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT)),
};
