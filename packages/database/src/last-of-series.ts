import type { Observation } from '@pazabierta/schema';

/** What is remembered of the last observation of a series; nothing, until something is put there. */
export interface LastOfSeries<Value> {
  value: Value | null;
}

/** Starts to remember something for each series. It is found code by code, which takes less time than to put together a name for all of them. */
export function startLastOfSeries<Value>(): (item: Observation) => LastOfSeries<Value> {
  const root = startBranch<Value>();
  return ({ indicator, dimensions, quantity, status, citation }) => {
    const { fund, role, claimType } = dimensions;
    const qualifier = quantity?.qualifier ?? null;
    let branch = root;
    for (const code of [citation.source, indicator, claimType, status, qualifier, fund, role]) {
      let next = branch.branches.get(code);
      if (next === undefined) {
        next = startBranch();
        branch.branches.set(code, next);
      }
      branch = next;
    }
    return branch;
  };
}

interface Branch<Value> extends LastOfSeries<Value> {
  readonly branches: Map<string | null, Branch<Value>>;
}

function startBranch<Value>(): Branch<Value> {
  return { value: null, branches: new Map() };
}
