import type {
  AvailableCode,
  Change,
  Collection,
  CollectionItems,
  Registration,
  Release,
  SearchHit,
} from '@pazabierta/schema';
import type { AvailabilityQuestion } from './availability-question.ts';
import type { ChangesQuestion } from './changes-question.ts';
import type { Json, JsonBytes, JsonText } from './json-text.ts';
import type { Place, Question } from './question.ts';
import type { Search } from './search.ts';

/**
 * One page of a list, its rows as canonical JSON.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, type Page, parseJson } from '@pazabierta/query';
 * import type { Observation } from '@pazabierta/schema';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const networks = everything('observations', '2026.1', [{ field: 'indicator', among: ['mucpaz.networks'] }]);
 * const page: Page<Observation> = await createMemoryQuestions([release]).list({ ...networks, limit: 1 });
 * parseJson(page.rows)[0]?.quantity?.value; // 40
 * [page.count, page.total, page.totalExact]; // [1, 2, true]
 * page.next; // { key: null, id: 'mucpaz.networks.fasp.gasman-2021' }
 * page.sources; // ['gasman-2021']
 * ```
 */
export interface Page<Item> {
  readonly rows: Json<Item[]>;
  /** How many rows this page has. */
  readonly count: number;
  /** How many rows the question has in all, on every page; a lower bound where `totalExact` is false. */
  readonly total: number;
  readonly totalExact: boolean;
  /** Where the page ends, if more rows follow. */
  readonly next: Place | null;
  /** The sources that the rows cite, and the copies through which they were read, in order of id. */
  readonly sources: readonly string[];
  /** What `asOf` left out, or `null` where it was not asked. */
  readonly leftOut: LeftOut | null;
}

/**
 * How many rows `asOf` left out: those certainly published later, and those whose date does not settle it.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { everything, type LeftOut } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // What had been published of the networks by the end of 2021.
 * const networks = everything('observations', '2026.2', [{ field: 'indicator', among: ['mucpaz.networks'] }]);
 * const page = await createMemoryQuestions([release]).list({ ...networks, asOf: '2021-12-31' });
 * const leftOut: LeftOut | null = page.leftOut;
 * page.total; // 3
 * leftOut; // { later: 3, undated: 5 }
 * ```
 */
export interface LeftOut {
  readonly later: number;
  readonly undated: number;
}

/**
 * One version of an item: the first release that has it, and the first that no longer does, if any.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { parseJson, type Version } from '@pazabierta/query';
 * import type { Milestone } from '@pazabierta/schema';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const versions: readonly Version<Milestone>[] = await questions.versions('milestones', 'unscr-2122.adopted');
 * versions.map(({ since, until, item }) => [since, until, parseJson(item).date]);
 * // [['2026.1', '2026.2', 'not-stated'], ['2026.2', null, '2013']]
 * ```
 */
export interface Version<Item> {
  readonly since: string;
  readonly until: string | null;
  readonly item: JsonText<Item>;
}

/**
 * The codes that exist in one release, for each field that takes codes of the data.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import type { Codes } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const codes: Codes = await createMemoryQuestions([release]).codes('2026.2');
 * codes.dataset; // ['context', 'mucpaz', 'nap-1325', 'peace-processes', 'proigualdad']
 * codes.fund.includes('fortaseg'); // true
 * ```
 */
export interface Codes extends Readonly<Record<CodeField, readonly string[]>> {
  /** Earlier names of codes and ids, each with the name of today. */
  readonly renamed: Readonly<Partial<Record<CodeField, Readonly<Record<string, string>>>>>;
  /** Codes that ended, each with those that took its place. */
  readonly succeeded: Readonly<Partial<Record<CodeField, Readonly<Record<string, readonly string[]>>>>>;
}

/**
 * The fields that take codes of the data; `linkEnd` are the ids at either end of the links.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { CODE_FIELDS } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const codes = await createMemoryQuestions([release]).codes('2026.2');
 * CODE_FIELDS.filter((field) => codes[field].includes('mucpaz')); // ['dataset', 'instrument', 'linkEnd']
 * ```
 */
export const CODE_FIELDS = [
  'dataset',
  'indicator',
  'instrument',
  'commitment',
  'area',
  'fund',
  'role',
  'source',
  'linkEnd',
] as const;
/**
 * One of {@link CODE_FIELDS}.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.2';
 * import { type CodeField, nearest } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const codes = await createMemoryQuestions([release]).codes('2026.2');
 * const suggest = (field: CodeField, written: string): string | null => nearest(written, codes[field]);
 * suggest('fund', 'fortasg'); // 'fortaseg'
 * suggest('indicator', 'mucpaz.netwoks'); // 'mucpaz.networks'
 * ```
 */
export type CodeField = (typeof CODE_FIELDS)[number];

/**
 * As what the rows of a page are of most use: as JSON to be sent on, or as values to be written otherwise.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { everything, parseJson, type RowForm } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const form: RowForm = 'values';
 * const { rows } = await createMemoryQuestions([release]).list(everything('sources', '2026.1'), form);
 * parseJson(rows).length; // 22
 * ```
 */
export type RowForm = 'json' | 'values';

/**
 * What can be asked of the data, whoever answers: a database, or the typed modules in memory.
 * Every answerer passes the suite of `@pazabierta/query/contract`. A question that names a release that it does not have is rejected with an `Error`.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { everything, type Questions } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * // It holds for whoever answers: here the data in memory, in the server a database.
 * async function countSources(questions: Questions): Promise<number[]> {
 *   const releases = await questions.releases();
 *   const pages = await Promise.all(releases.map(({ id }) => questions.list(everything('sources', id))));
 *   return pages.map(({ total }) => total);
 * }
 * await countSources(createMemoryQuestions([first, second])); // [22, 112]
 * ```
 */
export interface Questions {
  /** The releases that can be asked for, oldest first. */
  releases(): Promise<readonly Release[]>;
  /** What is registered of a release, as it stands today. */
  registration(release: string): Promise<Registration>;
  /** The codes that exist in a release. */
  codes(release: string): Promise<Codes>;
  /** One page of a collection; `form` says as what its rows are of most use, and whoever answers may give them as something else. */
  list<Name extends Collection>(
    question: Question & { readonly collection: Name },
    form?: RowForm,
  ): Promise<Page<CollectionItems[Name]>>;
  /**
   * The codes for which there are observations, field by field in the order of `AVAILABLE`, those of a field by code point. For each field the
   * rows counted are those of the question without the filters on that field. Whoever answers may stop where more than {@link TOTAL_LIMIT} rows
   * would have to be counted one by one; `exact` is then false on each of its codes: counts are then lower bounds, and codes may lack.
   */
  availability(
    question: AvailabilityQuestion,
  ): Promise<JsonText<AvailableCode[]> | JsonBytes<AvailableCode[]>>;
  /** One page of what a search finds. */
  search(search: Search): Promise<Page<SearchHit>>;
  /** One item by its id or by an earlier id of it, or `null` where the release has none. */
  get<Name extends Collection>(
    collection: Name,
    id: string,
    release: string,
  ): Promise<JsonText<CollectionItems[Name]> | null>;
  /** Every version of an item that a release has or had, by its id or an earlier id of it, oldest first; none where no release had it. */
  versions<Name extends Collection>(
    collection: Name,
    id: string,
  ): Promise<readonly Version<CollectionItems[Name]>[]>;
  /** One page of the changes between two releases. */
  changes(question: ChangesQuestion): Promise<Page<Change>>;
}
