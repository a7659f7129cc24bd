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
import type { JsonText } from './json-text.ts';
import type { Place, Question } from './question.ts';
import type { Search } from './search.ts';

/** One page of a list, its rows as canonical JSON text. */
export interface Page<Item> {
  readonly rows: JsonText<Item[]>;
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

/** How many rows `asOf` left out: those certainly published later, and those whose date does not settle it. */
export interface LeftOut {
  readonly later: number;
  readonly undated: number;
}

/** One version of an item: the first release that has it, and the first that no longer does, if any. */
export interface Version<Item> {
  readonly since: string;
  readonly until: string | null;
  readonly item: JsonText<Item>;
}

/** The codes that exist in one release, for each field that takes codes of the data. */
export interface Codes extends Readonly<Record<CodeField, readonly string[]>> {
  /** Earlier names of codes and ids, each with the name of today. */
  readonly renamed: Readonly<Partial<Record<CodeField, Readonly<Record<string, string>>>>>;
  /** Codes that ended, each with those that took its place. */
  readonly succeeded: Readonly<Partial<Record<CodeField, Readonly<Record<string, readonly string[]>>>>>;
}

/** The fields that take codes of the data; `linkEnd` are the ids at either end of the links. */
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
/** One of {@link CODE_FIELDS}. */
export type CodeField = (typeof CODE_FIELDS)[number];

/**
 * What can be asked of the data, whoever answers: a database, or the typed modules in memory.
 * Every answerer passes the suite of `@pazabierta/query/contract`.
 */
export interface Questions {
  /** The releases that can be asked for, oldest first. */
  releases(): Promise<readonly Release[]>;
  /** What is registered of a release, as it stands today. */
  registration(release: string): Promise<Registration>;
  /** The codes that exist in a release. */
  codes(release: string): Promise<Codes>;
  /** One page of a collection. */
  list<Name extends Collection>(
    question: Question & { readonly collection: Name },
  ): Promise<Page<CollectionItems[Name]>>;
  /**
   * The codes for which there are observations, field by field in the order of `AVAILABLE`, those of a field by code point. For each field the
   * rows counted are those of the question without the filters on that field. Where a field has more rows than are counted, `exact` is false
   * on each of its codes: counts are then lower bounds, and codes may lack.
   */
  availability(question: AvailabilityQuestion): Promise<readonly AvailableCode[]>;
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
