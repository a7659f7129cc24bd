import type { Collection, CollectionItems, Release, SearchHit } from '@pazabierta/schema';
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

/** The codes that exist in one release, for each field that takes codes of the data. */
export interface Codes {
  readonly dataset: readonly string[];
  readonly indicator: readonly string[];
  readonly instrument: readonly string[];
  readonly commitment: readonly string[];
  readonly area: readonly string[];
  readonly fund: readonly string[];
  readonly role: readonly string[];
  readonly source: readonly string[];
  /** The ids at either end of the links. */
  readonly linkEnd: readonly string[];
}

/**
 * What can be asked of the data, whoever answers: a database, or the typed modules in memory.
 * Every answerer passes the suite of `@pazabierta/query/contract`.
 */
export interface Questions {
  /** The releases that can be asked for, oldest first. */
  releases(): Promise<readonly Release[]>;
  /** The codes that exist in a release. */
  codes(release: string): Promise<Codes>;
  /** One page of a collection. */
  list<Name extends Collection>(
    question: Question & { readonly collection: Name },
  ): Promise<Page<CollectionItems[Name]>>;
  /** One page of what a search finds. */
  search(search: Search): Promise<Page<SearchHit>>;
  /** One item by its id or by an earlier id of it, or `null` where the release has none. */
  get<Name extends Collection>(
    collection: Name,
    id: string,
    release: string,
  ): Promise<JsonText<CollectionItems[Name]> | null>;
}
