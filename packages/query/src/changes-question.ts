import type { ChangeKind, Collection } from '@pazabierta/schema';
import { GRAMMAR } from './grammar.ts';
import type { Place } from './question.ts';

/**
 * The collections in the order in which changes are listed: that of the files of a release.
 *
 * @example
 * ```ts
 * import { CHANGED } from '@pazabierta/query';
 *
 * CHANGED.slice(0, 5); // ['datasets', 'instruments', 'commitments', 'indicators', 'observations']
 * ```
 */
export const CHANGED: readonly Collection[] = Object.keys(GRAMMAR) as Collection[];

/**
 * The kinds of change, in the order of their definition in the schema.
 *
 * @example
 * ```ts
 * import { CHANGE_KINDS, everyChange } from '@pazabierta/query';
 *
 * // All but what is new.
 * const question = { ...everyChange('2026.2'), kinds: CHANGE_KINDS.filter((kind) => kind !== 'added') };
 * question.kinds; // ['removed', 'revised', 'corrected', 'relabelled', 'withdrawn']
 * ```
 */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'added',
  'removed',
  'revised',
  'corrected',
  'relabelled',
  'withdrawn',
];

/**
 * A question for the changes between two releases, as plain data. Each condition is a closed list, and `null` makes none.
 *
 * The changes of several releases are put together cell by cell: a value that went and came back does not appear, and every other has the
 * reasons of all releases that had a part in it, oldest first. An item that only one of the two releases has is one change.
 * The order is that of {@link CHANGED}, then of the ids, then of the fields by code point, the whole item first.
 *
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { type ChangesQuestion, everyChange } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const question: ChangesQuestion = {
 *   ...everyChange('2026.2'),
 *   collections: ['observations'],
 *   datasets: ['mucpaz'],
 * };
 * (await createMemoryQuestions([first, second]).changes(question)).total; // 60
 * ```
 */
export interface ChangesQuestion {
  /** The earlier release, or `null` for the one before `release`. The first release has no changes. */
  readonly since: string | null;
  readonly release: string;
  readonly kinds: readonly ChangeKind[] | null;
  readonly collections: readonly Collection[] | null;
  readonly datasets: readonly string[] | null;
  readonly indicators: readonly string[] | null;
  readonly ids: readonly string[] | null;
  readonly limit: number;
  readonly after: Place | null;
}

/**
 * The question for every change of a release against the one before it, or against `since`.
 *
 * @example
 * ```ts
 * import { everyChange } from '@pazabierta/query';
 *
 * const { since, release, kinds, limit } = everyChange('2026.2', '2026.1');
 * [since, release, kinds, limit]; // ['2026.1', '2026.2', null, 1000]
 * ```
 */
export function everyChange(release: string, since: string | null = null): ChangesQuestion {
  return {
    since,
    release,
    kinds: null,
    collections: null,
    datasets: null,
    indicators: null,
    ids: null,
    limit: 1000,
    after: null,
  };
}

/**
 * The canonical text of a question for changes without its page: the same for every page of one list, and different for every other.
 *
 * @example
 * ```ts
 * import { canonicalChanges, everyChange } from '@pazabierta/query';
 *
 * canonicalChanges({ ...everyChange('2026.2'), kinds: ['withdrawn', 'corrected'] });
 * // 'changes?release=2026.2&since=&kind=corrected,withdrawn'
 * ```
 */
export function canonicalChanges(question: ChangesQuestion): string {
  const { since, release, kinds, collections, datasets, indicators, ids } = question;
  const filters = { kind: kinds, collection: collections, dataset: datasets, indicator: indicators, id: ids };
  const written = Object.entries(filters).flatMap(([name, codes]) =>
    codes === null ? [] : [`${name}=${[...codes].sort().join(',')}`],
  );
  return [`changes?release=${release}`, `since=${since ?? ''}`, ...written].join('&');
}

/**
 * Where a change stands in the list: the rank of its collection, its id and its field, in a text that sorts as they do.
 *
 * @example
 * ```ts
 * import { toChangePlace } from '@pazabierta/query';
 *
 * toChangePlace({ collection: 'instruments', id: 'nap-1325', field: 'note' }); // { key: 1, id: 'nap-1325 note' }
 * ```
 */
export function toChangePlace(change: {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string | null;
}): Place {
  // A space sorts before every character of an id, so that the order of the texts is that of the ids and then of the fields.
  return { key: CHANGED.indexOf(change.collection), id: `${change.id} ${change.field ?? ''}` };
}
