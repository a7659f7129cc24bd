import type { History } from '@pazabierta/query';
import type {
  AvailableCode,
  Change,
  CheckedFigure,
  Collection,
  CollectionItems,
  Release,
  SearchHit,
} from '@pazabierta/schema';
import type { Found, ListOptions, ListQuestion, Page, PazAbierta } from '../paz-abierta.ts';
import type { ClientOptions } from './client-options.ts';
import { type Asked, createRequester } from './create-requester.ts';
import { type Expected, expectData } from './expect-data.ts';
import type { Reading } from './read-answer.ts';
import { toPage } from './to-page.ts';

/** How many rows a page has where all pages are read: the most that the API gives. */
const WHOLE_PAGE = 1000;

/**
 * The data of Paz Abierta from its API. Nothing is asked before the first question.
 *
 * Every question may fail with a {@link ProblemError} (the API says why it cannot answer), a {@link NetworkError}, a {@link TimeoutError}, an
 * {@link AbortError} or a {@link DecodingError} (what came is no answer of this API).
 *
 * @throws TypeError where `baseUrl` is no absolute address or a header cannot be sent.
 * @example
 * ```ts
 * import { createClient } from '@pazabierta/sdk';
 *
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:8787', release: '2026.1' });
 * const networks = await pazAbierta.collect('observations', { indicator: 'mucpaz.networks' });
 * networks.map(({ quantity }) => quantity?.value); // [40, 217]
 * ```
 */
export function createClient(options: ClientOptions): PazAbierta {
  const { request } = createRequester(options);

  const askOne = <Item>(asked: Asked, kind: Expected['kind'], call: ListOptions = {}): Promise<Found<Item>> =>
    request(asked, call, (reading) => {
      const { data, sources, notes } = expectData(reading, { form: 'one', kind });
      return { data, sources, notes } as Found<Item>;
    });
  const askMany = <Item>(asked: Asked, kind: Expected['kind'], call: ListOptions = {}): Promise<Item[]> =>
    request(asked, call, (reading) => expectData(reading, { form: 'many', kind }).data as Item[]);
  const askPage = <Item>(asked: Asked, kind: Expected['kind'], call: ListOptions = {}): Promise<Page<Item>> =>
    request(asked, call, (reading) => toPage<Item>(reading, kind));

  async function* items<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    call: ListOptions = {},
  ): AsyncGenerator<CollectionItems[Name], void, undefined> {
    const seen = new Set<string>();
    let rows = 0;
    const isEndless = ({ data, next, total, totalExact }: Page<unknown>): boolean =>
      next !== null && (data.length === 0 || seen.has(next) || (totalExact && rows >= total));
    const read = (reading: Reading): Page<CollectionItems[Name]> => {
      const page = toPage<CollectionItems[Name]>(reading, collection);
      rows += page.data.length;
      reading.need('page.next', !isEndless(page));
      return page;
    };
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const place = cursor === undefined ? {} : { cursor };
      const asked = { path: `/v1/${collection}`, question: { limit: WHOLE_PAGE, ...question, ...place } };
      const { data, next } = await request(asked, call, read);
      if (next !== null) seen.add(next);
      cursor = next;
      yield* data;
    }
  }

  return {
    items,
    list: (collection, question, call) => askPage({ path: `/v1/${collection}`, question }, collection, call),
    release: async (call) => (await askOne<Release>({ path: '/v1/releases/{id}' }, 'releases', call)).data,
    releases: (call) => askMany<Release>({ path: '/v1/releases' }, 'releases', call),
    async collect<Name extends Collection>(
      collection: Name,
      question?: ListQuestion<Name>,
      { limit = Number.POSITIVE_INFINITY, ...call }: ListOptions & { readonly limit?: number } = {},
    ) {
      const collected: CollectionItems[Name][] = [];
      if (!(limit > 0)) return collected;
      const bounded = { limit: Math.min(limit, WHOLE_PAGE), ...question } as ListQuestion<Name>;
      for await (const item of items(collection, bounded, call)) {
        collected.push(item);
        if (collected.length >= limit) break;
      }
      return collected;
    },
    get: (collection, id, call) =>
      askOne({ path: `/v1/${collection}/{id}`, question: { id } }, collection, call),
    history: <Name extends Collection>(collection: Name, id: string, call?: ListOptions) =>
      askOne<History<Name>>({ path: `/v1/${collection}/{id}/history`, question: { id } }, 'histories', call),
    availability: (question, call) =>
      askMany<AvailableCode>({ path: '/v1/availability', question }, 'available-codes', call),
    search: (q, question, call) =>
      askPage<SearchHit>({ path: '/v1/search', question: { ...question, q } }, 'hits', call),
    changes: (question, call) =>
      askPage<Change>({ path: '/v1/releases/{id}/changes', question }, 'changes', call),
    check: (citations, call) =>
      askMany<CheckedFigure>({ path: '/v1/citations/check', body: { citations } }, 'checked-figures', call),
  };
}
