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
import { AbortError } from '../errors/abort-error.ts';
import { DecodingError } from '../errors/decoding-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Found, Given, ListOptions, ListQuestion, Page, PazAbierta } from '../paz-abierta.ts';
import { toQuery } from '../to-query.ts';
import type { ClientOptions } from './client-options.ts';
import { createExchange } from './exchange.ts';
import { nextCursor } from './next-cursor.ts';
import { type Body, type Expected, readAnswer } from './read-answer.ts';
import { send } from './send.ts';
import { within } from './within.ts';

/** Any question, by the names of its parameters. */
type Asked = Readonly<Record<string, Given | undefined>>;

/** A path of the API and the question that is asked there. */
type Address = readonly [path: string, question: Asked];

/** The longest that a timer can wait, in milliseconds; with more it would not wait at all. */
const LONGEST = 2 ** 31 - 1;

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
 * const pazAbierta = createClient({ baseUrl: 'http://127.0.0.1:3000', release: '2026.1' });
 * const networks = await pazAbierta.collect('observations', { indicator: 'mucpaz.networks' });
 * ```
 */
export function createClient({
  baseUrl,
  release,
  lang = 'es',
  fetch = (url, init) => globalThis.fetch(url, init),
  timeout: { attempt: ms = 10_000, total = 60_000 } = {},
  retries = 2,
  signal,
  headers,
  cache = (exchange) => exchange,
}: ClientOptions): PazAbierta {
  const root = new URL(baseUrl).href.replace(/\/+$/, '');
  const own = new Headers(headers);
  own.set('Accept-Language', lang);
  const exchange = cache(createExchange(fetch, lang));

  function ask(
    toAddress: () => Address | Promise<Address>,
    expected: Expected,
    call: ListOptions,
    body?: string,
  ): Promise<Body> {
    const longest = Math.min(total, LONGEST);
    const until = Date.now() + longest;
    return within(
      {
        signals: [signal, call.signal],
        ms: longest,
        onTimeout: () => new TimeoutError({ lang, of: 'total', ms: total }),
        onAbort: (cause) => new AbortError({ lang }, { cause }),
      },
      async (whole) => {
        const [path, question] = await toAddress();
        // One format is named, so that every cache on the way may keep the answer.
        const url = `${root}${path}?${toQuery({ ...question, format: 'json' })}`;
        const sent = new Headers(own);
        if (body !== undefined) sent.set('Content-Type', 'application/json');
        const sending = { lang, exchange, retries, ms: Math.min(ms, LONGEST), until };
        return readAnswer(await send(sending, { url, headers: sent, body }, whole), expected, url, lang);
      },
    );
  }

  const askReleases = (call: ListOptions): Promise<Body> =>
    ask(() => ['/v1/releases', {}], { form: 'many', kind: 'releases' }, call);

  let settled = release === undefined ? undefined : Promise.resolve(release);
  /**
   * The release that answers. Where none was named it is asked once, whoever asks first, by a question of its own: none that others wait for can
   * be given up or refused. A failure is not remembered.
   */
  function settle(): Promise<string> {
    settled ??= askReleases({}).then(
      (body) => body.release.id,
      (error) => {
        settled = undefined;
        throw error;
      },
    );
    return settled;
  }
  const askInRelease = (
    path: string,
    question: Asked,
    expected: Expected,
    call: ListOptions,
  ): Promise<Body> => ask(async () => [path, { ...question, release: await settle() }], expected, call);

  async function list<Name extends Collection>(
    collection: Name,
    question: ListQuestion<Name> = {} as ListQuestion<Name>,
    call: ListOptions = {},
  ): Promise<Page<CollectionItems[Name]>> {
    return toPage(
      await askInRelease(`/v1/${collection}`, question, { form: 'page', kind: collection }, call),
    );
  }

  async function* items<Name extends Collection>(
    collection: Name,
    question: ListQuestion<Name> = {} as ListQuestion<Name>,
    call: ListOptions = {},
  ): AsyncGenerator<CollectionItems[Name], void, undefined> {
    const seen = new Set<string>();
    let asked = { limit: WHOLE_PAGE, ...question };
    for (;;) {
      const { data, next } = await list(collection, asked, call);
      yield* data;
      if (next === null) return;
      if (data.length === 0 || seen.has(next)) {
        const fault = { es: 'las páginas no tienen fin', en: 'its pages have no end' };
        throw new DecodingError({ lang, url: `${root}/v1/${collection}`, fault, path: 'page.next' });
      }
      seen.add(next);
      asked = { ...asked, cursor: next };
    }
  }

  return {
    list,
    items,
    async release(call = {}) {
      const toAddress = async (): Promise<Address> => [
        `/v1/releases/${encodeURIComponent(await settle())}`,
        {},
      ];
      return (await ask(toAddress, { form: 'one', kind: 'releases' }, call)).data as Release;
    },
    async releases(call = {}) {
      return (await askReleases(call)).data as Release[];
    },
    async collect<Name extends Collection>(
      collection: Name,
      question: ListQuestion<Name> = {} as ListQuestion<Name>,
      { limit = Number.POSITIVE_INFINITY, ...call }: ListOptions & { readonly limit?: number } = {},
    ) {
      const collected: CollectionItems[Name][] = [];
      if (!(limit > 0)) return collected;
      for await (const item of items(collection, { limit: Math.min(limit, WHOLE_PAGE), ...question }, call)) {
        collected.push(item);
        if (collected.length >= limit) break;
      }
      return collected;
    },
    async get<Name extends Collection>(collection: Name, id: string, call: ListOptions = {}) {
      const path = `/v1/${collection}/${encodeURIComponent(id)}`;
      return toFound<CollectionItems[Name]>(
        await askInRelease(path, {}, { form: 'one', kind: collection }, call),
      );
    },
    async history<Name extends Collection>(collection: Name, id: string, call: ListOptions = {}) {
      const path = `/v1/${collection}/${encodeURIComponent(id)}/history`;
      return toFound<History<Name>>(await askInRelease(path, {}, { form: 'one', kind: 'histories' }, call));
    },
    async availability(question = {}, call = {}) {
      const expected = { form: 'many', kind: 'available-codes' } as const;
      return (await askInRelease('/v1/availability', question, expected, call)).data as AvailableCode[];
    },
    async search(q, question = {}, call = {}) {
      const expected = { form: 'page', kind: 'hits' } as const;
      return toPage<SearchHit>(await askInRelease('/v1/search', { ...question, q }, expected, call));
    },
    async changes(question = {}, call = {}) {
      const toAddress = async (): Promise<Address> => [
        `/v1/releases/${encodeURIComponent(await settle())}/changes`,
        question,
      ];
      return toPage<Change>(await ask(toAddress, { form: 'page', kind: 'changes' }, call));
    },
    async check(figures, call = {}) {
      const body = JSON.stringify({ citations: figures });
      const expected = { form: 'many', kind: 'checked-figures' } as const;
      return (await ask(() => ['/v1/citations/check', {}], expected, call, body)).data as CheckedFigure[];
    },
  };
}

function toPage<Item>({ data, page, sources, notes }: Body): Page<Item> {
  const { next, ...extent } = page;
  return { data: data as Item[], ...extent, next: next && nextCursor(next), sources, notes };
}

const toFound = <Item>({ data, sources, notes }: Body): Found<Item> => ({
  data: data as Item,
  sources,
  notes,
});
