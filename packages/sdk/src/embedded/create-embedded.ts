import type { ReleaseContent } from '@pazabierta/dataset';
import {
  AVAILABILITY_PARAMETERS,
  checkFigures,
  citedBy,
  citedByHistory,
  createSourcesOf,
  explainMissing,
  explainNoHits,
  findHistory,
  findNamedRelease,
  invalidRequest,
  itemListParameters,
  LIMIT,
  parseJson,
  parseQuotedFigures,
  parseRelease,
  parseSearch,
  pickFields,
  pickSources,
  readChanges,
  readList,
  toCursor,
  toItemNotes,
  toRenamedNote,
  toUsualRelease,
} from '@pazabierta/query';
import type { Collection, CollectionItems, Language } from '@pazabierta/schema';
import { AbortError } from '../errors/abort-error.ts';
import type { ListOptions, ListQuestion, Page, PazAbierta } from '../paz-abierta.ts';
import type { Given } from '../question-at.ts';
import { toQuery } from '../to-query.ts';
import { createMemoryQuestions } from './create-memory-questions.ts';
import { toError } from './to-error.ts';

/** A question by the names of its parameters. */
type Asked = Readonly<Record<string, Given | undefined>>;

/**
 * What the data in memory are, and how they are to answer.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { createEmbedded, type EmbeddedOptions } from '@pazabierta/sdk/embedded';
 *
 * const options: EmbeddedOptions = { contents: [first, second], lang: 'en' };
 * (await createEmbedded(options).release()).id; // '2026.2'
 * (await createEmbedded({ ...options, release: '2026.1' }).release()).id; // '2026.1'
 * ```
 */
export interface EmbeddedOptions {
  /** Releases as `@pazabierta/dataset` reads them, oldest first; at least one. */
  readonly contents: Iterable<ReleaseContent>;
  /** The release that answers; without it the newest that is published, or the newest draft while none is. */
  readonly release?: string;
  /** The language of errors; without it Spanish. */
  readonly lang?: Language;
}

/**
 * The data of Paz Abierta from memory: the same answers, notes and errors as from the API, without a network.
 *
 * Every question may fail with a `ProblemError`, where the API would answer with a problem: it is not valid, or the release does not have
 * what it asks; or with an {@link AbortError}. Without a single release every question fails with an `Error`.
 *
 * @example
 * ```ts
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 * import { createEmbedded } from '@pazabierta/sdk/embedded';
 *
 * const paz = createEmbedded({ contents: await readReleases(releasesFolder), release: '2026.1' });
 * const { data } = await paz.list('observations', {
 *   indicator: 'mucpaz.networks',
 *   fund: ['fortaseg', 'fasp'],
 * });
 * data.map(({ quantity }) => quantity?.value); // [40, 217]
 * ```
 */
export function createEmbedded({ contents, release: named, lang = 'es' }: EmbeddedOptions): PazAbierta {
  const questions = createMemoryQuestions(contents);
  const sourcesOf = createSourcesOf(questions);
  /** Gives an answer, or throws what stood in its way in the language of the instance. */
  async function answer<Answer>(
    options: ListOptions | undefined,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const signal = options?.signal;
    if (signal?.aborted) throw new AbortError({ lang }, { cause: signal.reason });
    try {
      return await ask();
    } catch (error) {
      throw toError(error, lang);
    }
  }

  /** The parameters of a question as the API reads them, in one order. */
  const toParams = (question: Asked): URLSearchParams => {
    const params = toQuery(question);
    params.sort();
    return params;
  };

  /** The release that answers, and what is wrong with its name; a question is then read against the usual one, so that all is said at once. */
  async function settle() {
    const releases = await questions.releases();
    const parsed = parseRelease(named ?? null, releases);
    return 'release' in parsed
      ? { release: parsed.release, errors: [] }
      : { release: toUsualRelease(releases), errors: [parsed.error] };
  }

  /** The release that answers what no parameters ask. @throws RequestProblem where there is none of that name. */
  async function settled() {
    const { release, errors } = await settle();
    if (errors.length > 0) throw invalidRequest(errors);
    return release;
  }

  /** The release that answers, by its own address. @throws RequestProblem where there is none of that name. */
  async function find() {
    const releases = await questions.releases();
    return findNamedRelease(named ?? toUsualRelease(releases).id, releases);
  }

  const list = async <Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    options?: ListOptions,
  ): Promise<Page<CollectionItems[Name]>> =>
    answer(options, async () => {
      const params = toParams(question ?? {});
      const { release, errors } = await settle();
      const codes = await questions.codes(release.id);
      const parameters = itemListParameters(collection);
      const asked = await readList(
        questions,
        params,
        { collection, release: release.id, codes, parameters },
        errors,
      );
      const { rows, total, totalExact, next, sources } = await questions.list(asked.question);
      // Whoever asks for some of the fields knows which of them the items lack.
      const data = parseJson(rows).map((item) => pickFields(item, asked.fields)) as CollectionItems[Name][];
      return {
        data,
        total,
        totalExact,
        complete: next === null,
        next: next && toCursor(next, asked.question),
        sources: await pickSources(sourcesOf, [release.id], sources),
        notes: total > 0 ? asked.notes : [...asked.notes, ...(await asked.whyEmpty())],
      };
    });

  async function* items<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    options?: ListOptions,
  ): AsyncGenerator<CollectionItems[Name], void, undefined> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const place = cursor === undefined ? {} : { cursor };
      const asked = { limit: LIMIT.most, ...question, ...place } as ListQuestion<Name>;
      const { data, next } = await list(collection, asked, options);
      cursor = next;
      yield* data;
    }
  }

  async function collect<Name extends Collection>(
    collection: Name,
    question?: ListQuestion<Name>,
    { limit = Number.POSITIVE_INFINITY, ...options }: ListOptions & { readonly limit?: number } = {},
  ): Promise<CollectionItems[Name][]> {
    const collected: CollectionItems[Name][] = [];
    if (!(limit > 0)) return collected;
    for await (const item of items(collection, question, options)) {
      collected.push(item);
      if (collected.length >= limit) break;
    }
    return collected;
  }

  return {
    release: (options) => answer(options, find),
    releases: (options) => answer(options, questions.releases),
    list,
    items,
    collect,
    get: (collection, id, options) =>
      answer(options, async () => {
        const release = await settled();
        const text = await questions.get(collection, id, release.id);
        if (text === null) throw await explainMissing(questions, collection, id, release.id);
        const data = parseJson(text);
        const cited = 'citation' in data ? citedBy([data]) : [];
        return {
          data,
          sources: await pickSources(sourcesOf, [release.id], cited),
          notes: toItemNotes(id, data),
        };
      }),
    history: (collection, id, options) =>
      answer(options, async () => {
        const release = await settled();
        const data = await findHistory(questions, collection, id, release.id);
        if (data === null) throw await explainMissing(questions, collection, id, release.id);
        const { cited, citedIn } = citedByHistory(data);
        return {
          data,
          sources: await pickSources(sourcesOf, [...citedIn, release.id], cited),
          notes: data.id === id ? [] : [toRenamedNote(id, data.id)],
        };
      }),
    availability: (question = {}, options) =>
      answer(options, async () => {
        const params = toParams(question);
        const { release, errors } = await settle();
        const codes = await questions.codes(release.id);
        const asked = await readList(
          questions,
          params,
          { collection: 'observations', release: release.id, codes, parameters: AVAILABILITY_PARAMETERS },
          errors,
        );
        return parseJson(await questions.availability(asked.question));
      }),
    search: (q, question = {}, options) =>
      answer(options, async () => {
        const params = toParams({ ...question, q });
        const { release, errors } = await settle();
        const parsed = parseSearch(params, release.id);
        const found = [...errors, ...('errors' in parsed ? parsed.errors : [])];
        if (found.length > 0 || 'errors' in parsed) throw invalidRequest(found);
        const { rows, total, totalExact, next } = await questions.search(parsed.search);
        return {
          data: parseJson(rows),
          total,
          totalExact,
          complete: next === null,
          next: next && toCursor(next, parsed.search),
          sources: [],
          notes: total > 0 ? [] : [await explainNoHits(questions, parsed.search)],
        };
      }),
    changes: (question = {}, options) =>
      answer(options, async () => {
        const params = toParams(question);
        const release = await find();
        const { since, ...read } = await readChanges(questions, params, release, []);
        const { rows, total, totalExact, next, sources } = await questions.changes(read.question);
        return {
          data: parseJson(rows),
          total,
          totalExact,
          complete: next === null,
          next: next && toCursor(next, read.question),
          sources: await pickSources(sourcesOf, [...(since ? [since.id] : []), release.id], sources),
          notes: total > 0 ? read.notes : [...read.notes, ...(await read.whyEmpty())],
        };
      }),
    check: (figures, options) =>
      answer(options, async () => {
        // As they would arrive: what is undefined is left out, and a number that is none is null.
        const parsed = parseQuotedFigures(JSON.parse(JSON.stringify({ citations: figures })));
        if ('errors' in parsed) throw invalidRequest(parsed.errors);
        return checkFigures(questions, parsed.figures);
      }),
  };
}
