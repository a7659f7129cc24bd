import { type ChangesQuestion, type Page, type Place, toChangePlace, toJson } from '@pazabierta/query';
import type { Change } from '@pazabierta/schema';
import { composeSteps } from '@pazabierta/schema/change';
import type { StoredRelease } from './store-releases.ts';
import { toPage } from './to-page.ts';

/** Gives one page of the changes between two releases. */
export type ListChanges = (question: ChangesQuestion) => Page<Change>;

/** The changes between any two of some releases. Those over several are put together once, the first time that they are asked. */
export function createListChanges(releases: readonly StoredRelease[]): ListChanges {
  const steps = releases.map(({ changes }) => inOrder(changes));
  const composed = new Map<string, readonly Change[]>();
  const between = (from: number, to: number): readonly Change[] => {
    if (to - from === 1) return steps[to] ?? [];
    const key = `${from} ${to}`;
    const known = composed.get(key);
    if (known !== undefined) return known;
    const changes = compose(steps.slice(from + 1, to + 1));
    composed.set(key, changes);
    return changes;
  };
  const indexOf = (id: string): number => {
    const index = releases.findIndex(({ release }) => release.id === id);
    if (index === -1) throw new Error(`There is no release "${id}" in memory`);
    return index;
  };
  return (question) => {
    const to = indexOf(question.release);
    const from = question.since === null ? to - 1 : indexOf(question.since);
    if (from > to) throw new RangeError(`"${question.since}" is not before "${question.release}"`);
    const { limit, after } = question;
    return toPage(
      between(from, to).filter(toTest(question)),
      { limit, follows: after && ((change) => comparePlaces(toChangePlace(change), after) > 0) },
      { toText: toJson, toPlace: toChangePlace, toCitation: ({ citation }) => citation },
    );
  };
}

/** The changes of several releases as those of one, item by item. */
function compose(steps: readonly (readonly Change[])[]): Change[] {
  const items = new Map<string, Change[]>();
  for (const change of steps.flat()) {
    const key = `${change.collection}/${change.id}`;
    const own = items.get(key);
    if (own === undefined) items.set(key, [change]);
    else own.push(change);
  }
  return inOrder([...items.values()].flatMap((own) => composeSteps(own)));
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, place: toChangePlace(change) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ change }) => change);
}

function comparePlaces(a: Place, b: Place): number {
  return Number(a.key) - Number(b.key) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}

function toTest(question: ChangesQuestion): (change: Change) => boolean {
  const isKind = toMeets(question.kinds);
  const isCollection = toMeets(question.collections);
  const isDataset = toMeets(question.datasets);
  const isIndicator = toMeets(question.indicators);
  const isId = toMeets(question.ids);
  return ({ kind, collection, dataset, indicator, id }) =>
    isKind(kind) && isCollection(collection) && isDataset(dataset) && isIndicator(indicator) && isId(id);
}

function toMeets(codes: readonly string[] | null): (code: string | null) => boolean {
  const among = codes && new Set<string | null>(codes);
  return (code) => among === null || among.has(code);
}
