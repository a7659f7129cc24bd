import type { History } from '@pazabierta/query';
import type {
  AvailableCode,
  Change,
  CheckedFigure,
  Collection,
  CollectionItems,
  Label,
  Release,
  SearchHit,
  Source,
} from '@pazabierta/schema';
import type { QuestionAt } from './question-at.ts';

/**
 * A question for a list, by its collection: filters, `sort`, `limit` (rows a page, 1 to 1,000) and `cursor`, such as
 * `{ indicator: 'mucpaz.networks', area: ['MX-MIC', 'MX-TLA'] }`. What is `undefined` is not asked.
 */
export type ListQuestion<Name extends Collection = Collection> = QuestionAt<`/v1/${Name}`>;

/** Under which filters of observations one asks what there is. */
export type AvailabilityQuestion = QuestionAt<'/v1/availability'>;

/** In which collections one searches, and which page of what is found. */
export type SearchQuestion = Omit<QuestionAt<'/v1/search'>, 'q'>;

/** Which changes, since which release (without `since` the one before), and which page of them. */
export type ChangesQuestion = QuestionAt<'/v1/releases/{id}/changes'>;

/** One page of a list. */
export interface Page<Item> {
  readonly data: readonly Item[];
  /** How many rows the question has in all; a lower bound where `totalExact` is false. */
  readonly total: number;
  readonly totalExact: boolean;
  /** Whether no page follows. */
  readonly complete: boolean;
  /** What to ask as `cursor` for the page that follows; `null` where none does. */
  readonly next: string | null;
  /** The sources that the rows cite, whole. */
  readonly sources: readonly Source[];
  /** What a reader should know: that an id was renamed, or why there are no rows. */
  readonly notes: readonly Label[];
}

/** One item, with the sources that it cites. */
export interface Found<Item> {
  readonly data: Item;
  readonly sources: readonly Source[];
  readonly notes: readonly Label[];
}

/** A figure that somebody quoted: its id, the release that it was quoted from, and the number, if that is to be checked too. */
export interface Quoted {
  readonly id: string;
  readonly release: string;
  readonly value?: number;
}

/** How an iteration or a collection of a list may be bounded and ended. */
export interface ListOptions {
  readonly signal?: AbortSignal;
}

/**
 * The data of Paz Abierta, whoever answers: the API, or the data in memory. Both give the same `data`, `total` and `complete`.
 *
 * Everything is asked of one release, which is settled by the first question and kept from then on.
 */
export interface PazAbierta {
  /** The release that answers. */
  release(options?: ListOptions): Promise<Release>;
  /** Every release, oldest first. */
  releases(options?: ListOptions): Promise<readonly Release[]>;
  /** One page of a collection. */
  list<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    options?: ListOptions,
  ): Promise<Page<CollectionItems[Name]>>;
  /** Every item of a list, read page by page as the loop goes on; `limit` is how many a page has, 1,000 where it is not said. */
  items<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    options?: ListOptions,
  ): AsyncIterable<CollectionItems[Name]>;
  /** Every item of a list at once, at most `limit` of them. */
  collect<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    options?: ListOptions & { readonly limit?: number },
  ): Promise<CollectionItems[Name][]>;
  /** One item, by its id or by an earlier one. */
  get<Name extends Collection>(
    collection: Name,
    id: string,
    options?: ListOptions,
  ): Promise<Found<CollectionItems[Name]>>;
  /** The life of an item across releases: its versions, what changed, and for a figure what each source said of it. */
  history<Name extends Collection>(
    collection: Name,
    id: string,
    options?: ListOptions,
  ): Promise<Found<History<Name>>>;
  /** For which codes there are observations, and how many. */
  availability(question?: AvailabilityQuestion, options?: ListOptions): Promise<readonly AvailableCode[]>;
  /** What begins with the words that are asked. */
  search(q: string, question?: SearchQuestion, options?: ListOptions): Promise<Page<SearchHit>>;
  /** What changed between the release that answers and an earlier one. */
  changes(question?: ChangesQuestion, options?: ListOptions): Promise<Page<Change>>;
  /** What became of figures that were quoted, held against the newest published release. */
  check(figures: readonly Quoted[], options?: ListOptions): Promise<readonly CheckedFigure[]>;
}
