/**
 * A date of CSL-JSON: a day or the two ends of a span, as lists of year, month (1 to 12) and day; or a date that only words can give.
 *
 * @example
 * ```ts
 * import type { CslDate } from '@pazabierta/formats/citations';
 *
 * const printed: CslDate = { 'date-parts': [[2024, 9, 13]] };
 * const inferred: CslDate = { literal: 'between 20 July and 31 December 2021, date inferred' };
 * [printed, inferred].map((date) => 'literal' in date); // [false, true]
 * ```
 */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[] }
  | { readonly literal: string };

/**
 * A name of CSL-JSON: a person, or a body by its name.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import type { CslName } from '@pazabierta/formats/citations';
 *
 * const authors = (id: string): readonly CslName[] =>
 *   items.sources.find((source) => source.id === id)?.authors ?? [];
 * authors('gasman-2021'); // [{ family: 'Gasman Zylbermann', given: 'Nadine' }]
 * ```
 */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * What Paz Abierta publishes, as an item of CSL-JSON 1.0.2 (https://citationstyles.org/schema/csl-data.json). The other formats of a citation are
 * written from it, so that all of them say the same.
 *
 * @example
 * ```ts
 * import { release } from '@pazabierta/dataset/2026.2';
 * import { type CslItem, toReleaseCslItem, writeRis } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const item: CslItem = toReleaseCslItem({ release, doi: null, url }, 'en');
 * item.issued; // { 'date-parts': [[2026, 11, 24]] }
 * writeRis({ ...item, note: 'Consulted on 24 November 2026.' }).split('\r\n')[11]; // 'ER  - '
 * ```
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly language: 'es' | 'en';
  readonly title: string;
  readonly author: readonly CslName[];
  readonly publisher: string;
  readonly issued: CslDate;
  readonly version: string;
  readonly status?: 'draft';
  readonly DOI?: string;
  readonly URL: string;
  readonly note: string;
  /** The source that printed the figure. */
  readonly 'original-title'?: string;
  readonly 'original-author'?: readonly CslName[];
  readonly 'original-publisher'?: string;
  readonly 'original-date'?: CslDate;
  /** What CSL has no field for: the licence by its SPDX identifier, and the SHA-256 of the manifest of the release. */
  readonly custom: { readonly license: string; readonly digest: string };
}
