import type { Postings } from './postings.ts';

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
 * const isFirst = columns.group.map((group) => (columns.sinceOf[group] === 1 ? 1 : 0));
 * isFirst.reduce((sum, one) => sum + one, 0); // 25
 * client.close();
 * ```
 */
export interface Columns {
  /** The keys of the rows, ascending. */
  readonly key: Float64Array;
  /** The number of its group, from 0: all rows of one series and one period that the same releases have. */
  readonly group: Uint32Array;
  /** The number of its subject and area, from 0. */
  readonly place: Uint32Array;
  /** The number of its value among all {@link values}, and as many as there are of those where it has none. */
  readonly value: Uint32Array;
  /** The number of its claim, from 1: what other rows too say of the same subject, area and period. 0 where no other row does. */
  readonly claim: Uint32Array;
  /** The keys of the series and of the period of each group. */
  readonly seriesOf: Uint32Array;
  readonly periodOf: Uint32Array;
  /** The ordinal of the first release that has the rows of each group, and of the first that no longer does; 65,535 where all later ones do. */
  readonly sinceOf: Uint16Array;
  readonly untilOf: Uint16Array;
  /** The groups of a series stand together: those of key n from `groupsFrom[n]` up to `groupsFrom[n + 1]`. */
  readonly groupsFrom: Uint32Array;
  /** Between which rows those of each series lie, and between which numbers their values. */
  readonly rowsOf: Extents;
  readonly valuesOf: Extents;
  /** Every value that there is, ascending. */
  readonly values: Float64Array;
  /** Every first day of a period, ascending, as a number such as 20211204; and the number of that of each period, by its key. */
  readonly days: Float64Array;
  readonly dayOf: Uint32Array;
  /** The last day of each period as such a number, by its key: 0 where it is not stated, and the last of all where it has no end. */
  readonly lastDay: Float64Array;
  /** Subject and area of each place; the area is 0 where it has none. */
  readonly subjectOf: Uint32Array;
  readonly areaOf: Uint32Array;
  /** The rows of each group, area, first day, value and claim. What has no day or no value stands under the number after the last. */
  readonly byGroup: Postings;
  readonly byArea: Postings;
  readonly byDay: Postings;
  readonly byValue: Postings;
  readonly byClaim: Postings;
  /** The rows of each place, those of periods that end later before the others. */
  readonly byPlace: Postings;
  /** The codes of areas and periods by their keys, of which 0 is none. */
  readonly areas: readonly string[];
  readonly periods: readonly string[];
}

/**
 * Between which numbers something of each series lies, by its key: from one up to another. Where it has none, the first is not below the second.
 *
 * @example
 * ```ts
 * import { createClient } from '@libsql/client';
 * import { type Extents, loadReleases, readColumns } from '@pazabierta/database';
 * import * as release from '@pazabierta/dataset/2026.1';
 *
 * const client = createClient({ url: ':memory:' });
 * await loadReleases(client, [release]);
 * const { rowsOf } = await readColumns(client);
 * const widthOf = ({ from, to }: Extents, key: number): number => (to[key] ?? 0) - (from[key] ?? 0);
 * widthOf(rowsOf, 1); // 1
 * client.close();
 * ```
 */
export interface Extents {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** In the place of a release that no longer has a row: none yet. */
export const STILL = 2 ** 16 - 1;
