import type { Change } from '@pazabierta/schema';
import { buildRelease } from '../build/build-release.ts';
import type { Curated } from '../read/curated.ts';
import { compareReleases } from '../select/compare-releases.ts';
import { composeReleases } from './compose-releases.ts';

/**
 * Every cell in which two planned releases differ, as a build gives them. Over several releases a value that went and came back
 * does not appear, and every other has the reasons of each release that had a part in it.
 */
export function diffReleases(curated: Curated, since: string, release: string): Change[] {
  const steps = curated.releases
    .filter(({ id }) => compareReleases(id, since) > 0 && compareReleases(id, release) <= 0)
    .map(({ id }) => readChanges(buildRelease(curated, id).get('changes.json')));
  return steps.length === 1 ? (steps[0] ?? []) : composeReleases(steps);
}

function readChanges(bytes: Uint8Array | undefined): Change[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}
