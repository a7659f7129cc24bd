import type {
  Change,
  Collection,
  CollectionItems,
  Observation,
  Tombstone,
  Vintage,
} from '@pazabierta/schema';
import { everyChange } from '../changes-question.ts';
import { parseJson } from '../json-text.ts';
import { everything } from '../question.ts';
import type { Questions } from '../questions.ts';
import { findTombstone } from './find-tombstone.ts';
import { listChanges } from './list-changes.ts';
import { listItems } from './list-items.ts';

/**
 * One version of an item, from the first release that has it to the first that no longer does, and what that first release changed.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findHistory, type HistoryVersion } from '@pazabierta/query';
 * import type { Milestone } from '@pazabierta/schema';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const history = await findHistory(questions, 'milestones', 'unscr-2122.adopted', '2026.2');
 * const newest: HistoryVersion<Milestone> | undefined = history?.versions.at(-1);
 * [newest?.since, newest?.item.date]; // ['2026.2', '2013']
 * newest?.changes.map(({ field, kind }) => [field, kind]);
 * // [['citation', 'revised'], ['date', 'added'], ['note', 'relabelled']]
 * ```
 */
export interface HistoryVersion<Item> {
  readonly since: string;
  readonly until: string | null;
  readonly item: Item;
  readonly changes: readonly Change[];
}

/**
 * The life of an item across releases, up to one of them; beside it what each source said of the same figure, by date.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findHistory, type History } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const id = 'mucpaz.networks.jornada-2021-12-04';
 * const history: History<'observations'> | null = await findHistory(questions, 'observations', id, '2026.2');
 * history?.versions.map(({ since }) => since); // ['2026.2']
 * history?.ended; // null
 * history?.vintages.map(({ observation }) => observation.id); // ['mucpaz.networks.jornada-2021-12-04']
 * ```
 */
export interface History<Name extends Collection> {
  readonly collection: Name;
  /** The id of today, or the last it had. */
  readonly id: string;
  readonly versions: readonly HistoryVersion<CollectionItems[Name]>[];
  /** Why the release no longer has the item; `null` where it has it. */
  readonly ended: Tombstone | null;
  /** For an observation, every claim about the same indicator and dimensions that the release has, by the date of its source; otherwise none. */
  readonly vintages: readonly Vintage[];
}

/**
 * The life of an item up to a release, by its id or an earlier one; `null` where neither that release nor an earlier one has it.
 *
 * @throws Error if a release lacks the source of one of the claims, which the data check excludes.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { findHistory } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const questions = createMemoryQuestions([first, second]);
 * const history = await findHistory(questions, 'milestones', 'unscr-2122.adopted', '2026.2');
 * history?.versions.map(({ since, item }) => [since, item.date]); // [['2026.1', 'not-stated'], ['2026.2', '2013']]
 * ```
 */
export async function findHistory<Name extends Collection>(
  questions: Questions,
  collection: Name,
  asked: string,
  release: string,
): Promise<History<Name> | null> {
  const ids = (await questions.releases()).map(({ id }) => id);
  const isReached = (id: string): boolean => ids.indexOf(id) <= ids.indexOf(release);
  const known = (await questions.versions(collection, asked)).filter(({ since }) => isReached(since));
  const versions = await Promise.all(
    known.map(async ({ since, until, item: text }): Promise<HistoryVersion<CollectionItems[Name]>> => {
      const item = parseJson(text);
      const changes: Change[] = [];
      const asked = { ...everyChange(since), collections: [collection], ids: [item.id] };
      for await (const change of listChanges(questions, asked)) changes.push(change);
      return {
        since,
        until: until !== null && isReached(until) ? until : null,
        item,
        changes,
      };
    }),
  );
  const last = versions.at(-1);
  if (last === undefined) return null;
  return {
    collection,
    id: last.item.id,
    versions,
    ended: last.until === null ? null : await findTombstone(questions, collection, last.item.id, release),
    vintages:
      collection === 'observations' ? await findVintages(questions, last.item as Observation, release) : [],
  };
}

/** What each source says of the figure of an observation, the earliest source first and those without a date last. */
async function findVintages(
  questions: Questions,
  { indicator, dimensions }: Observation,
  release: string,
): Promise<Vintage[]> {
  const codes = Object.entries(dimensions).flatMap(([field, code]) =>
    code === null ? [] : [{ field, among: [code] }],
  );
  const claims = await listItems(
    questions,
    everything('observations', release, [{ field: 'indicator', among: [indicator] }, ...codes]),
  );
  const same = JSON.stringify(dimensions);
  const vintages = await Promise.all(
    claims
      // A dimension that the figure does not have cannot be asked for.
      .filter((claim) => JSON.stringify(claim.dimensions) === same)
      .map(async (observation) => {
        const source = await questions.get('sources', observation.citation.source, release);
        if (source === null) throw new Error(`Release ${release} lacks a source of "${observation.id}"`);
        return { published: parseJson(source).published, observation };
      }),
  );
  const dateOf = ({ published }: Vintage): string =>
    published.notAfter ?? published.notBefore ?? '9999-12-31';
  return vintages.toSorted((a, b) => {
    const [first, second] = [`${dateOf(a)} ${a.observation.id}`, `${dateOf(b)} ${b.observation.id}`];
    return first < second ? -1 : 1;
  });
}
