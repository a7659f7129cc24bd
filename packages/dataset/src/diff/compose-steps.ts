import { type Change, Collection } from '@pazabierta/schema';
import { type CellChange, composeChanges } from '@pazabierta/schema/change';

/**
 * The changes of several releases, oldest first, as those of one step: each cell from its first value to its last, with the reasons of
 * every release that had a part in it. A value that went and came back does not appear.
 */
export function composeSteps(steps: readonly (readonly Change[])[]): Change[] {
  const items = new Map<string, Change[][]>();
  for (const step of steps) {
    for (const [key, changes] of groupByItem(step)) items.set(key, [...(items.get(key) ?? []), changes]);
  }
  return [...items.values()].flatMap(composeItem).toSorted(byItem);
}

function groupByItem(changes: readonly Change[]): Map<string, Change[]> {
  const items = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.collection}/${change.id}`;
    items.set(key, [...(items.get(key) ?? []), change]);
  }
  return items;
}

function composeItem(steps: readonly (readonly Change[])[]): Change[] {
  const all = steps.flat();
  const last = all.at(-1) as Change;
  return steps.reduce<readonly CellChange[]>(composeChanges, []).map(({ field, before, after }) => {
    // A cell that differs because its item went and came back has the reasons of the item.
    const own = all.filter((change) => change.field === field);
    const reasons = (own.length > 0 && field !== null ? own : all).flatMap((change) => change.reasons);
    return {
      ...last,
      kind: field === null && before === null ? 'added' : (reasons.at(-1) ?? last).kind,
      field,
      before: before as Change['before'],
      after: after as Change['after'],
      reasons: reasons.filter(
        (reason, index) => reasons.findIndex((each) => isEqual(each, reason)) === index,
      ),
    };
  });
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The order of a release. The cells of one item already have theirs, which sorting keeps. */
function byItem(a: Change, b: Change): number {
  const rank = Collection.options.indexOf(a.collection) - Collection.options.indexOf(b.collection);
  return rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
