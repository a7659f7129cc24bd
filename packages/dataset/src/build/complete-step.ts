import type { Curated, PlannedRelease } from '../read/curated.ts';
import { type Selection, selectRelease } from '../select/select-release.ts';
import { completeRelease, type ReleaseItems } from './complete-release.ts';

/** What a release selects, and the items that it publishes of it. */
interface Completed {
  readonly selection: Selection;
  readonly items: ReleaseItems;
}

/** A release beside the one before it, so that what changed from one to the other can be told. */
export interface CompletedStep extends Completed {
  readonly planned: PlannedRelease;
  /** The release before it; `null` for the first. */
  readonly previous: Completed | null;
}

/**
 * Completes a release and the one before it.
 *
 * @throws Error if `releases.yaml` does not plan the release, or if an item is not what its schema asks.
 */
export function completeStep({ releases, items }: Curated, releaseId: string): CompletedStep {
  const index = releases.findIndex(({ id }) => id === releaseId);
  const planned = releases[index];
  if (planned === undefined) {
    const known = releases.map(({ id }) => id).join(', ');
    throw new Error(`Cannot build release "${releaseId}": releases.yaml plans ${known || 'none'}`);
  }
  const complete = (id: string): Completed => {
    const selection = selectRelease(items, id);
    return { selection, items: completeRelease(selection) };
  };
  const previous = releases[index - 1];
  return {
    planned,
    previous: previous === undefined ? null : complete(previous.id),
    ...complete(planned.id),
  };
}
