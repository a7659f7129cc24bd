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
 * const isFirst = columns.since.map((since) => (since === 1 ? 1 : 0));
 * isFirst.reduce((sum, one) => sum + one, 0); // 25
 * client.close();
 * ```
 */
export interface Columns {
  /** The keys of the rows, ascending. */
  readonly key: Float64Array;
  /** The ordinal of the first release that has the row, and of the first that no longer does; 65,535 where all later ones do. */
  readonly since: Uint16Array;
  readonly until: Uint16Array;
  /** The key of its series. */
  readonly series: Uint32Array;
  /** The number of its subject and area, from 0. */
  readonly place: Uint32Array;
  /** The key of its period. */
  readonly period: Uint32Array;
  /** The number of its value among all {@link values}, and as many as there are of those where it has none. */
  readonly value: Uint32Array;
  /** The number of its claim, from 1: what other rows too say of the same subject, area and period. 0 where no other row does. */
  readonly claim: Uint32Array;
  /** Every value that there is, ascending. */
  readonly values: Float64Array;
  /** Every first day of a period, ascending, as a number such as 20211204; and the number of that of each period, by its key. */
  readonly days: Float64Array;
  readonly dayOf: Uint32Array;
  /** Subject and area of each place; the area is 0 where it has none. */
  readonly subjectOf: Uint32Array;
  readonly areaOf: Uint32Array;
  /** The rows of each series, area, first day, value and claim. What has no day or no value stands under the number after the last. */
  readonly bySeries: Postings;
  readonly byArea: Postings;
  readonly byDay: Postings;
  readonly byValue: Postings;
  readonly byClaim: Postings;
  /** The codes of areas and periods by their keys, of which 0 is none. */
  readonly areas: readonly string[];
  readonly periods: readonly string[];
}

/** In the place of a release that no longer has a row: none yet. */
export const STILL = 2 ** 16 - 1;
