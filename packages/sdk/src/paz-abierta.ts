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
 *
 * @example
 * ```ts
 * import { createClient, type ListQuestion } from '@pazabierta/sdk';
 *
 * const question: ListQuestion<'observations'> = {
 *   indicator: 'mucpaz.networks',
 *   fund: ['fortaseg', 'fasp'],
 *   limit: 1,
 * };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const { data, total } = await pazAbierta.list('observations', question);
 * [data.length, total]; // [1, 2]
 * ```
 */
export type ListQuestion<Name extends Collection = Collection> = QuestionAt<`/v1/${Name}`>;

/**
 * Under which filters of observations one asks what there is.
 *
 * @example
 * ```ts
 * import { type AvailabilityQuestion, createClient } from '@pazabierta/sdk';
 *
 * const question: AvailabilityQuestion = { indicator: 'mucpaz.networks' };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const codes = await pazAbierta.availability(question);
 * codes.filter(({ field }) => field === 'fund').map(({ code, count }) => [code, count]);
 * // [['_T', 9], ['fasp', 1], ['fortaseg', 1]]
 * ```
 */
export type AvailabilityQuestion = QuestionAt<'/v1/availability'>;

/**
 * In which collections one searches, and which page of what is found.
 *
 * @example
 * ```ts
 * import { createClient, type SearchQuestion } from '@pazabierta/sdk';
 *
 * const question: SearchQuestion = { collection: 'instruments', limit: 5 };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const { data } = await pazAbierta.search('mujeres constructoras', question);
 * data.map(({ id }) => id); // ['mucpaz']
 * ```
 */
export type SearchQuestion = Omit<QuestionAt<'/v1/search'>, 'q'>;

/**
 * Which changes, since which release (without `since` the one before), and which page of them.
 *
 * @example
 * ```ts
 * import { type ChangesQuestion, createClient } from '@pazabierta/sdk';
 *
 * const question: ChangesQuestion = { since: '2026.1', kind: 'revised', collection: 'commitments' };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const { data } = await pazAbierta.changes(question);
 * data.map(({ id, field }) => [id, field]);
 * // [['nap-1325.pillar.relief-and-recovery', 'title'], ['proigualdad-2020-2024.objective-6', 'citation']]
 * ```
 */
export type ChangesQuestion = QuestionAt<'/v1/releases/{id}/changes'>;

/**
 * One page of a list.
 *
 * @example
 * ```ts
 * import type { Observation } from '@pazabierta/schema';
 * import { createClient, type Page } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const question = { indicator: 'mucpaz.women', limit: 5 };
 * const first: Page<Observation> = await pazAbierta.list('observations', question);
 * [first.data.length, first.total, first.complete]; // [5, 9, false]
 * const cursor = first.next ?? undefined;
 * const second = await pazAbierta.list('observations', { ...question, cursor });
 * [second.data.length, second.complete, second.next]; // [4, true, null]
 * ```
 */
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

/**
 * One item, with the sources that it cites.
 *
 * @example
 * ```ts
 * import type { Instrument } from '@pazabierta/schema';
 * import { createClient, type Found } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' });
 * const found: Found<Instrument> = await pazAbierta.get('instruments', 'fortaseg');
 * found.data.acronym; // { es: 'Fortaseg', en: 'Fortaseg' }
 * found.sources.map(({ id }) => id); // ['dof-5584605']
 * ```
 */
export interface Found<Item> {
  readonly data: Item;
  readonly sources: readonly Source[];
  readonly notes: readonly Label[];
}

/**
 * A figure that somebody quoted: its id, the release that it was quoted from, and the number, if that is to be checked too.
 *
 * @example
 * ```ts
 * import { createClient, type Quoted } from '@pazabierta/sdk';
 *
 * const quoted: Quoted = { id: 'mucpaz.networks.fortaseg.gasman-2021', release: '2026.1', value: 271 };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const [checked] = await pazAbierta.check([quoted]);
 * [checked?.state, checked?.matches, checked?.from?.quantity?.value]; // ['unchanged', false, 217]
 * ```
 */
export interface Quoted {
  readonly id: string;
  readonly release: string;
  readonly value?: number;
}

/**
 * What may end a question before it is answered; it then fails with an `AbortError`.
 *
 * @example
 * ```ts
 * import { createClient, type ListOptions } from '@pazabierta/sdk';
 *
 * const options: ListOptions = { signal: AbortSignal.timeout(30_000) };
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1' });
 * const pillars = await pazAbierta.collect('commitments', { instrument: 'nap-1325' }, options);
 * pillars.length; // 4
 * ```
 */
export interface ListOptions {
  readonly signal?: AbortSignal;
}

/**
 * The data of Paz Abierta, whoever answers: the API, or the data in memory. Both give the same `data`, `total` and `complete`.
 *
 * Everything is asked of one release, which is settled by the first question and kept from then on.
 *
 * @example
 * ```ts
 * import * as content from '@pazabierta/dataset/2026.2';
 * import { createClient, type PazAbierta } from '@pazabierta/sdk';
 * import { createEmbedded } from '@pazabierta/sdk/embedded';
 *
 * async function listFunds(pazAbierta: PazAbierta) {
 *   const { data } = await pazAbierta.get('code-lists', 'funds');
 *   return data.codes.map(({ id }) => id);
 * }
 * await listFunds(createEmbedded({ contents: [content] }));
 * // ['_T', 'fortaseg', 'fasp', 'fobam', 'proabim', 'fortapaz']
 * await listFunds(createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.2' }));
 * // ['_T', 'fortaseg', 'fasp', 'fobam', 'proabim', 'fortapaz']
 * ```
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
